package huizong.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Follows the records of an xls workbook: first those of the workbook, then those of each sheet (MS-XLS 2.1.7.20). BIFF 2
 * and 3 know sheets alone.
 */
final class XlsRecords {

    private static final int WORKBOOK = 0x0005;
    private static final int WORKSHEET = 0x0010;
    private static final int CHART = 0x0020;
    private static final int WORKBOOK_4 = 0x0100;

    private final RowBudget budget;
    private final XlsText text = new XlsText();
    private final XlsFormats formats = new XlsFormats();
    private final XlsStrings strings = new XlsStrings();
    private final List<Announced> announced = new ArrayList<>();
    /** Where no list of sheets tells their names. */
    private final List<XlsSheet> unannounced = new ArrayList<>();

    private final UncomputedTexts uncomputed = new UncomputedTexts();
    private String nameToCome = "";
    private int version;
    private boolean date1904;
    private boolean takesStrings;
    /** How many beginnings are open: charts within a sheet have beginnings of their own. */
    private int depth;

    private @Nullable XlsSheetRecords sheet;

    /** A sheet in the workbook's list. */
    private static final class Announced {

        private final String name;
        private final boolean hidden;
        private final long position;
        private boolean begun;
        private @Nullable XlsSheet sheet;

        Announced(String name, boolean hidden, long position) {
            this.name = name;
            this.hidden = hidden;
            this.position = position;
        }
    }

    XlsRecords(RowBudget budget) {
        this.budget = budget;
    }

    /** In the order of the tabs. */
    List<Sheet> sheets() throws Faults.Broken {
        if (depth > 0) {
            throw new Faults.Broken("it ends within a sheet");
        }
        long begun = announced.stream().filter(one -> one.begun).count();
        if (begun < announced.size()) {
            throw new Faults.Broken("the workbook lists " + announced.size() + " sheets and holds " + begun);
        }
        if (announced.isEmpty() && unannounced.isEmpty()) {
            throw new Faults.Broken("it holds no sheet");
        }
        uncomputed.mark();
        List<Sheet> sheets = new ArrayList<>(unannounced);
        announced.stream().map(one -> one.sheet).filter(Objects::nonNull).forEach(sheets::add);
        return List.copyOf(sheets);
    }

    /** @return false when the workbook has ended and what follows is none of it */
    boolean take(BiffRecord record) throws IOException {
        switch (record.id()) {
            case XlsId.BOF_2, XlsId.BOF_3, XlsId.BOF_4, XlsId.BOF_5 -> begin(record);
            case XlsId.EOF -> end();
            default -> {
                if (depth == 0 && (version != 4 || record.id() == 0)) {
                    return false;
                }
                takeInside(record);
            }
        }
        return true;
    }

    private void takeInside(BiffRecord record) throws IOException {
        XlsSheetRecords current = sheet;
        if (current == null || announced.isEmpty()) {
            takeOfWorkbook(record);
        }
        if (current != null && depth == 1) {
            current.take(record);
        }
    }

    private void end() throws Faults.OverLimit {
        depth = Math.max(0, depth - 1);
        if (depth == 0) {
            sheet = null;
            long rows = unannounced.stream().mapToLong(XlsSheet::rowCount).sum();
            for (Announced one : announced) {
                rows += one.sheet == null ? 0 : one.sheet.rowCount();
            }
            budget.check(rows);
        }
    }

    private void begin(BiffRecord begin) throws Faults.Broken {
        int type = begin.unsignedShort(2);
        if (type == CHART && sheet != null) {
            depth++;
            return;
        }
        // anything else begins anew, even where the end before it was forgotten
        depth = 1;
        sheet = null;
        if (version == 0) {
            version = version(begin);
            text.version(version);
        }
        if (type != WORKBOOK && type != WORKBOOK_4) {
            beginSheet(begin, type);
        }
    }

    private static int version(BiffRecord begin) throws Faults.Broken {
        return switch (begin.id()) {
            case XlsId.BOF_2 -> 2;
            case XlsId.BOF_3 -> 3;
            case XlsId.BOF_4 -> 4;
            default -> begin.unsignedShort(0) == 0x0600 ? 8 : 5;
        };
    }

    private void beginSheet(BiffRecord begin, int type) {
        Announced one = announced(begin.position());
        if (one != null) {
            one.begun = true;
        }
        if (type != WORKSHEET || one == null && !announced.isEmpty()) {
            return;
        }
        XlsSheet begun = one == null
                ? new XlsSheet(nameToCome.isEmpty() ? "Sheet" + (unannounced.size() + 1) : nameToCome, false)
                : new XlsSheet(one.name, one.hidden);
        if (one == null) {
            unannounced.add(begun);
        } else {
            one.sheet = begun;
        }
        nameToCome = "";
        sheet = new XlsSheetRecords(begun, version, text, formats, strings, () -> date1904, uncomputed);
    }

    /** The entry that points here, else the first whose sheet has not begun: some writers do not know where theirs are. */
    private @Nullable Announced announced(long position) {
        Announced first = null;
        for (Announced one : announced) {
            if (!one.begun && one.position == position) {
                return one;
            }
            first = first == null && !one.begun ? one : first;
        }
        return first;
    }

    private void takeOfWorkbook(BiffRecord record) throws IOException {
        if (record.id() == XlsId.CONTINUE) {
            if (takesStrings) {
                strings.add(record.data());
            }
            return;
        }
        takesStrings = record.id() == XlsId.SST;
        switch (record.id()) {
            case XlsId.BOUND_SHEET ->
                announced.add(new Announced(
                        text.at(record, 6, 1),
                        (record.unsignedByte(4) & 3) != 0,
                        Integer.toUnsignedLong(record.integer(0))));
            case XlsId.SHEET_HEADER -> nameToCome = text.at(record, 4, 1);
            case XlsId.SST -> strings.add(record.data());
            case XlsId.FORMAT_2 -> formats.nextFormat(text.at(record, 0, 1));
            case XlsId.FORMAT_4 -> {
                if (version < 5) {
                    formats.nextFormat(text.at(record, 2, 1));
                } else {
                    formats.format(record.unsignedShort(0), text.at(record, 2, version < 8 ? 1 : 2));
                }
            }
            case XlsId.XF_3, XlsId.XF_4 -> formats.style(record.unsignedByte(1));
            case XlsId.XF_5 -> formats.style(record.unsignedShort(2));
            case XlsId.CODE_PAGE -> text.codePage(record.unsignedShort(0));
            case XlsId.DATE_MODE -> date1904 = record.unsignedShort(0) == 1;
            default -> {
                // fonts, colours, windows, drawings: how it looks, not what it says
            }
        }
    }
}
