package huizong.corpus;

import static huizong.corpus.Shapes.file;

import huizong.rule.FileRule;
import java.util.List;

/** Files that cannot be read, and files that came twice. */
final class FileFaults {

    private FileFaults() {}

    static List<Fault> all() {
        return List.of(
                file(FileRule.FILE_UNREADABLE, "补充.xlsx", own -> DamagedFiles.truncated(own.roster())),
                file(FileRule.FILE_EMPTY, "补充.xlsx", own -> new byte[0]),
                file(FileRule.FILE_ENCRYPTED, "补充.xlsx", own -> DamagedFiles.encrypted(own.roster())),
                file(FileRule.FILE_UNSUPPORTED, "资料.rar", own -> DamagedFiles.rar5()),
                file(FileRule.FILE_TOO_LARGE, "补充.csv", own -> DamagedFiles.large()),
                Fault.of(FileRule.FILE_KIND_MISMATCH, planted -> {
                            Submission own = planted.own();
                            own.withoutTotals();
                            own.withoutRoster();
                            String name = "附件1名册.csv";
                            own.addFile(name, own.format().write(List.of(own.roster())));
                            return own.folder() + "/" + name;
                        })
                        .in(Format.XLSX, Format.XLS, Format.ODS, Format.DOCX),
                Fault.of(FileRule.FILE_ENCODING, planted -> {
                            Submission own = planted.own();
                            own.withoutTotals();
                            own.withoutRoster();
                            String name = "附件1名册.csv";
                            own.addFile(name, DamagedFiles.garbled(own.roster()));
                            return own.folder() + "/" + name;
                        })
                        .in(Format.CSV_GBK),
                file(FileRule.ARCHIVE_ENTRY_UNSAFE, "资料.zip", own -> DamagedFiles.climbing(own.roster())),
                Fault.of(FileRule.FILE_DUPLICATE, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    String file = own.fileOf(own.roster());
                    String name = file.substring(file.lastIndexOf('/') + 1).replace(".", "（副本）.");
                    boolean both = own.fileOf(own.purchases()).equals(file);
                    own.addFile(
                            name,
                            own.format().write(both ? List.of(own.roster(), own.purchases()) : List.of(own.roster())));
                    return own.folder() + "/" + name;
                }));
    }
}
