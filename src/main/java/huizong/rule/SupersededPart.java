package huizong.rule;

import huizong.form.Money;
import huizong.lang.Text;

/**
 * Rows of a file that were superseded, or those that count in their place.
 *
 * @param people distinct persons of a roster; 0 for purchases
 * @param fen what their readable amounts add up to
 */
public record SupersededPart(int rows, int people, long fen) {

    private String persons() {
        return people == 0 ? "" : people + (people == 1 ? " person, " : " people, ");
    }

    Text words() {
        String zh = rows + "行" + (people > 0 ? people + "人" : "") + Money.yuan(fen) + "元";
        String en = rows + (rows == 1 ? " row, " : " rows, ") + persons() + Money.yuan(fen) + " yuan";
        return Text.of(zh, en);
    }
}
