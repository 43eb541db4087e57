package huizong.job;

import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.office.Workspace;
import huizong.report.MonthHtml;
import huizong.report.MonthWorkbook;
import huizong.report.SummaryJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A month's reports, written beside their places first and renamed into them last: never half a report. */
final class ReportFiles implements AutoCloseable {

    private static final String PART = ".part";

    private final Path folder;
    private final List<Path> parts = new ArrayList<>();

    private ReportFiles(Path folder) {
        this.folder = folder;
    }

    static ReportFiles write(Workspace workspace, MonthResult result, MonthDetails details) throws IOException {
        Path folder = workspace.reports(result.month());
        makePrivate(folder);
        Path temporary = workspace.temporary();
        makePrivate(temporary);
        ReportFiles reports = new ReportFiles(folder);
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

    /** What a killed run left. */
    private void removeRests() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(PART)).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path part(String name) {
        Path part = folder.resolve("." + name + PART);
        parts.add(part);
        return part;
    }

    void putInPlace() throws IOException {
        for (Path part : parts) {
            String name = part.getFileName().toString();
            Path file = folder.resolve(name.substring(1, name.length() - PART.length()));
            if (isPosix(part)) {
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        parts.clear();
    }

    private static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Removes what was not put in place. */
    @Override
    public void close() throws IOException {
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
    }
}
