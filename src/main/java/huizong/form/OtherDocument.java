package huizong.form;

import huizong.lang.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Documents other than the ID card that people are known by, told by their word or the shape of their number. */
enum OtherDocument {
    PASSPORT("护照", "a passport", "护照|PASSPORT", "[EGDSP]\\d{8}|E[A-Z]\\d{7}"),
    SOLDIER("军人证件", "an officer's or soldier's card", "军官|士兵|士官|军人|文职|武警|警官|军字|武字", ""),
    HONG_KONG(
            "港澳居民证件",
            "a travel permit or card of Hong Kong or Macao",
            "港澳|回乡证|香港|澳门",
            "[HM]\\d{8}(\\d{2})?|[A-Z]\\d{6}[(（][\\dA][)）]"),
    TAIWAN("台湾居民证件", "a travel permit or card of Taiwan", "台胞|台湾", ""),
    /** Old form: three letters, four digits, birth as yyMMdd, two digits. */
    FOREIGN_RESIDENT(
            "外国人永久居留证",
            "a foreigner's permanent residence card",
            "永久居留|外国人",
            "[A-Z]{3}\\d{4}\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{2}"),
    BIRTH("出生医学证明", "a birth certificate", "出生", "[A-Z]\\d{9}"),
    HOUSEHOLD("户口簿", "the household register", "户口本|户口簿|户籍", ""),
    NO_HOUSEHOLD("无户口", "no household registration", "(无|没有|没|未|暂无)(上|落|登记|办理?)?户口?|黑户", "");

    private static final List<OtherDocument> ALL = Arrays.asList(values());

    private static final Pattern LONG = Pattern.compile("\\d{13}");

    private final Text label;
    private final Pattern word;
    private final Pattern shape;

    OtherDocument(String zh, String en, String word, String shape) {
        this.label = Text.of(zh, en);
        this.word = Pattern.compile(word);
        this.shape = Pattern.compile(shape);
    }

    /**
     * What document a text names. Beside the digits of an ID number, right or wrong, a word for another document is a remark.
     *
     * @param number normalized and no valid ID number
     */
    static Optional<Text> of(String number) {
        String text = number.toUpperCase(Locale.ROOT);
        boolean mayBeWord = !LONG.matcher(text).find();
        return ALL.stream()
                .filter(document -> document.shape.matcher(text).matches()
                        || mayBeWord && document.word.matcher(text).find())
                .map(document -> document.label)
                .findFirst();
    }
}
