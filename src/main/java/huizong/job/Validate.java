package huizong.job;

import huizong.consolidate.BetweenRows;
import huizong.consolidate.FindingCounts;
import huizong.consolidate.MonthRows;
import huizong.consolidate.Validation;
import huizong.lang.Text;
import huizong.office.Office;
import huizong.rule.Need;
import huizong.rule.PersonCheck;
import huizong.rule.RuleBook;
import huizong.rule.Rules;
import huizong.table.Passwords;
import huizong.table.ReadOptions;
import huizong.table.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks files or folders; stores nothing. */
public final class Validate {

    private Validate() {}

    /** Checks and writes no copies, see {@link #run(Office, List, YearMonth, LocalDate, Passwords, Progress, ReturnTarget)}. */
    public static Validation run(
            @Nullable Office office,
            List<Path> paths,
            @Nullable YearMonth month,
            LocalDate asOf,
            Passwords passwords,
            Progress progress)
            throws JobFault {
        return run(office, paths, month, asOf, passwords, progress, null);
    }

    /**
     * Checks.
     *
     * @param office the workspace's, or null without one
     * @param month they are sent for; null when nobody said: a folder of the inbox or a title may tell
     * @param passwords to try on locked files
     * @param copies where marked copies go; it tells how that went. Null for none
     * @throws JobFault when a folder cannot be listed
     */
    public static Validation run(
            @Nullable Office office,
            List<Path> paths,
            @Nullable YearMonth month,
            LocalDate asOf,
            Passwords passwords,
            Progress progress,
            @Nullable ReturnTarget copies)
            throws JobFault {
        Office used = office == null ? Office.withoutWorkspace() : office;
        RuleBook book = new RuleBook(used.settings().rules());
        List<Inbox.Item> items = items(paths);
        progress.files(items.size(), items.stream().mapToLong(Inbox.Item::bytes).sum());
        try (TemporaryFolder temporary = ArchiveItems.temporary(office)) {
            ReadOptions options = new ReadOptions(used.settings().limits().reading(), passwords, temporary);
            List<CheckedPath> checked = new ArrayList<>();
            MonthRows rows = MonthRows.ofSomeFiles(used);
            for (Inbox.Item item : items) {
                progress.file(item.shown(), item.bytes());
                for (Inbox.Item one : ArchiveItems.of(item, temporary, options.limits())) {
                    if (!one.ignored()) {
                        checked.add(
                                new CheckedPath(checked.size(), one, used, options, office != null, book, month, asOf));
                        checked.get(checked.size() - 1).check(rows, progress);
                    }
                }
            }
            settle(checked);
            progress.step(Progress.Step.COMPARING);
            match(checked, rows, book);
            Validation result = result(checked, book, office, month, asOf);
            if (copies != null) {
                copies.write(paths, checked, result, office, options.limits(), temporary);
            }
            return result;
        } catch (IOException e) {
            throw ArchiveItems.gone(e);
        }
    }

    private static void settle(List<CheckedPath> checked) {
        Set<String> withTables = new HashSet<>();
        for (CheckedPath one : checked) {
            if (!one.isPicture()) {
                withTables.add(one.submission());
            }
        }
        for (CheckedPath one : checked) {
            one.settle(withTables.contains(one.submission()));
        }
    }

    private static void match(List<CheckedPath> checked, MonthRows rows, RuleBook book) {
        rows.seal()
                .forEach((file, wanted) -> checked.get(file).entries((row, entry) -> {
                    if (wanted.get(row)) {
                        rows.confirm(file, row, entry);
                    }
                }));
        BetweenRows between = rows.resolve().between();
        for (CheckedPath one : checked) {
            one.reportPeople(between);
        }
        between.reportRunaways(new PersonCheck(
                book,
                finding -> checked.stream()
                        .filter(one -> one.shown().equals(finding.place().file()))
                        .forEach(one -> one.add(finding))));
    }

    private static Validation result(
            List<CheckedPath> checked,
            RuleBook book,
            @Nullable Office office,
            @Nullable YearMonth month,
            LocalDate asOf) {
        FindingCounts counts = new FindingCounts();
        List<Validation.CheckedFile> files = new ArrayList<>();
        boolean monthsKnown = true;
        for (CheckedPath one : checked) {
            Validation.CheckedFile file = one.result();
            counts.add(file.counts());
            monthsKnown &= one.isVoucher() || file.month() != null;
            files.add(file);
        }
        Set<Need> there = EnumSet.noneOf(Need.class);
        if (month != null || monthsKnown) {
            there.add(Need.MONTH);
        }
        if (office != null) {
            there.add(Need.WORKSPACE);
        }
        if (office != null && office.register() != null) {
            there.add(Need.REGISTER);
        }
        return new Validation(asOf, files, counts, Rules.skipped(book, there));
    }

    private static List<Inbox.Item> items(List<Path> paths) throws JobFault {
        List<Inbox.Item> items = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                items.add(Inbox.Item.of(path, path.toString().replace('\\', '/'), null, false));
                continue;
            }
            try {
                for (Inbox.Item item : Inbox.list(path, path)) {
                    if (!item.ignored()) {
                        String shown = path.resolve(item.shown()).toString().replace('\\', '/');
                        items.add(Inbox.Item.of(item.path(), shown, null, false));
                    }
                }
            } catch (IOException e) {
                throw new JobFault(Text.of("文件夹无法读取：" + path, "the folder cannot be read: " + path), e);
            }
        }
        return items;
    }
}
