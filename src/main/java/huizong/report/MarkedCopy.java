package huizong.report;

import huizong.lang.Text;
import huizong.rule.Finding;
import huizong.table.Damage;
import huizong.table.FileKind;
import huizong.table.Sheet;
import huizong.table.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a file as it goes back to its sender: a copy in its own format where that can be marked, else its rows as xlsx, else
 * only the list of what was found.
 */
public final class MarkedCopy {

    /** Rows of a file that is marked at most: a list of more is mended at its source, not by hand. */
    public static final int MOST_ROWS = 20_000;

    /**
     * How much a copy may weigh, in cells of a workbook. POI takes a kilobyte for each, measured; this many, and as much again
     * as the rest of a run needs, pass in a heap of 512 MB.
     */
    private static final long MOST_WEIGHT = 300_000;

    /** A marked cell has its words beside the table, and they are held while they are written. */
    private static final int MARK_WEIGHT = 2;

    /** A comment with its box. */
    private static final int COMMENT_WEIGHT = 8;

    /** A cell of a document is an element with its paragraph, its run and all their properties. */
    private static final int WORD_CELL_WEIGHT = 6;

    private static final Logger LOG = LoggerFactory.getLogger(MarkedCopy.class);

    /** What a kind of file may be called; the first is for a file that is called otherwise. */
    private static final Map<FileKind, List<String>> SUFFIXES = Map.of(
            FileKind.XLSX, List.of("xlsx", "xlsm", "xltx", "xltm"),
            FileKind.XLS, List.of("xls", "et", "xlt", "ett"),
            FileKind.DOCX, List.of("docx", "docm", "dotx", "dotm"));

    private MarkedCopy() {}

    /** Writes a copy in one way; whatever it throws, another way may do. */
    interface Writer {
        void write(ReturnedFile file, Path to) throws IOException;
    }

    /**
     * What was written.
     *
     * @param file in the folder asked for
     * @param rebuilt the rows as xlsx, because its own format cannot be marked
     * @param why it is only the list; null for a copy
     */
    public record Written(
            Path file, boolean rebuilt, @Nullable Text why) {}

    /**
     * Writes a copy of a file, or its list.
     *
     * @param names of the files in the folder; the new one is added
     */
    public static Written write(ReturnedFile file, Path folder, FileNames names) throws IOException {
        Size size = Size.of(file);
        if (size.why() != null) {
            return list(file, folder, names, size.why());
        }
        if (SUFFIXES.containsKey(size.kind()) && !(size.kind() == FileKind.DOCX && size.isHeavyForWord())) {
            String suffix = suffix(file.name(), size.kind());
            Path copy = folder.resolve(names.free(FileNames.stem(file.name()), suffix));
            if (attempt(own(size.kind()), file, copy, true)) {
                return new Written(copy, false, null);
            }
            names.release(copy.getFileName().toString());
        }
        Path copy = folder.resolve(names.free(FileNames.stem(file.name()), "xlsx"));
        if (attempt(new RebuiltWorkbook(), file, copy, false)) {
            return new Written(copy, true, null);
        }
        names.release(copy.getFileName().toString());
        return list(file, folder, names, Text.of("文件结构特殊，无法标注", "the file is built in a way that cannot be marked"));
    }

    /** Writes only the list. */
    private static Written list(ReturnedFile file, Path folder, FileNames names, Text why) throws IOException {
        Path list = folder.resolve(names.free(FileNames.stem(file.name()) + "-问题清单", "xlsx"));
        try (FindingList writer = new FindingList(folder, file.shown(), file.name(), file.language())) {
            file.findings().forEach(writer::add);
            writer.writeTo(list);
        }
        return new Written(list, false, why);
    }

    private static Writer own(FileKind kind) {
        return switch (kind) {
            case XLS -> new MarkedXls();
            case DOCX -> new MarkedDocx();
            case XLSX,
                    XLSB,
                    DOC,
                    ODS,
                    HTML,
                    XML_2003,
                    CSV,
                    ZIP,
                    SEVEN_ZIP,
                    RAR,
                    PDF,
                    OFD,
                    IMAGE,
                    ENCRYPTED,
                    SHORTCUT,
                    PROGRAM,
                    UNKNOWN -> new MarkedXlsx();
        };
    }

    /** Office libraries throw all sorts of things at odd files: none of them may stop a run. */
    private static boolean attempt(Writer writer, ReturnedFile file, Path to, boolean compare) throws IOException {
        try {
            writer.write(file, to);
            if (compare) {
                SameTables.check(file, to);
            }
            return true;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | NoClassDefFoundError e) {
            LOG.info("not marked by {}: {}", writer.getClass().getSimpleName(), e.toString());
            Files.deleteIfExists(to);
            return false;
        }
    }

    /**
     * What a file is and how much is in it.
     *
     * @param why it cannot be marked at all; null when it can be tried
     */
    private record Size(
            FileKind kind, long cells, long marks, @Nullable Text why) {

        static Size of(ReturnedFile file) throws IOException {
            long marks = file.findings().stream().mapToLong(Finding::rows).sum();
            try (TableFile opened = file.open()) {
                if (opened instanceof TableFile.Unreadable unreadable) {
                    return new Size(unreadable.kind(), 0, marks, unreadable(unreadable));
                }
                int[] rows = {0};
                long[] cells = {0};
                for (Sheet sheet : ((TableFile.Read) opened).sheets()) {
                    sheet.read(row -> {
                        rows[0]++;
                        cells[0] += row.cells().size();
                    });
                }
                boolean isHeavy = cells[0] + weight(marks, MarkedSheets.MOST_COMMENTS) > MOST_WEIGHT;
                Text why = rows[0] > MOST_ROWS ? tooLarge() : isHeavy ? tooHeavy() : null;
                return new Size(opened.kind(), cells[0], marks, why);
            }
        }

        boolean isHeavyForWord() {
            return cells * WORD_CELL_WEIGHT + weight(marks, marks) > MOST_WEIGHT;
        }

        private static long weight(long marks, long mostComments) {
            return MARK_WEIGHT * marks + COMMENT_WEIGHT * Math.min(marks, mostComments);
        }
    }

    private static Text unreadable(TableFile.Unreadable file) {
        return file.kind() == FileKind.ENCRYPTED || file.damage().reason() == Damage.Reason.ENCRYPTED
                ? Text.of("原件设有打开密码，不作标注", "the original is locked by a password and not marked")
                : Text.of("原件打不开，无法标注", "the original cannot be read and so not marked");
    }

    private static Text tooHeavy() {
        return Text.of("表太大、问题太多，不作标注，请按清单更正", "too much in it to be marked: please mend it by the list");
    }

    /** Why a file is not marked that has too many rows. */
    public static Text tooLarge() {
        return Text.of(
                "超过" + MOST_ROWS + "行，不作标注，请按清单更正",
                "more than " + MOST_ROWS + " rows: not marked, please mend it by the list");
    }

    private static String suffix(String name, FileKind kind) {
        List<String> suffixes = SUFFIXES.getOrDefault(kind, List.of("xlsx"));
        String own = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Set.copyOf(suffixes).contains(own) ? own : suffixes.get(0);
    }
}
