package huizong.rule;

import static huizong.rule.Level.INFO;
import static huizong.rule.Level.WARNING;

import huizong.lang.Text;

/** Name, ID number and contact of a roster, looked at down the whole column: one finding a table, with the rows in it. */
public enum RosterColumnRule implements Carded {
    NAME_SPACES_REMOVED(new RuleCard(
            "name-spaces-removed",
            INFO,
            Text.of(
                    "%1$s个姓名中间的空格已去掉，如“%2$s”改为“%3$s”",
                    "the blanks within %1$s names were taken away, such as “%2$s” into “%3$s”"),
            Text.of("不用处理；要对齐请用单元格的“分散对齐”。", "Nothing to do; to align names use the cell's own alignment."),
            "张　三",
            "张三")),
    NAME_NOTE_REMOVED(new RuleCard(
            "name-note-removed",
            INFO,
            Text.of(
                    "%1$s个姓名后带有说明，比对时不看，如“%2$s”按“%3$s”比对",
                    "%1$s names have a note beside them, which is left out when people are compared: “%2$s” is “%3$s”"),
            Text.of("不用处理；说明请写在备注里。", "Nothing to do; write notes into the remark."),
            "张三（户主）",
            "张三")),
    ID_TAIL_ZEROS(new RuleCard(
            "id-tail-zeros",
            WARNING,
            Text.of(
                    "%1$s个身份证号码以000结尾（%2$s）；真号码一千多个里才有一个，像是电子表格改掉了末几位；其中已计入%3$s元",
                    "%1$s ID numbers end in 000 (%2$s); of genuine ones not one in a thousand does: a spreadsheet seems to have destroyed their last digits. %3$s yuan of them were counted"),
            Text.of(
                    "请先把“身份证”一列设为文本格式，再对照身份证重新输入这些号码。",
                    "Set the ID column to text format first, then type these numbers again from the ID cards."),
            "…1000；…2000",
            "…101X；…2034")),
    ID_FILLED_SERIES(new RuleCard(
            "id-filled-series",
            WARNING,
            Text.of(
                    "第%1$s行至第%2$s行的身份证号码逐行只差%3$s，像是拖动填充出来的，不是逐个输入的；其中已计入%4$s元",
                    "from row %1$s to row %2$s each ID number differs from the one above by %3$s: they seem to have been filled down and not typed. %4$s yuan of them were counted"),
            Text.of("请对照身份证逐行重新输入。", "Type them again, row by row, from the ID cards."),
            "…0011；…0012；…0013",
            "每人各自的号码")),
    CONTACT_SHARED(new RuleCard(
            "contact-shared",
            INFO,
            Text.of(
                    "%1$s个电话各由4人以上共用，共涉及%2$s人",
                    "%1$s telephone numbers are each given for 4 people or more, %2$s people in all"),
            Text.of("留的是村干部或家人电话的，不用处理。", "Nothing to do where it is a relative's or the village's telephone."),
            "全村都填13900000001",
            "各填各的电话"));

    private final RuleCard card;

    RosterColumnRule(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean asks() {
        return level() == WARNING;
    }
}
