package huizong.consolidate;

import huizong.form.Column;
import huizong.office.Submitter;
import huizong.origin.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the month's rows stand: their files, tables and lines. A row has a number in the month, and another among the rows of
 * its file; both count from 0.
 */
final class RowPlaces {

    private final RowColumns rows;
    private final List<SourceFile> files = new ArrayList<>();
    /** By file the number in the month of its first row. */
    private final List<Integer> firstRows = new ArrayList<>();

    private final List<MonthTable> tables = new ArrayList<>();

    RowPlaces(RowColumns rows) {
        this.rows = rows;
    }

    /** The rows that come next are of this file. */
    void begin(SourceFile file) {
        if (file.number() != files.size()) {
            throw new IllegalArgumentException("file " + file.number() + " comes as number " + files.size());
        }
        files.add(file);
        firstRows.add(rows.size());
    }

    /** A table of the last file begins. */
    void begin(MonthTable table) {
        tables.add(table);
    }

    SourceFile file(int number) {
        return files.get(number);
    }

    SourceFile lastFile() {
        return files.get(files.size() - 1);
    }

    List<SourceFile> files() {
        return List.copyOf(files);
    }

    /** In their order; grows while rows are taken in. */
    List<MonthTable> tables() {
        return tables;
    }

    /** The number in the month of a file's first row. */
    int first(int file) {
        return firstRows.get(file);
    }

    /** The number in the month of the row behind a file's last. */
    int end(int file) {
        return file + 1 < firstRows.size() ? firstRows.get(file + 1) : rows.size();
    }

    /** The number in the month of a row of a file. */
    int index(int file, int row) {
        return firstRows.get(file) + row;
    }

    /** The file of a row and its number there. */
    Outcomes.RowId id(int row) {
        int file = table(row).file().number();
        return new Outcomes.RowId(file, row - firstRows.get(file));
    }

    MonthTable table(int row) {
        return tables.get(rows.table(row));
    }

    Submitter submitter(int row) {
        return table(row).file().submitter();
    }

    Place place(int row) {
        return table(row).place(rows.line(row));
    }

    Place cell(int row, Column column) {
        return table(row).cell(rows.line(row), column);
    }

    /** Rows of the month parted by file, each under its number there; files without any are left out. */
    Map<Integer, BitSet> byFile(BitSet chosen) {
        Map<Integer, BitSet> parted = new TreeMap<>();
        int file = 0;
        for (int row = chosen.nextSetBit(0); row >= 0; row = chosen.nextSetBit(row + 1)) {
            while (end(file) <= row) {
                file++;
            }
            parted.computeIfAbsent(file, number -> new BitSet()).set(row - first(file));
        }
        return parted;
    }
}
