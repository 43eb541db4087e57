package huizong.rule;

import static huizong.rule.Level.ERROR;
import static huizong.rule.Level.INFO;
import static huizong.rule.Level.WARNING;

import huizong.form.Column;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.IdSuggestion;
import huizong.form.IdTrouble;
import huizong.lang.Text;
import huizong.office.AreaCodes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * ID numbers of attachment 1. No message quotes a part of one: beside the masked number it would give the whole away.
 */
public enum IdRule implements RowRule {
    ID_MISSING(
            new RuleCard(
                    "id-missing",
                    ERROR,
                    Text.of("没有填身份证号码", "no ID number is given"),
                    Text.of("请对照身份证填写18位号码。", "Write the 18 characters of the ID card."),
                    "李四 （空）",
                    "李四 430921195203140008"),
            row -> row.roster().id() instanceof Field.Blank || row.idHas(IdTrouble.Kind.NOTHING)),
    ID_OTHER_DOCUMENT(
            new RuleCard(
                    "id-other-document",
                    WARNING,
                    Text.of(
                            "身份证一栏填的是%2$s，没有身份证号码；金额计入，本人列入身份待核，不计人数",
                            "the ID column tells of %2$s and holds no ID number: the money counts, the person stands under 身份待核 and is outside the headcount"),
                    Text.of(
                            "有身份证的，请填18位号码；确实没有的，请向区扶贫办说明。",
                            "Write the 18 characters of the ID card; where the person has none, tell the district office."),
                    "护照E12345678",
                    "430921195203140008"),
            row -> row.idHas(IdTrouble.Kind.OTHER_DOCUMENT),
            IdRule::detail) {
        @Override
        public boolean asks() {
            return true;
        }
    },
    ID_TWO_IN_CELL(
            new RuleCard(
                    "id-two-in-cell",
                    ERROR,
                    Text.of("一格里填了不止一个身份证号码：“%1$s”", "there is more than one ID number in the cell: “%1$s”"),
                    Text.of(
                            "请一人一行，各填各的姓名、身份证号码和金额。",
                            "Give each person a row, with name, ID number and amount of their own."),
                    "430921195203140008、43092119550103000X",
                    "430921195203140008"),
            row -> row.idHas(IdTrouble.Kind.TWO_IN_CELL)),
    ID_NOT_AN_ID(
            new RuleCard(
                    "id-not-an-id",
                    ERROR,
                    Text.of("“%1$s”是%2$s，不是身份证号码", "“%1$s” is %2$s, not an ID number"),
                    Text.of(
                            "请看是否填错了列，改填本人的18位身份证号码；单位不填在名册里。",
                            "See whether it stands in the wrong column, and write the person's ID number; firms do not belong in the roster."),
                    "6222020000000000000",
                    "430921195203140008"),
            row -> row.idHas(IdTrouble.Kind.NOT_AN_ID),
            IdRule::detail),
    ID_DIGITS_LOST(
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
            IdRule::detail),
    ID_AGE(
            new RuleCard(
                    "id-age",
                    WARNING,
                    Text.of("身份证号码“%1$s”：%2$s", "the ID number “%1$s”: %2$s"),
                    Text.of("请对照身份证核对出生年份。", "Compare the year of birth with the ID card."),
                    "440524188001010014",
                    "440308199901101512"),
            row -> row.age() != null,
            row -> words(row.age())),
    ID_DISABILITY_CARD(
            new RuleCard(
                    "id-disability-card",
                    INFO,
                    Text.of(
                            "残疾人证号“%1$s”已取前18位“%2$s”作身份证号码",
                            "of the disability card's number “%1$s” the first 18 characters “%2$s” were taken as the ID number"),
                    Text.of("不用处理；下次只填身份证的18位。", "Nothing to do; next time write the 18 characters of the ID card."),
                    "43092119520314000843",
                    "430921195203140008"),
            row -> row.roster().id() instanceof Field.Present<IdNumber> id
                    && id.value().card() == IdNumber.Card.DISABILITY,
            IdRule::number),
    ID_PERMIT(
            new RuleCard(
                    "id-permit",
                    INFO,
                    Text.of("“%1$s”是%2$s的号码，按身份证号码计", "“%1$s” is the number of %2$s; it counts as an ID number"),
                    Text.of("不用处理；请确认本人持这种证件。", "Nothing to do; make sure that the person holds such a card."),
                    "810000199408230021",
                    "430921195203140008"),
            row -> row.roster().id() instanceof Field.Present<IdNumber> id
                    && id.value().kind() != IdNumber.Kind.CITIZEN,
            row -> List.of(permit(row))),
    ID_FIRST_GENERATION(
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
            IdRule::number),
    ID_CLEANED(
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
            IdRule::number),
    ID_AREA_UNKNOWN(
            new RuleCard(
                    "id-area-unknown",
                    INFO,
                    Text.of("身份证号码“%1$s”的前6位%2$s", "the first six digits of the ID number “%1$s” are %2$s"),
                    Text.of(
                            "不用处理；区划代码常有变动，对照身份证无误即可。",
                            "Nothing to do if the ID card says the same: such codes change often."),
                    "441282198101011230",
                    "430921195203140008"),
            row -> row.roster().id() instanceof Field.Present<IdNumber> id
                    && id.value().kind() == IdNumber.Kind.CITIZEN
                    && !AreaCodes.isKnown(id.value().areaCode()),
            row -> List.of(area(row)));

    private final CellRule cell;

    IdRule(RuleCard card, Predicate<RowCase> fires) {
        this(card, fires, row -> List.of());
    }

    IdRule(RuleCard card, Predicate<RowCase> fires, Function<RowCase, List<Text>> details) {
        this.cell = new CellRule(card, Column.ID, fires, details);
    }

    @Override
    public CellRule cell() {
        return cell;
    }

    /** Of a number that could be read, the person is known. */
    @Override
    public boolean sparesReadable() {
        return switch (this) {
            case ID_MISSING,
                    ID_OTHER_DOCUMENT,
                    ID_TWO_IN_CELL,
                    ID_NOT_AN_ID,
                    ID_DIGITS_LOST,
                    ID_LENGTH,
                    ID_CHARACTERS,
                    ID_BIRTH_DATE,
                    ID_CHECK_DIGIT -> true;
            case ID_AGE, ID_DISABILITY_CARD, ID_PERMIT, ID_FIRST_GENERATION, ID_CLEANED, ID_AREA_UNKNOWN -> false;
        };
    }

    @Override
    public Optional<Fixed> fixed() {
        return sparesReadable() ? Optional.of(Fixed.PERSON_UNKNOWN) : Optional.empty();
    }

    /** How a number was made readable, how old its bearer is and where it was given out are three different things. */
    @Override
    public boolean followsFrom(Rule told) {
        return this != ID_AREA_UNKNOWN && told != ID_AGE;
    }

    @Override
    public List<IdSuggestion> suggestions(RowCase row) {
        boolean isSlip = this == ID_LENGTH || this == ID_CHARACTERS || this == ID_BIRTH_DATE || this == ID_CHECK_DIGIT;
        return isSlip ? row.idSuggestions() : List.of();
    }

    private static List<Text> number(RowCase row) {
        return List.of(Text.plain(row.roster().id().held().map(IdNumber::number).orElse("")));
    }

    private static List<Text> words(@Nullable Text doubt) {
        return doubt == null ? List.of() : List.of(doubt);
    }

    private static List<Text> detail(RowCase row) {
        return List.of(row.idTrouble().detail());
    }

    private static Text permit(RowCase row) {
        IdNumber id = row.roster().id().held().orElseThrow();
        return id.kind() == IdNumber.Kind.PERMIT
                ? Text.of("港澳台居民居住证", "a residence permit for Hong Kong, Macao and Taiwan residents")
                : Text.of("外国人永久居留身份证", "a foreigner's permanent residence card");
    }

    private static Text area(RowCase row) {
        int code = row.roster().id().held().orElseThrow().areaCode();
        return code == AreaCodes.OF_STATISTICS
                ? Text.of("是统计用代码，一般不用于身份证", "a code of statistics, which ID cards do not usually bear")
                : Text.of("不在已知的行政区划代码里", "in no known list of area codes");
    }
}
