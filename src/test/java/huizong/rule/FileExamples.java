package huizong.rule;

import static huizong.rule.RuleExample.fires;
import static huizong.rule.RuleExample.silent;

import huizong.origin.Place;
import huizong.table.Damage;
import huizong.table.FileKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Cases of the rules about files. */
final class FileExamples {
    private FileExamples() {}

    private static final Consumer<FindingSink> SOUND =
            check(new FileFacts(Place.ofFile("附件1.xlsx"), null, "GB18030", null));

    private static Consumer<FindingSink> check(FileFacts facts) {
        return sink -> FileFactsCheck.check(facts, Checked.BOOK, sink);
    }

    private static RuleExample damaged(FileRule rule, Damage.Reason reason) {
        return fires(
                rule,
                "附件1.xlsx",
                check(new FileFacts(Place.ofFile("附件1.xlsx"), new Damage(reason, "detail"), "", null)));
    }

    /** A name that does not contradict the contents. */
    private static RuleExample kind(String name, FileKind kind) {
        return silent(FileRule.FILE_KIND_MISMATCH, check(new FileFacts(Place.ofFile(name), null, "", null, kind)));
    }

    static List<RuleExample> all() {
        return Stream.concat(
                        Stream.of(
                                damaged(FileRule.FILE_UNREADABLE, Damage.Reason.BROKEN),
                                damaged(FileRule.FILE_UNREADABLE, Damage.Reason.NO_ACCESS),
                                damaged(FileRule.FILE_EMPTY, Damage.Reason.EMPTY),
                                damaged(FileRule.FILE_ENCRYPTED, Damage.Reason.ENCRYPTED),
                                damaged(FileRule.FILE_UNSUPPORTED, Damage.Reason.UNSUPPORTED),
                                damaged(FileRule.FILE_UNSUPPORTED, Damage.Reason.PICTURE),
                                damaged(FileRule.FILE_TOO_LARGE, Damage.Reason.TOO_LARGE),
                                damaged(FileRule.ARCHIVE_ENTRY_UNSAFE, Damage.Reason.UNSAFE),
                                fires(
                                        FileRule.FILE_KIND_MISMATCH,
                                        "导出.xls",
                                        check(new FileFacts(Place.ofFile("导出.xls"), null, "", null, FileKind.HTML))),
                                fires(
                                        FileRule.FILE_KIND_MISMATCH,
                                        "a.zip!附件1.CSV",
                                        check(new FileFacts(
                                                Place.ofFile("a.zip!附件1.CSV"), null, "", null, FileKind.XLSX))),
                                kind("附件1.et", FileKind.XLS),
                                kind("附件2.txt", FileKind.CSV),
                                kind("附件1.xlsm", FileKind.XLSX),
                                kind("附件1", FileKind.XLS),
                                kind("河坝镇.4月", FileKind.XLSX),
                                fires(
                                        FileRule.FILE_ENCODING,
                                        "附件1.csv",
                                        check(new FileFacts(Place.ofFile("附件1.csv"), null, "GB18030?", null))),
                                fires(
                                        FileRule.FILE_DUPLICATE,
                                        "附件1(1).xlsx",
                                        check(new FileFacts(Place.ofFile("附件1(1).xlsx"), null, "", "附件1.xlsx")))),
                        Stream.of(FileRule.values()).map(rule -> silent(rule, SOUND)))
                .toList();
    }
}
