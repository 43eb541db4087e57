package huizong.rule;

import static huizong.rule.Level.INFO;
import static huizong.rule.Level.WARNING;

import huizong.form.Column;
import huizong.form.Contact;
import huizong.form.Field;
import huizong.lang.Text;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Contacts of attachment 1. */
public enum ContactRule implements RowRule {
    CONTACT_MISSING(
            new RuleCard(
                    "contact-missing",
                    WARNING,
                    Text.of("没有联系方式%2$s", "there is no contact%2$s"),
                    Text.of(
                            "请填写本人或家人、村干部的电话；确实没有的填“无”。",
                            "Write a telephone of the person, the family or the village; where there is none, write 无."),
                    "（空）",
                    "13900000001"),
            row -> row.roster().contact().isBlank(),
            row -> List.of(isStated(row) ? Text.of("（已注明）", " (stated)") : Text.plain(""))) {
        @Override
        public Level levelOn(RowCase row) {
            return isStated(row) ? INFO : level();
        }
    },
    CONTACT_INVALID(
            new RuleCard(
                    "contact-invalid",
                    WARNING,
                    Text.of(
                            "联系方式“%1$s”不是电话号码；应为11位手机号，或固定电话号码",
                            "the contact “%1$s” is no telephone number; a mobile of 11 digits or a landline is expected"),
                    Text.of("请核对号码，看是否少填、多填了数字。", "Check the number for digits that are missing or too many."),
                    "1390000001",
                    "13900000001"),
            row -> row.roster().contact().isUnreadable()),
    CONTACT_SEVERAL(
            new RuleCard(
                    "contact-several",
                    INFO,
                    Text.of(
                            "联系方式“%1$s”里有%2$s个电话，取第一个",
                            "the contact “%1$s” holds %2$s telephone numbers; the first is taken"),
                    Text.of("不用处理；最常用的请写在前面。", "Nothing to do; write the one most used first."),
                    "13900000001、13900000002",
                    "13900000001"),
            row -> row.roster().contact() instanceof Field.Present<Contact> contact
                    && !contact.value().others().isEmpty(),
            row -> List.of(Text.plain(telephones(row))));

    private final CellRule cell;

    ContactRule(RuleCard card, Predicate<RowCase> fires) {
        this(card, fires, row -> List.of());
    }

    ContactRule(RuleCard card, Predicate<RowCase> fires, Function<RowCase, List<Text>> details) {
        this.cell = new CellRule(card, Column.CONTACT, fires, details);
    }

    @Override
    public CellRule cell() {
        return cell;
    }

    @Override
    public boolean sparesReadable() {
        return this != CONTACT_SEVERAL;
    }

    private static int telephones(RowCase row) {
        return row.roster().contact().held().orElseThrow().others().size() + 1;
    }

    private static boolean isStated(RowCase row) {
        return Contact.saysNone(row.text(Column.CONTACT));
    }
}
