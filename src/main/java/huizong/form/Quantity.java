package huizong.form;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much was sold.
 *
 * @param value in the unit
 * @param unit as written, 市斤 as 斤, 千克 as 公斤; empty when none is written
 */
public record Quantity(BigDecimal value, String unit) {

    private static final String NUMERALS = "零〇一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟";

    /** Of the two meanings of 两, the last in a row is the unit: 二十两, but 两斤. The 千 of 千克 belongs to the unit. */
    private static final Pattern PARTS = Pattern.compile("(?:(?<digits>" + NumberText.NUMBER
            + ")(?<factor>[百千万](?!克))?|(?<words>[" + NUMERALS + "两]{0,9}[" + NUMERALS + "]|两|半))(?<half>半)?"
            + "(?<unit>\\p{IsHan}{1,4}?|[A-Za-z]{1,3})?(?<halfUnit>半)?(?:[(].{0,20}[)]|/" + NumberText.NUMBER
            + "(?![元角块])\\p{IsHan}{1,2})?");

    /** 20斤×3袋, 3×20斤: only where one of the two is of mass is it plain what there is of it all. */
    private static final Pattern TIMES = Pattern.compile(
            "(?<one>\\d{1,6}(?:\\.\\d{1,3})?\\p{IsHan}{0,2})[×*xX](?<other>\\d{1,6}(?:\\.\\d{1,3})?\\p{IsHan}{0,2})");

    /** 3斤6两. */
    private static final Pattern CATTIES = Pattern.compile("(?<catties>.{1,8})斤(?<taels>[\\d.]{1,4}|[一二两三四五六七八九])两");

    /** What is said before and behind a quantity, and is no part of it. */
    private static final Pattern AROUND = Pattern.compile("^(?:共计?|合计|总计)(?=\\d)|(?<=\\p{IsHan})整?[。；;]?$|[。；;]$");

    /** 50斤左右, 50多斤, 十几斤: about so much is no quantity. */
    private static final String VAGUE = "约多余几左右以近超";

    private static final Map<String, String> SAME = Map.of("市斤", "斤", "千克", "公斤", "kg", "公斤", "g", "克", "t", "吨");

    private static final Map<String, BigDecimal> FACTORS =
            Map.of("百", BigDecimal.valueOf(100), "千", BigDecimal.valueOf(1_000), "万", BigDecimal.valueOf(10_000));

    /** Kilograms a unit (DOMAIN 4); counted units are never converted. */
    private static final Map<String, BigDecimal> MASSES = Map.of(
            "斤", new BigDecimal("0.5"),
            "公斤", BigDecimal.ONE,
            "两", new BigDecimal("0.05"),
            "钱", new BigDecimal("0.005"),
            "克", new BigDecimal("0.001"),
            "担", BigDecimal.valueOf(50),
            "吨", BigDecimal.valueOf(1000));

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int LONGEST = 40;

    /**
     * Reads a number with or without its unit: 50斤, 三十斤, 半斤, 2箱（20斤/箱）, 一批.
     *
     * @return unreadable for what is not one exact quantity: 约50斤, 50斤左右, 50-60斤, or of a thousand million and more
     */
    public static Field<Quantity> parse(String raw) {
        if (Blanks.isAbsent(raw)) {
            return new Field.Blank<>(raw);
        }
        Quantity quantity = raw.length() > LONGEST
                ? null
                : read(AROUND.matcher(NumberText.compact(raw).replace("㎏", "kg"))
                        .replaceAll(""));
        return quantity == null ? new Field.Unreadable<>(raw) : new Field.Present<>(raw, quantity);
    }

    private static @Nullable Quantity read(String text) {
        if (text.endsWith("两")) {
            Matcher catties = CATTIES.matcher(text);
            if (catties.matches()) {
                return inTwoParts(read(catties.group("catties") + "斤"), read(catties.group("taels") + "两"));
            }
        }
        Matcher parts = PARTS.matcher(text);
        return parts.matches() ? single(parts) : times(text);
    }

    private static @Nullable Quantity inTwoParts(@Nullable Quantity catties, @Nullable Quantity taels) {
        if (catties == null || taels == null || taels.value.compareTo(BigDecimal.TEN) >= 0) {
            return null;
        }
        return new Quantity(catties.value.add(taels.value.movePointLeft(1)), "斤");
    }

    private static @Nullable Quantity times(String text) {
        Matcher times = TIMES.matcher(text);
        if (!times.matches()) {
            return null;
        }
        Quantity one = read(times.group("one"));
        Quantity other = read(times.group("other"));
        if (one == null || other == null || MASSES.containsKey(one.unit) == MASSES.containsKey(other.unit)) {
            return null;
        }
        return new Quantity(one.value.multiply(other.value), MASSES.containsKey(one.unit) ? one.unit : other.unit);
    }

    private static @Nullable Quantity single(Matcher parts) {
        BigDecimal value = number(parts);
        String unit = parts.group("unit") == null ? "" : parts.group("unit");
        if (value == null || value.compareTo(MOST) >= 0 || isVague(unit)) {
            return null;
        }
        boolean andHalf = parts.group("half") != null || parts.group("halfUnit") != null;
        return new Quantity(andHalf ? value.add(HALF) : value, SAME.getOrDefault(unit.toLowerCase(Locale.ROOT), unit));
    }

    private static @Nullable BigDecimal number(Matcher parts) {
        String digits = parts.group("digits");
        if (digits == null) {
            String words = parts.group("words");
            return words.equals("半") ? HALF : Numerals.parse(words);
        }
        BigDecimal number = new BigDecimal(digits.replace(",", ""));
        String factor = parts.group("factor");
        return factor == null ? number : number.multiply(FACTORS.getOrDefault(factor, BigDecimal.ONE));
    }

    private static boolean isVague(String unit) {
        return unit.chars().anyMatch(c -> VAGUE.indexOf(c) >= 0);
    }

    /** The same quantity in kilograms where its unit is one of mass; other units are left as they are. */
    public Quantity standard() {
        BigDecimal kilograms = MASSES.get(unit);
        return kilograms == null || unit.equals("公斤") ? this : new Quantity(value.multiply(kilograms), "公斤");
    }

    /** As quantities are compared: masses in kilograms, other units as they are; 10斤 and 5公斤 are equal. */
    public String key() {
        BigDecimal kilograms = MASSES.get(unit);
        BigDecimal comparable = kilograms == null ? value : value.multiply(kilograms);
        String number =
                comparable.signum() == 0 ? "0" : comparable.stripTrailingZeros().toPlainString();
        return number + (kilograms == null ? unit : "公斤");
    }
}
