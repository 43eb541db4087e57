package huizong.job;

import huizong.table.ReadLimits;
import huizong.table.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gets at the bytes of entries of archives once more, after what was unpacked first has been removed; one archive at a time. */
final class ArchiveCopies {

    private final TemporaryFolder temporary;
    private final ReadLimits limits;
    private final Map<String, Path> entries = new HashMap<>();
    private @Nullable Path unpacked;

    ArchiveCopies(TemporaryFolder temporary, ReadLimits limits) {
        this.temporary = temporary;
        this.limits = limits;
    }

    /** Where the bytes of a file lie: its own place for one that came by itself, a temporary file for one of an archive. */
    Path path(Inbox.Item item) throws IOException {
        if (item.inside().isEmpty()) {
            return item.path();
        }
        if (!item.origin().equals(unpacked)) {
            temporary.clear();
            entries.clear();
            Inbox.Item archive = Inbox.Item.of(item.origin(), item.originShown(), item.folder(), false);
            for (Inbox.Item entry : ArchiveItems.of(archive, temporary, limits)) {
                entries.putIfAbsent(entry.shown(), entry.path());
            }
            unpacked = item.origin();
        }
        return entries.getOrDefault(item.shown(), item.origin());
    }
}
