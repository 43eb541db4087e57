package huizong.table;

import java.util.function.BooleanSupplier;

/** Puts the cells of one sheet's records into the sheet. */
final class XlsSheetRecords {

    private static final int ROW_HIDDEN = 0x20;
    private static final int HEIGHT = 0x7FFF;
    private static final int ERROR = 1;

    private static final int TEXT_FOLLOWS = 0;
    private static final int TRUTH = 1;
    private static final int FAULT = 2;
    private static final int EMPTY_TEXT = 3;
    /** Compute when the file is opened: a program that does not compute wrote it, and no result (POI writes 0). */
    private static final int ON_LOAD = 2;

    private final XlsSheet sheet;
    private final int version;
    private final XlsText text;
    private final XlsFormats formats;
    private final XlsStrings strings;
    private final BooleanSupplier date1904;
    private final UncomputedTexts uncomputed;
    /** Where a cell's contents stand: behind row, column and style, which BIFF 2 writes in three bytes. */
    private final int contents;

    private boolean waitsForText;
    private int waitingRow;
    private int waitingColumn;

    XlsSheetRecords(
            XlsSheet sheet,
            int version,
            XlsText text,
            XlsFormats formats,
            XlsStrings strings,
            BooleanSupplier date1904,
            UncomputedTexts uncomputed) {
        this.sheet = sheet;
        this.version = version;
        this.text = text;
        this.formats = formats;
        this.strings = strings;
        this.date1904 = date1904;
        this.uncomputed = uncomputed;
        this.contents = version == 2 ? 7 : 6;
    }

    void take(BiffRecord record) throws Faults.Broken {
        int textLength = version == 2 ? 1 : 2;
        switch (record.id()) {
            case XlsId.LABEL_SST -> put(record, BinaryCells.text(strings.get(record.integer(6))));
            case XlsId.LABEL, XlsId.LABEL_2, XlsId.RICH_LABEL ->
                put(record, BinaryCells.text(text.at(record, contents, textLength)));
            case XlsId.NUMBER, XlsId.NUMBER_2 -> put(record, number(record.real(contents), record));
            case XlsId.INTEGER_2 -> put(record, number(record.unsignedShort(contents), record));
            case XlsId.RK -> put(record, number(record.shortReal(6), record));
            case XlsId.MUL_RK -> several(record);
            case XlsId.BOOL_ERR, XlsId.BOOL_ERR_2 -> put(record, truthOrFault(record));
            case XlsId.FORMULA, XlsId.FORMULA_3, XlsId.FORMULA_4 -> formula(record);
            case XlsId.STRING, XlsId.STRING_2 -> result(text.at(record, 0, textLength));
            case XlsId.ROW -> {
                if (record.size() >= 14 && (record.unsignedShort(12) & ROW_HIDDEN) != 0) {
                    sheet.hide(record.unsignedShort(0));
                }
            }
            case XlsId.ROW_2 -> {
                if ((record.unsignedShort(6) & HEIGHT) == 0) {
                    sheet.hide(record.unsignedShort(0));
                }
            }
            case XlsId.MERGED_CELLS -> merges(record);
            default -> {
                // windows, drawings, print settings: how it looks, not what it says
            }
        }
    }

    private void put(BiffRecord record, Cell cell) throws Faults.Broken {
        sheet.put(record.unsignedShort(0), record.unsignedShort(2), cell);
    }

    private Cell number(double value, BiffRecord record) throws Faults.Broken {
        boolean isDate = version == 2
                ? formats.isDateFormat(record.unsignedByte(5) & 0x3F)
                : formats.isDate(record.unsignedShort(4));
        return BinaryCells.number(value, isDate, date1904.getAsBoolean());
    }

    /** Numbers side by side: a style and a value each, then the last column. */
    private void several(BiffRecord record) throws Faults.Broken {
        int first = record.unsignedShort(2);
        for (int at = 4; at + 6 <= record.size() - 2; at += 6) {
            boolean isDate = formats.isDate(record.unsignedShort(at));
            sheet.put(
                    record.unsignedShort(0),
                    first + (at - 4) / 6,
                    BinaryCells.number(record.shortReal(at + 2), isDate, date1904.getAsBoolean()));
        }
    }

    private Cell truthOrFault(BiffRecord record) throws Faults.Broken {
        int value = record.unsignedByte(contents);
        return record.unsignedByte(contents + 1) == ERROR ? BinaryCells.fault(value) : new Cell.Truth(value != 0);
    }

    private void formula(BiffRecord record) throws Faults.Broken {
        int row = record.unsignedShort(0);
        int column = record.unsignedShort(2);
        waitsForText = false;
        if (record.unsignedShort(contents + 6) != 0xFFFF) {
            double value = record.real(contents);
            int options = version == 2 ? record.unsignedByte(contents + 8) : record.unsignedShort(contents + 8);
            if (value == 0 && (options & ON_LOAD) != 0) {
                sheet.put(row, column, new Cell.Uncomputed(""));
                return;
            }
            uncomputed.somethingWasComputed();
            sheet.put(row, column, number(value, record));
            return;
        }
        int value = record.unsignedByte(contents + 2);
        switch (record.unsignedByte(contents)) {
            case TEXT_FOLLOWS -> {
                // until its text comes, there is none
                sheet.put(row, column, new Cell.Uncomputed(""));
                waitsForText = true;
                waitingRow = row;
                waitingColumn = column;
            }
            case TRUTH -> {
                uncomputed.somethingWasComputed();
                sheet.put(row, column, new Cell.Truth(value != 0));
            }
            case FAULT -> {
                uncomputed.somethingWasComputed();
                sheet.put(row, column, BinaryCells.fault(value));
            }
            case EMPTY_TEXT -> uncomputed.add(sheet, row, column);
            default -> sheet.put(row, column, new Cell.Uncomputed(""));
        }
    }

    private void result(String result) throws Faults.Broken {
        if (waitsForText) {
            uncomputed.somethingWasComputed();
            sheet.clear(waitingRow, waitingColumn);
            sheet.put(waitingRow, waitingColumn, BinaryCells.text(result));
        }
        waitsForText = false;
    }

    private void merges(BiffRecord record) throws Faults.Broken {
        int count = record.unsignedShort(0);
        for (int i = 0; i < count; i++) {
            int at = 2 + i * 8;
            sheet.merge(new Merge(
                    record.unsignedShort(at) + 1,
                    record.unsignedShort(at + 2) + 1,
                    record.unsignedShort(at + 4),
                    record.unsignedShort(at + 6)));
        }
    }
}
