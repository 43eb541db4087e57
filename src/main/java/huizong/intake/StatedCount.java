package huizong.intake;

/**
 * How many of something a total line says there are: 共26人, 小计（12户）.
 *
 * @param number above 0
 * @param column of the cell that says it, from 0
 */
public record StatedCount(int number, Unit unit, int column) {

    /** What is counted. They are different claims: a household has several people, a person may have several lines. */
    public enum Unit {
        PEOPLE("人名"),
        HOUSEHOLDS("户"),
        DEALS("笔"),
        LINES("条项");

        /** The words for it, a character each. */
        private final String words;

        Unit(String words) {
            this.words = words;
        }

        static Unit of(char word) {
            for (Unit unit : values()) {
                if (unit.words.indexOf(word) >= 0) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("no count is given in " + word);
        }
    }

    public StatedCount {
        if (number <= 0) {
            throw new IllegalArgumentException("a count of " + number + " states nothing");
        }
    }
}
