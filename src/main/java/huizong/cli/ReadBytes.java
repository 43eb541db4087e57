package huizong.cli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How far the reading of files has come, in bytes. A reader tells its rows, not its bytes; how many bytes a row takes is learned
 * from each file of the same kind, and guessed before the first. The place never goes back and never passes the file's end.
 */
final class ReadBytes {

    /** Measured: a roster's row in a zipped workbook; in plain text. */
    private static final double ZIPPED_ROW = 39;

    private static final double PLAIN_ROW = 60;

    /** What a few rows take says more of the file's head than of its rows. */
    private static final long ENOUGH = 1_000;

    /** To here a guess is trusted; from here on the place only creeps towards the end. */
    private static final double TRUSTED = 0.8;

    private final Map<String, Double> bytesOfRow = new HashMap<>();
    private long before;
    private long bytes;
    private long rows;
    private String kind = "";

    /** The next file is being read; the one before is read. */
    void file(String name, long size) {
        if (rows >= ENOUGH) {
            bytesOfRow.put(kind, (double) bytes / rows);
        }
        before += bytes;
        bytes = size;
        rows = 0;
        kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    void row() {
        rows++;
    }

    long rows() {
        return rows;
    }

    /** Bytes of all files that are read by now, about. */
    long at() {
        return before + (long) (bytes * share());
    }

    private double share() {
        double usual = kind.equals("xlsx") || kind.equals("xlsm") || kind.equals("ods") ? ZIPPED_ROW : PLAIN_ROW;
        double guess = bytes == 0 ? 0 : rows * bytesOfRow.getOrDefault(kind, usual) / bytes;
        double rest = 1 - TRUSTED;
        return guess <= TRUSTED ? guess : TRUSTED + rest * (1 - Math.exp((TRUSTED - guess) / rest));
    }
}
