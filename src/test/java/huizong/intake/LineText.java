package huizong.intake;

import huizong.form.Column;
import huizong.form.DealDate;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.Money;
import huizong.form.MoneyUnit;
import huizong.form.Quantity;
import huizong.lang.Language;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Lines as the expectations of the corpus write them: what a cell was read as stands behind {@code →} where it differs. */
final class LineText {

    /** In which the corpus was sent. */
    private static final YearMonth APRIL = YearMonth.of(2020, 4);

    private static final String APART = " | ";

    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, TableHead> tables = new HashMap<>();

    List<String> lines() {
        return lines;
    }

    void add(Line line) {
        lines.add(words(line).replace('\n', '⏎').strip());
    }

    private String words(Line line) {
        if (line instanceof Line.SheetStart start) {
            return "sheet " + start.sheet();
        }
        if (line instanceof Line.HiddenSheet hidden) {
            return "hidden sheet " + hidden.sheet() + ": " + hidden.rows() + " rows, " + Money.yuan(hidden.fen());
        }
        return line.row() + " " + said(line);
    }

    private String said(Line line) {
        if (line instanceof Line.TitleLine title) {
            return "title " + title.text();
        }
        if (line instanceof Line.Header header) {
            return header(header.head());
        }
        if (line instanceof Line.Record row) {
            return "row" + table(row.table()) + row(row);
        }
        if (line instanceof Line.Total total) {
            String stated = read(total.stated(), Money::yuan);
            return total.kind().name().toLowerCase(java.util.Locale.ROOT)
                    + table(total.table())
                    + (stated.isEmpty() ? "nothing" : stated);
        }
        if (line instanceof Line.StrayQuote quote) {
            return "stray quote: " + (char) ('A' + quote.column()) + " " + quote.text();
        }
        if (line instanceof Line.Note note) {
            return "note " + note.text();
        }
        return line instanceof Line.NotUnderstood words ? "not understood " + words.text() : "blank form";
    }

    private static String table(int number) {
        return (number == 0 ? "" : " of table " + number) + ": ";
    }

    private String header(TableHead head) {
        tables.put(head.number(), head);
        List<String> parts = new ArrayList<>();
        head.columns().forEach((column, index) -> parts.add((char) ('A' + index) + " " + label(column, head)));
        if (head.unit() != MoneyUnit.YUAN) {
            parts.add("unit " + head.unit());
        }
        Title titles = head.titles();
        if (titles.submitter() != null) {
            parts.add("from " + titles.submitter());
        }
        if (titles.month() != null) {
            parts.add("for " + titles.month());
        }
        if (titles.filled() != null) {
            parts.add("on " + titles.filled());
        }
        return head.attachment().code() + table(head.number()) + String.join(APART, parts);
    }

    private String row(Line.Record row) {
        TableHead head = Objects.requireNonNull(tables.get(row.table()));
        List<String> parts = new ArrayList<>();
        for (Column column : head.known()) {
            String raw = row.texts().get(column);
            if (!raw.isEmpty()) {
                String typed = typed(column, raw, head);
                parts.add(label(column, head) + " " + raw + (typed.equals(raw) ? "" : " → " + typed));
            }
        }
        row.filled().forEach(column -> parts.add(label(column, head) + " as above"));
        if (row.sharesAmount()) {
            parts.add("shares the amount above");
        }
        if (row.hidden()) {
            parts.add("hidden");
        }
        return String.join(APART, parts);
    }

    private static String typed(Column column, String raw, TableHead head) {
        return switch (column) {
            case AMOUNT -> read(Money.parse(raw, head.unit()), Money::yuan);
            case QUANTITY ->
                read(Quantity.parse(raw), quantity -> quantity.value().toPlainString() + quantity.unit());
            case DATE -> read(DealDate.parse(raw, APRIL), DealDate::toString);
            case ID -> read(IdNumber.parse(raw), IdNumber::number);
            case SEQUENCE, NAME, CONTACT, PRODUCT, SELLER, BUYER, UNIT_PRICE, REMARK -> raw;
        };
    }

    private static <T> String read(Field<T> field, Function<T, String> words) {
        return field.isUnreadable()
                ? "? " + field.raw()
                : field.held().map(words).orElse("");
    }

    private static String label(Column column, TableHead head) {
        return column.label(head.attachment()).in(Language.ZH, List.of());
    }
}
