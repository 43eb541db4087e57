package huizong.intake;

import huizong.form.Column;
import huizong.table.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells the lines below one heading: rows, totals and blank form lines; what it does not know it leaves to the sheet. */
final class TableReader {

    /** From this length on, the text of the ID column is an attempt at a number, and the line a row. */
    private static final int LIKE_AN_ID = 15;

    /** A name alone on a line is a row; longer words alone are not. */
    private static final int LIKE_A_NAME = 4;

    private final TableHead head;
    private final HeaderFinder.Found found;
    private final Consumer<Line> lines;
    private final RecordReader records;
    private final TotalLines totals;
    /** Where the telling columns stand. */
    private final int[] telling;

    private final int sequence;
    private final int name;
    private final int id;
    private final int amount;
    private final int product;
    private final int seller;
    private final int date;
    private boolean ended;
    /** A row was read; only above the first does a line explain the columns. */
    private boolean begun;

    /** The column at which another table has begun beside it, 0 while none has. */
    private int limit;

    TableReader(TableHead head, HeaderFinder.Found found, Consumer<Line> lines) {
        this.head = head;
        this.found = found;
        this.lines = lines;
        this.records = new RecordReader(head);
        this.totals = new TotalLines(head);
        this.telling = head.known().stream()
                .filter(Column::isTelling)
                .mapToInt(head::indexOf)
                .toArray();
        this.sequence = head.indexOf(Column.SEQUENCE);
        this.name = head.indexOf(Column.NAME);
        this.id = head.indexOf(Column.ID);
        this.amount = head.indexOf(Column.AMOUNT);
        this.product = head.indexOf(Column.PRODUCT);
        this.seller = head.indexOf(Column.SELLER);
        this.date = head.indexOf(Column.DATE);
    }

    int number() {
        return head.number();
    }

    boolean hasHeading(HeaderFinder.Found other) {
        return found.sameColumns(other);
    }

    /** Whether a line is one of the titles that stand above the table already. */
    boolean knowsTitle(String text) {
        return head.titles().text().contains(text.strip());
    }

    boolean hasEnded() {
        return ended;
    }

    /** A signature or a note was seen: below it only a line that is plainly a row still is one. */
    void end() {
        ended = true;
    }

    /**
     * Tells a line of this table.
     *
     * @param texts the row's own texts from column A on
     * @param beforeRow called before a row or total is given, so that lines still in doubt come out first
     * @return false when the line is none of a table's
     */
    boolean take(Row row, List<String> texts, MergedCells merges, Runnable beforeRow) {
        String first = first(texts);
        if (first.isEmpty()) {
            return false;
        }
        if (!begun && LineUnderHeading.explains(part(texts))) {
            lines.accept(new Line.Note(row.number(), RowTexts.joined(part(texts))));
            return true;
        }
        String label = LineWords.bare(first);
        boolean isNote = LineWords.isNote(label) && !isSale(texts) && !isDated(label, texts);
        if (!isNote && looksLikeAnId(RowTexts.at(texts, id))) {
            record(row, texts, merges, beforeRow);
            return true;
        }
        Optional<Line.Total.Kind> total = totals.kind(row, label, part(texts), texts, merges);
        if (total.isPresent()) {
            beforeRow.run();
            lines.accept(Totals.read(
                    row.number(), head, total.get(), label, RowTexts.at(texts, amount), part(texts), found.from()));
            return true;
        }
        if (isNote) {
            return false;
        }
        if (isOnlySequence(texts)) {
            lines.accept(new Line.BlankForm(row.number()));
            return true;
        }
        if (!isRow(texts) || totals.isOtherMoney(row, texts, merges)) {
            return false;
        }
        record(row, texts, merges, beforeRow);
        return true;
    }

    private void record(Row row, List<String> texts, MergedCells merges, Runnable beforeRow) {
        beforeRow.run();
        totals.row(texts);
        begun = true;
        lines.accept(records.read(row, texts, merges));
    }

    /** A day in the first column of a line that also says of whom it is or what was sold; alone it dates a signature. */
    private boolean isDated(String label, List<String> texts) {
        if (!LineWords.isDay(label)) {
            return false;
        }
        boolean isOfPerson = looksLikeAnId(RowTexts.at(texts, id));
        boolean isOfGoods = RowTexts.says(RowTexts.at(texts, product)) || RowTexts.says(RowTexts.at(texts, seller));
        boolean isFirst = date >= 0 && LineWords.bare(RowTexts.at(texts, date)).equals(label);
        return isOfPerson || (isFirst && isOfGoods && RowTexts.says(RowTexts.at(texts, amount)));
    }

    /** 本年新米, 李四, 50斤, 150: words that begin like a sum over the year, but sums have no seller. */
    private boolean isSale(List<String> texts) {
        return product >= 0
                && LineWords.isOfOtherSpan(RowTexts.at(texts, product))
                && RowTexts.says(RowTexts.at(texts, seller))
                && RowTexts.says(RowTexts.at(texts, amount));
    }

    /** At least two columns say something; one alone when it can only be a row that lost the others. */
    private boolean isRow(List<String> texts) {
        int says = 0;
        String last = "";
        for (int index : telling) {
            if (RowTexts.says(RowTexts.at(texts, index))) {
                says++;
                last = RowTexts.at(texts, index);
            }
        }
        if (ended) {
            return says >= 2 && RowTexts.says(RowTexts.at(texts, amount));
        }
        return says >= 2 || (says == 1 && standsAlone(texts, LineWords.bare(last)));
    }

    private boolean standsAlone(List<String> texts, String only) {
        if (LineWords.isNil(only)) {
            return false;
        }
        if (RowTexts.says(RowTexts.at(texts, amount)) || RowTexts.says(RowTexts.at(texts, id))) {
            return true;
        }
        if (LineWords.isBlockTitle(only) || LineWords.isTitle(only)) {
            return false;
        }
        boolean isName = RowTexts.says(RowTexts.at(texts, name)) && only.length() <= LIKE_A_NAME;
        return isName || isSequence(RowTexts.at(texts, sequence));
    }

    /** The cells of a line that are this table's. */
    List<String> part(List<String> texts) {
        int end = end(texts);
        return texts.subList(Math.min(found.from(), end), end);
    }

    private static boolean looksLikeAnId(String text) {
        if (text.length() < LIKE_AN_ID) {
            return false;
        }
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += RowTexts.isAnyDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= LIKE_AN_ID - 1;
    }

    private boolean isOnlySequence(List<String> texts) {
        for (int i = found.from(); i < end(texts); i++) {
            if (i != sequence && RowTexts.says(texts.get(i))) {
                return false;
            }
        }
        return isSequence(RowTexts.at(texts, sequence));
    }

    /** 1, 1., （一）: numbers a line; other words in that column say something. */
    static boolean isSequence(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!RowTexts.isAnyDigit(c) && "一二三四五六七八九十.．、()（） \u00a0\u3000".indexOf(c) < 0) {
                return false;
            }
        }
        return RowTexts.says(text);
    }

    /** The first text of the line within the table's columns; the number of the line does not count when more follows. */
    private String first(List<String> texts) {
        String number = "";
        for (int i = found.from(); i < end(texts); i++) {
            String text = texts.get(i);
            if (!RowTexts.says(text)) {
                continue;
            }
            if (i != sequence || !isSequence(text)) {
                return text;
            }
            number = text;
        }
        return number;
    }

    /** Another table begins beside this one, lower down. */
    void limitTo(int column) {
        limit = column;
    }

    /** The rightmost table reaches to the end of the line. */
    private int end(List<String> texts) {
        if (limit > 0) {
            return Math.min(limit, texts.size());
        }
        return found.isLast() ? texts.size() : Math.min(found.to(), texts.size());
    }
}
