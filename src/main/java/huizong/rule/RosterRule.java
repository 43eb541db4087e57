package huizong.rule;

import static huizong.rule.Level.ERROR;
import static huizong.rule.Level.INFO;
import static huizong.rule.Level.WARNING;

import huizong.form.Blanks;
import huizong.form.Column;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.IdSuggestion;
import huizong.form.IdTrouble;
import huizong.lang.Text;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Name, ID number and contact of a line of attachment 1. No message quotes a part of an ID number: beside the masked
 * number it would give the whole away.
 */
public enum RosterRule implements RowRule {
    NAME_MISSING(
            Column.NAME,
            new RuleCard(
                    "name-missing",
                    ERROR,
                    Text.of("没有填姓名", "no name is given"),
                    Text.of("请填写受益人的姓名，与身份证上的一致。", "Write the person's name as it stands on the ID card."),
                    "（空） 430921195203140008",
                    "李四 430921195203140008"),
            row -> !(row.roster().name() instanceof Field.Present)),
    ID_MISSING(
            Column.ID,
            new RuleCard(
                    "id-missing",
                    ERROR,
                    Text.of("没有填身份证号码", "no ID number is given"),
                    Text.of("请对照身份证填写18位号码。", "Write the 18 characters of the ID card."),
                    "李四 （空）",
                    "李四 430921195203140008"),
            row -> row.roster().id() instanceof Field.Blank),
    ID_DIGITS_LOST(
            Column.ID,
            new RuleCard(
                    "id-digits-lost",
                    ERROR,
                    Text.of(
                            "身份证号码“%1$s”的后几位已被电子表格改掉，表里已经没有原来的号码",
                            "the spreadsheet has destroyed the last digits of the ID number “%1$s”: the file no longer holds them"),
                    Text.of(
                            "请先把“身份证”一列设为文本格式，再对照身份证重新输入全部18位。",
                            "Set the ID column to text format first, then type all 18 characters again from the ID card."),
                    "4.30921195203140E+17",
                    "430921195203140008"),
            row -> row.idHas(IdTrouble.Kind.DIGITS_LOST)),
    ID_LENGTH(
            Column.ID,
            new RuleCard(
                    "id-length",
                    ERROR,
                    Text.of(
                            "身份证号码“%1$s”有%2$s位，应为18位（旧证15位）",
                            "the ID number “%1$s” has %2$s characters; 18 are expected (15 on old cards)"),
                    Text.of(
                            "请对照身份证补全或删去多出的数字。",
                            "Compare with the ID card and write what is missing or take away what is too much."),
                    "43092119520314000",
                    "430921195203140008"),
            row -> row.idHas(IdTrouble.Kind.LENGTH),
            row -> List.of(Text.plain(row.idTrouble().normalized().length()))),
    ID_CHARACTERS(
            Column.ID,
            new RuleCard(
                    "id-characters",
                    ERROR,
                    Text.of(
                            "身份证号码“%1$s”里有不该有的字符，应为17位数字加一位数字或X",
                            "the ID number “%1$s” holds characters that do not belong there; 17 digits and a last digit or X are expected"),
                    Text.of(
                            "请对照身份证改正，注意字母O与数字0、字母l与数字1。",
                            "Compare with the ID card; mind the letter O and the digit 0, the letter l and the digit 1."),
                    "43O921195203140008",
                    "430921195203140008"),
            row -> row.idHas(IdTrouble.Kind.CHARACTERS)),
    ID_BIRTH_DATE(
            Column.ID,
            new RuleCard(
                    "id-birth-date",
                    ERROR,
                    Text.of(
                            "身份证号码“%1$s”里的出生日期（第7至14位）不存在",
                            "there is no such date of birth as in digits 7 to 14 of the ID number “%1$s”"),
                    Text.of("请对照身份证核对出生年月日。", "Compare year, month and day of birth with the ID card."),
                    "430921195202300008",
                    "430921195203140008"),
            row -> row.idHas(IdTrouble.Kind.BIRTH_DATE)),
    ID_CHECK_DIGIT(
            Column.ID,
            new RuleCard(
                    "id-check-digit",
                    ERROR,
                    Text.of(
                            "身份证号码“%1$s”有错：按前17位推算，最后一位应为%2$s",
                            "the ID number “%1$s” is wrong somewhere: its first 17 digits call for a last character of %2$s"),
                    Text.of(
                            "请对照身份证逐位核对：可能错在任何一位，不要只改最后一位。",
                            "Compare every digit with the ID card: any of them may be wrong, so do not just change the last."),
                    "430921195203140001",
                    "430921195203140008"),
            row -> row.idHas(IdTrouble.Kind.CHECK_DIGIT),
            row -> List.of(row.idTrouble().detail())),
    ID_FIRST_GENERATION(
            Column.ID,
            new RuleCard(
                    "id-first-generation",
                    INFO,
                    Text.of(
                            "旧证15位号码“%1$s”已换成18位“%2$s”",
                            "the 15 digits “%1$s” of an old card were made into the 18 of “%2$s”"),
                    Text.of(
                            "请与本人现在的身份证核对，下次直接填18位。",
                            "Compare with the person's present card, and write its 18 characters next time."),
                    "432322480927000",
                    "432322194809270000"),
            row -> row.roster().id() instanceof Field.Present<IdNumber> id
                    && id.value().card() == IdNumber.Card.FIRST_GENERATION,
            RosterRule::number),
    ID_CLEANED(
            Column.ID,
            new RuleCard(
                    "id-cleaned",
                    INFO,
                    Text.of("身份证号码“%1$s”已整理为“%2$s”", "the ID number “%1$s” was tidied into “%2$s”"),
                    Text.of(
                            "不用处理；下次只填号码，不加空格和其他符号。",
                            "Nothing to do; next time write the number alone, without blanks or signs."),
                    "430921 19520314 0008",
                    "430921195203140008"),
            row -> row.roster().id() instanceof Field.Present<IdNumber> id
                    && id.value().cleaned(),
            RosterRule::number),
    CONTACT_MISSING(
            Column.CONTACT,
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
            Column.CONTACT,
            new RuleCard(
                    "contact-invalid",
                    WARNING,
                    Text.of(
                            "联系方式“%1$s”不是电话号码；应为11位手机号，或固定电话号码",
                            "the contact “%1$s” is no telephone number; a mobile of 11 digits or a landline is expected"),
                    Text.of("请核对号码，看是否少填、多填了数字。", "Check the number for digits that are missing or too many."),
                    "1390000001",
                    "13900000001"),
            row -> row.roster().contact().isUnreadable());

    private final Column column;
    private final RuleCard card;
    private final Predicate<RowCase> test;
    private final Function<RowCase, List<Text>> details;

    RosterRule(Column column, RuleCard card, Predicate<RowCase> test) {
        this(column, card, test, row -> List.of());
    }

    RosterRule(Column column, RuleCard card, Predicate<RowCase> test, Function<RowCase, List<Text>> details) {
        this.column = column;
        this.card = card;
        this.test = test;
        this.details = details;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Column column() {
        return column;
    }

    @Override
    public Predicate<RowCase> test() {
        return test;
    }

    @Override
    public Function<RowCase, List<Text>> details() {
        return details;
    }

    @Override
    public List<IdSuggestion> suggestions(RowCase row) {
        return this == ID_CHECK_DIGIT || this == ID_BIRTH_DATE ? row.idSuggestions() : List.of();
    }

    private static List<Text> number(RowCase row) {
        return List.of(Text.plain(row.roster().id().held().map(IdNumber::number).orElse("")));
    }

    /** 无 says that there is no telephone; an empty cell says nothing. */
    private static boolean isStated(RowCase row) {
        return Blanks.trim(row.text(Column.CONTACT)).equals("无");
    }
}
