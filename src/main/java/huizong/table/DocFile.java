package huizong.table;

import java.io.IOException;
import java.nio.file.Path;

final class DocFile {
    private DocFile() {}
    static TableFile open(Path file, ReadLimits limits) throws IOException {
        return new TableFile.Unreadable(FileKind.DOC, new Damage(Damage.Reason.UNSUPPORTED, "doc"));
    }
}
