package huizong.job;

import huizong.lang.Text;
import huizong.report.FileNames;
import huizong.table.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Keeps the reports that a person changed, under another name, when new ones are about to take their places. */
final class ChangedReports {

    private final Path folder;
    private final LocalDate asOf;
    private final WrittenReports written;
    private final Consumer<Text> notes;

    /**
     * @param folder the month's
     * @param asOf stands in the other name
     * @param notes gets a line for each report that was kept
     */
    ChangedReports(Path folder, LocalDate asOf, WrittenReports written, Consumer<Text> notes) {
        this.folder = folder;
        this.asOf = asOf;
        this.written = written;
        this.notes = notes;
    }

    /** Before one report is replaced by another: a copy beside it, so that there is no moment without one of its name. */
    void keep(Path file, Path next) throws IOException {
        if (Files.isRegularFile(file) && isChanged(file, next)) {
            copyAs(file, file);
        }
    }

    /** Before a folder of reports is replaced by another: what a person changed in it, or put into it, goes over. */
    void keepAll(Path present, Path next) throws IOException {
        if (!Files.isDirectory(present)) {
            return;
        }
        for (Path file : files(present)) {
            Path inside = present.relativize(file);
            Path target = next.resolve(inside);
            if (!isChanged(file, target)) {
                continue;
            }
            PrivateFiles.ensure(target.resolve("..").normalize());
            if (written.knows(name(file)) || Files.exists(target)) {
                copyAs(file, target);
            } else {
                copy(file, target);
            }
        }
    }

    private boolean isChanged(Path file, Path next) throws IOException {
        boolean same = Files.isRegularFile(next) && Files.mismatch(file, next) < 0;
        return !same && !written.wrote(name(file), file);
    }

    /** How a report is known: its path below the month's folder. */
    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Under the first free name, unless it was kept already by a run that was killed. */
    private void copyAs(Path file, Path place) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String suffix = dot < 0 ? "" : name.substring(dot);
        for (int i = 1; ; i++) {
            String other = FileNames.stem(name) + "（已改 " + asOf + (i == 1 ? "" : "-" + i) + "）" + suffix;
            Path kept = place.resolveSibling(other);
            boolean isKept = Files.isRegularFile(kept) && Files.mismatch(file, kept) < 0;
            if (isKept || !Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
                if (!isKept) {
                    copy(file, kept);
                }
                notes.accept(Text.of(
                        "报表 " + name(file) + " 被人改过，没有覆盖，已改名为：" + other,
                        "report " + name(file) + " was changed by hand and is kept as: " + other));
                return;
            }
        }
    }

    private static void copy(Path file, Path to) throws IOException {
        Path part = to.resolveSibling("." + to.getFileName() + ReportFiles.PART);
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The files below a folder by their names relative to a root. */
    static Map<String, Path> named(Path root, String before) throws IOException {
        Map<String, Path> named = new TreeMap<>();
        for (Path file : files(root)) {
            named.put(before + root.relativize(file).toString().replace('\\', '/'), file);
        }
        return named;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }
}
