package huizong.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Follows the records of an xls workbook: first those of the workbook, then those of each sheet (MS-XLS 2.1.7.20). */
final class XlsRecords {

    private final RowBudget budget;
    private final List<BoundSheetRecord> announced = new ArrayList<>();
    private final List<XlsSheet> sheets = new ArrayList<>();
    private final Map<Integer, String> formatCodes = new HashMap<>();
    private final List<Integer> formats = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private boolean date1904;
    /** How many beginnings are open: charts within a sheet have beginnings of their own. */
    private int depth;

    /** How many sheets have begun; charts and macro sheets, announced like them, among them. */
    private int next;

    private @Nullable XlsSheet sheet;
    private @Nullable FormulaRecord waitingForText;

    XlsRecords(RowBudget budget) {
        this.budget = budget;
    }

    /** In the order of the tabs. */
    List<Sheet> sheets() throws Faults.Broken {
        if (next < announced.size()) {
            throw new Faults.Broken("the workbook lists " + announced.size() + " sheets and holds " + next);
        }
        return List.copyOf(sheets);
    }

    void take(Record record) throws IOException {
        if (record instanceof BOFRecord begin) {
            begin(begin);
            return;
        }
        if (record instanceof EOFRecord) {
            depth--;
            if (depth == 0 && sheet != null) {
                sheet = null;
                budget.check(sheets.stream().mapToLong(XlsSheet::rowCount).sum());
            }
            return;
        }
        XlsSheet current = sheet;
        if (current == null) {
            takeOfWorkbook(record);
            return;
        }
        if (depth == 1) {
            takeOfSheet(record, current);
        }
    }

    private void begin(BOFRecord begin) {
        depth++;
        if (depth > 1 || begin.getType() == BOFRecord.TYPE_WORKBOOK) {
            return;
        }
        int index = next++;
        if (begin.getType() == BOFRecord.TYPE_WORKSHEET && index < announced.size()) {
            BoundSheetRecord bound = announced.get(index);
            XlsSheet begun = new XlsSheet(bound.getSheetname(), bound.isHidden() || bound.isVeryHidden());
            sheets.add(begun);
            sheet = begun;
        }
    }

    private void takeOfWorkbook(Record record) {
        if (record instanceof BoundSheetRecord bound) {
            announced.add(bound);
        } else if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof FormatRecord format) {
            formatCodes.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord format) {
            formats.add((int) format.getFormatIndex());
        } else if (record instanceof DateWindow1904Record window) {
            date1904 = window.getWindowing() == 1;
        }
    }

    private void takeOfSheet(Record record, XlsSheet current) throws Faults.Broken {
        if (record instanceof LabelSSTRecord label) {
            current.put(label.getRow(), label.getColumn(), text(shared(label.getSSTIndex())));
        } else if (record instanceof NumberRecord number) {
            current.put(number.getRow(), number.getColumn(), number(number.getValue(), number.getXFIndex()));
        } else if (record instanceof RKRecord number) {
            current.put(number.getRow(), number.getColumn(), number(number.getRKNumber(), number.getXFIndex()));
        } else if (record instanceof MulRKRecord several) {
            for (int i = 0; i < several.getNumColumns(); i++) {
                current.put(
                        several.getRow(),
                        several.getFirstColumn() + i,
                        number(several.getRKNumberAt(i), several.getXFAt(i)));
            }
        } else if (record instanceof LabelRecord label) {
            current.put(label.getRow(), label.getColumn(), text(label.getValue()));
        } else if (record instanceof BoolErrRecord value) {
            current.put(
                    value.getRow(),
                    value.getColumn(),
                    value.isBoolean() ? new Cell.Truth(value.getBooleanValue()) : fault(value.getErrorValue()));
        } else if (record instanceof FormulaRecord formula) {
            formula(formula, current);
        } else if (record instanceof StringRecord result) {
            FormulaRecord formula = waitingForText;
            if (formula != null) {
                current.put(formula.getRow(), formula.getColumn(), text(result.getString()));
            }
            waitingForText = null;
        } else if (record instanceof RowRecord row) {
            if (row.getZeroHeight()) {
                current.hide(row.getRowNumber());
            }
        } else if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                current.merge(new Merge(
                        area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
            }
        }
    }

    private void formula(FormulaRecord formula, XlsSheet current) {
        waitingForText = null;
        CellType type = formula.getCachedResultTypeEnum();
        switch (type) {
            case NUMERIC ->
                current.put(formula.getRow(), formula.getColumn(), number(formula.getValue(), formula.getXFIndex()));
            case BOOLEAN ->
                current.put(formula.getRow(), formula.getColumn(), new Cell.Truth(formula.getCachedBooleanValue()));
            case ERROR -> current.put(formula.getRow(), formula.getColumn(), fault(formula.getCachedErrorValue()));
            // the text stands in a record of its own, which comes next
            case STRING -> waitingForText = formula;
            case BLANK, FORMULA, _NONE -> {
                // no result
            }
        }
    }

    private Cell number(double value, int style) {
        String raw = shortest(value);
        int format = style >= 0 && style < formats.size() ? formats.get(style) : 0;
        String code = formatCodes.get(format);
        boolean isDate = code == null ? DateFormats.isDate(format) : DateFormats.isDate(code);
        return isDate ? DateFormats.cell(raw, date1904) : new Cell.Number(raw);
    }

    /** As a spreadsheet would write it: integers without exponent while they are exact. */
    private static String shortest(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "0";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Math.abs(value) < 1e15 ? BigDecimal.valueOf(value).toPlainString() : Double.toString(value);
    }

    private static Cell fault(int code) {
        return new Cell.Fault(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!");
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    private String shared(int index) throws Faults.Broken {
        SSTRecord table = strings;
        if (table == null || index < 0 || index >= table.getNumUniqueStrings()) {
            throw new Faults.Broken("a cell refers to shared string " + index + ", which is not there");
        }
        return table.getString(index).getString();
    }
}
