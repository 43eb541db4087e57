package huizong.report;

import huizong.form.Column;
import huizong.form.Mask;
import huizong.rule.Finding;
import java.time.YearMonth;

/** Words and masked texts that several outputs share. */
final class Words {

    /** A group of rows of which nobody told the name. */
    static final String NOT_STATED = "未注明";

    private Words() {}

    /** {@code 2020年4月}. */
    static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    /** What the cell said; ID numbers and phones masked, the whole of an ID cell in which no number was recognised too. */
    static String value(Finding finding, boolean showIds) {
        if (showIds || finding.value().isEmpty()) {
            return finding.value();
        }
        String masked = Mask.text(finding.value());
        boolean isNumber = finding.column() == Column.ID || finding.column() == Column.CONTACT;
        return isNumber && masked.equals(finding.value()) ? Mask.id(masked) : masked;
    }
}
