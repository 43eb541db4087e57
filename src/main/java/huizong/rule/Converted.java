package huizong.rule;

import huizong.form.Column;
import huizong.form.Money;
import huizong.form.MoneyUnit;
import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.lang.Text;
import huizong.origin.Place;
import java.util.List;

/** Counts the amounts of a table that were written in another unit than yuan. */
final class Converted {

    private final boolean headingConverts;
    private int amounts;
    private int firstRow;
    private String firstText = "";
    private long firstFen;

    Converted(MoneyUnit heading) {
        this.headingConverts = heading != MoneyUnit.YUAN;
    }

    /** A readable amount, in fen. */
    void amount(Line.Record line, long fen) {
        String text = line.texts().get(Column.AMOUNT);
        if (!isConverted(text)) {
            return;
        }
        if (amounts == 0) {
            firstRow = line.row();
            firstText = text;
            firstFen = fen;
        }
        amounts++;
    }

    void close(Findings findings, Place sheet, TableHead head) {
        if (amounts == 0) {
            return;
        }
        findings.add(
                TableRule.UNIT_CONVERTED,
                sheet.row(firstRow).cell(head.indexOf(Column.AMOUNT)),
                Column.AMOUNT,
                firstText,
                0,
                List.of(Text.plain(amounts), Text.plain(firstText), Text.plain(Money.yuan(firstFen))));
    }

    /** The cell's own unit beats the heading's; 万 and 千 are units only behind a digit, not in 壹万元整. */
    private boolean isConverted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '万' || c == '千') && i > 0 && Character.isDigit(text.charAt(i - 1))) {
                return true;
            }
            if (c == '元' || c == '圆' || c == '块') {
                return false;
            }
        }
        return headingConverts;
    }
}
