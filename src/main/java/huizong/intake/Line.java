package huizong.intake;

import huizong.form.Column;
import huizong.form.EntryText;
import huizong.form.Field;
import huizong.form.Money;
import java.util.List;
import java.util.Set;

/**
 * One non-blank line of a file, told for what it is. Only a {@link Record} is a row in the sense of the ledger; every
 * other line is accounted for beside it.
 */
public sealed interface Line {

    /** The row as the sender counts it, from 1. */
    int row();

    /**
     * A sheet begins: the lines after it stand on it.
     *
     * @param row always 0
     * @param number within the file, from 0
     */
    record SheetStart(int row, String sheet, int number) implements Line {}

    /** A line above a table: a title, 填报单位, 单位. */
    record TitleLine(int row, String text) implements Line {
        /** Whether it says 本月无 or 零报告: there is nothing to report. */
        public boolean saysNil() {
            return LineWords.isNil(text);
        }

        /** Whether it is the name of a village alone: within a table, the rows below it are that village's. */
        public boolean namesBlock() {
            return LineWords.isBlockTitle(LineWords.bare(text));
        }
    }

    /** The heading of a table: the lines after it belong to that table until the next heading. */
    record Header(int row, TableHead head) implements Line {}

    /**
     * A row of a table.
     *
     * @param table the number of its table, see {@link TableHead#number()}
     * @param hidden by hand or by a filter; it counts all the same
     * @param filled the columns that were blank and whose text was taken from the row above
     * @param sharesAmount its amount is a merged cell that an earlier row bears; this one counts 0.00
     * @param numbers of the columns ID and DATE those whose cell holds a number: text formats have none
     */
    @SuppressWarnings("JavaLangClash") // the design's word, and nobody means java.lang.Record by it
    record Record(
            int row,
            int table,
            boolean hidden,
            EntryText texts,
            Set<Column> filled,
            boolean sharesAmount,
            Set<Column> numbers)
            implements Line {

        /** A row of which no cell is a number, such as those of text formats. */
        public Record(int row, int table, boolean hidden, EntryText texts, Set<Column> filled, boolean sharesAmount) {
            this(row, table, hidden, texts, filled, sharesAmount, Set.of());
        }
    }

    /**
     * A 合计, 小计 or 总计 line.
     *
     * @param kind what it claims to sum up
     * @param stated the amount it states, in fen; blank when the line gives none
     * @param tolerance half a unit of the last digit shown, in fen: 5000 for 1.23万元
     * @param words the same amount in words (大写), where the line gives both; blank otherwise
     * @param counts how many people, households, deals or lines it says it covers, each unit once
     */
    record Total(
            int row,
            int table,
            Kind kind,
            Field<Money> stated,
            long tolerance,
            Field<Money> words,
            List<StatedCount> counts)
            implements Line {

        public Total {
            counts = List.copyOf(counts);
        }

        /** A line that gives its amount once, and counts nothing. */
        public Total(int row, int table, Kind kind, Field<Money> stated, long tolerance) {
            this(row, table, kind, stated, tolerance, new Field.Blank<>(""), List.of());
        }

        public enum Kind {
            SUBTOTAL,
            TOTAL,
            /** A sum carried over from another page or month (上页, 结转): no claim, but may be part of the next total. */
            CARRIED
        }
    }

    /** A signature, a note, an example, a line of another period: told apart, and no row. */
    record Note(int row, String text) implements Line {}

    /** A blank line of the form, perhaps with its 序号. */
    record BlankForm(int row) implements Line {}

    /**
     * A line within or under a table that is none of these: reported, never dropped.
     *
     * @param table the number of the table it stands in or under
     */
    record NotUnderstood(int row, int table, String text) implements Line {}

    /**
     * The quotes of a line of a text file do not enclose one of its values as they should, so that its values may stand in
     * the wrong columns. It is told beside what the line was taken for, where that is known only later before it.
     *
     * @param column of the first such value, from 0
     * @param text of that value
     */
    record StrayQuote(int row, int column, String text) implements Line {}

    /**
     * A hidden sheet that holds a table; it was not counted.
     *
     * @param row always 0
     * @param rows how many rows its tables have
     * @param fen what their readable amounts add up to
     */
    record HiddenSheet(int row, String sheet, int rows, long fen) implements Line {}
}
