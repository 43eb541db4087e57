package huizong.intake;

import huizong.form.Column;
import huizong.form.Ditto;
import huizong.table.Row;
import java.util.List;
import java.util.Optional;

/** Tells which lines of one table sum up its rows, by their words or, where they have none, by what they state. */
final class TotalLines {

    private static final int SHORTEST_WORD = 2;

    private final BareSum sum;
    private final int amount;
    private final int sequence;
    private final boolean isOfGoods;
    /** The columns that say whose money it is, -1 for those that the table does not have. */
    private final int[] whose;

    TotalLines(TableHead head) {
        this.sum = new BareSum(head.unit());
        this.amount = head.indexOf(Column.AMOUNT);
        this.sequence = head.indexOf(Column.SEQUENCE);
        this.isOfGoods = head.indexOf(Column.PRODUCT) >= 0;
        this.whose = new int[] {
            head.indexOf(Column.NAME),
            head.indexOf(Column.ID),
            head.indexOf(Column.PRODUCT),
            head.indexOf(Column.SELLER)
        };
    }

    /** A row of the table was read. */
    void row(List<String> texts) {
        sum.row(RowTexts.at(texts, amount));
    }

    /**
     * What a line sums up, if anything.
     *
     * @param label its first words, without blanks
     * @param part the texts of its cells that are the table's, among all its texts
     */
    Optional<Line.Total.Kind> kind(Row row, String label, List<String> part, List<String> texts, MergedCells merges) {
        Optional<Line.Total.Kind> told = LineWords.total(label.length() == 1 ? label + next(part) : label);
        if (told.isEmpty() && !saysWhose(row, texts, merges)) {
            told = withoutLabel(part, texts);
        }
        if (told.isPresent()) {
            sum.total();
        }
        return told;
    }

    /** 688.5 | 合计: the label stands where the amount should; or there is none, only the sum. */
    private Optional<Line.Total.Kind> withoutLabel(List<String> part, List<String> texts) {
        String stated = RowTexts.at(texts, amount);
        Optional<Line.Total.Kind> told = LineWords.total(LineWords.bare(stated));
        boolean isAlone =
                RowTexts.says(stated) && part.stream().filter(RowTexts::says).count() == 1;
        return told.isEmpty() && isAlone ? sum.of(stated) : told;
    }

    /** 扣除包装费 | | | | | 20: words in place of the line's number, and nothing that was sold nor a seller. */
    boolean isOtherMoney(Row row, List<String> texts, MergedCells merges) {
        String number = RowTexts.at(texts, sequence);
        return isOfGoods
                && number.length() >= SHORTEST_WORD
                && number.chars().allMatch(Character::isIdeographic)
                && !TableReader.isSequence(number)
                && !Ditto.is(number)
                && !saysWhose(row, texts, merges);
    }

    /** Whether the line, or a merged cell from above it, names a person, goods or a seller. */
    private boolean saysWhose(Row row, List<String> texts, MergedCells merges) {
        for (int column : whose) {
            if (RowTexts.says(RowTexts.at(texts, column))
                    || (column >= 0 && merges.fromAbove(row.number(), column) != null)) {
                return true;
            }
        }
        return false;
    }

    /** What follows the first text: 计 in the cell beside 合. */
    private static String next(List<String> part) {
        return part.stream()
                .filter(RowTexts::says)
                .skip(1)
                .findFirst()
                .map(LineWords::bare)
                .orElse("");
    }
}
