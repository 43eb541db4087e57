package huizong.job;

import huizong.origin.Fingerprint;
import huizong.table.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which bytes the tool wrote as a month's reports, by name: what stands there and is none of these, a person made or changed.
 * Kept in data/, a line a report, as {@code sha256sum} writes them.
 */
final class WrittenReports {

    private static final String GAP = "  ";

    private final Path list;
    private final Map<String, Set<String>> known = new TreeMap<>();

    private WrittenReports(Path list) {
        this.list = list;
    }

    /** @param list that need not be there */
    static WrittenReports read(Path list) throws IOException {
        WrittenReports reports = new WrittenReports(list);
        if (Files.isRegularFile(list)) {
            for (String line : Files.readAllLines(list)) {
                int gap = line.indexOf(GAP);
                if (gap > 0) {
                    reports.add(line.substring(gap + GAP.length()), line.substring(0, gap));
                }
            }
        }
        return reports;
    }

    private void add(String name, String sha256) {
        known.computeIfAbsent(name, key -> new TreeSet<>()).add(sha256);
    }

    /** Whether the tool wrote a report of that name. */
    boolean knows(String name) {
        return known.containsKey(name);
    }

    /** Whether the file that stands there is as the tool wrote it. */
    boolean wrote(String name, Path file) throws IOException {
        return known.getOrDefault(name, Set.of()).contains(Fingerprint.of(file).hex());
    }

    /**
     * Notes what is about to be put in place, before it is: beside what stands there now, so that a run which is killed
     * between two reports leaves none that would be taken for a person's.
     *
     * @param next the new files by name
     * @param now the folder in which the present ones are
     */
    void replaceBy(Map<String, Path> next, Path now) throws IOException {
        Map<String, Set<String>> kept = new TreeMap<>();
        for (String name : new HashSet<>(known.keySet())) {
            Path file = now.resolve(name);
            if (Files.isRegularFile(file) && wrote(name, file)) {
                kept.put(name, new TreeSet<>(Set.of(Fingerprint.of(file).hex())));
            }
        }
        known.clear();
        known.putAll(kept);
        for (Map.Entry<String, Path> one : next.entrySet()) {
            add(one.getKey(), Fingerprint.of(one.getValue()).hex());
        }
        List<String> lines = new ArrayList<>();
        known.forEach((name, all) -> all.forEach(sha256 -> lines.add(sha256 + GAP + name)));
        Path part = list.resolveSibling(list.getFileName() + ".part");
        Files.write(part, lines);
        PrivateFiles.own(part);
        Files.move(part, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
