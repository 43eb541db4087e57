package huizong.job;

import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.lang.Text;
import huizong.office.Workspace;
import huizong.report.MonthHtml;
import huizong.report.MonthWorkbook;
import huizong.report.SummaryJson;
import huizong.table.PrivateFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A month's reports, written beside their places first and renamed into them last: never half a report. */
final class ReportFiles implements AutoCloseable {

    static final String PART = ".part";

    private final Path folder;
    private final WrittenReports written;
    private final ChangedReports changed;
    private final List<Path> parts = new ArrayList<>();

    private ReportFiles(Path folder, WrittenReports written, ChangedReports changed) {
        this.folder = folder;
        this.written = written;
        this.changed = changed;
    }

    /** @param notes gets a line for each report that is kept, because a person changed it */
    static ReportFiles write(Workspace workspace, MonthResult result, MonthDetails details, Consumer<Text> notes)
            throws IOException {
        Path folder = workspace.reports(result.month());
        PrivateFiles.ensure(folder);
        Path temporary = workspace.temporary();
        PrivateFiles.ensure(temporary);
        WrittenReports written = WrittenReports.read(workspace.data().resolve("reports-" + result.month() + ".sha256"));
        ReportFiles reports =
                new ReportFiles(folder, written, new ChangedReports(folder, result.asOf(), written, notes));
        try {
            reports.removeRests();
            MonthWorkbook.write(reports.part(MonthWorkbook.name(result.month())), temporary, result, details);
            try (OutputStream out = Files.newOutputStream(reports.part("report.html"))) {
                MonthHtml.write(result, details, out);
            }
            try (OutputStream out = Files.newOutputStream(reports.part("summary.json"))) {
                SummaryJson.write(result, out);
            }
            return reports;
        } catch (IOException | RuntimeException e) {
            reports.close();
            throw e;
        }
    }

    /** What a killed run left; a folder that had stepped aside for one that never came steps back. */
    private void removeRests() throws IOException {
        Path place = folder.resolve(ReturnCopies.FOLDER);
        Path aside = aside(place);
        if (Files.isDirectory(aside) && !Files.exists(place)) {
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(PART)).toList()) {
                remove(file);
            }
        }
    }

    private Path part(String name) {
        Path part = folder.resolve("." + name + PART);
        parts.add(part);
        return part;
    }

    /** A folder to be filled that takes the place of the one of that name, which goes even when nothing comes into the new one. */
    Path folder(String name) throws IOException {
        Path part = part(name);
        PrivateFiles.ensure(part);
        return part;
    }

    void putInPlace() throws IOException {
        Map<String, Path> next = new TreeMap<>();
        for (Path part : parts) {
            if (Files.isDirectory(part)) {
                next.putAll(ChangedReports.named(part, place(part).getFileName() + "/"));
            } else {
                next.put(place(part).getFileName().toString(), part);
            }
        }
        for (Path part : parts) {
            if (Files.isDirectory(part)) {
                changed.keepAll(place(part), part);
            } else {
                changed.keep(place(part), part);
            }
        }
        written.replaceBy(next, folder);
        for (Path part : parts) {
            if (Files.isDirectory(part)) {
                putFolderInPlace(part);
                continue;
            }
            PrivateFiles.own(part);
            Files.move(part, place(part), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        parts.clear();
    }

    /** A folder that holds files is not replaced in one step: the one before steps aside, and goes last. */
    private void putFolderInPlace(Path part) throws IOException {
        Path place = place(part);
        Path before = aside(place);
        if (Files.exists(place)) {
            Files.move(place, before, StandardCopyOption.ATOMIC_MOVE);
        }
        if (isEmpty(part)) {
            Files.delete(part);
        } else {
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        }
        remove(before);
    }

    private Path place(Path part) {
        String name = part.getFileName().toString();
        return folder.resolve(name.substring(1, name.length() - PART.length()));
    }

    private Path aside(Path place) {
        return folder.resolve("." + place.getFileName() + ".old" + PART);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Removes a file, or a folder with all that is in it; one that is not there is gone. */
    private static void remove(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    /** Removes what was not put in place. */
    @Override
    public void close() throws IOException {
        for (Path part : parts) {
            remove(part);
        }
    }
}
