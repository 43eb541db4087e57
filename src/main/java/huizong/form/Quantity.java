package huizong.form;

import java.math.BigDecimal;
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

    private static final Pattern PARTS = Pattern.compile(
            "(?<number>\\d{1,9}(?:\\.\\d{1,4})?|[零〇一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟]{1,10}|半)(?<half>半)?(?<unit>\\p{IsHan}{1,4}?|[A-Za-z]{1,3})?"
                    + "(?<half2>半)?(?:[（(].{0,20}[）)])?");

    private static final Map<String, String> SAME =
            Map.of("市斤", "斤", "千克", "公斤", "kg", "公斤", "KG", "公斤", "Kg", "公斤", "g", "克", "T", "吨", "t", "吨");

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
    private static final int LONGEST = 40;

    /** Reads a number with or without its unit: 50斤, 三十斤, 半斤, 2箱（20斤/箱）, 一批. */
    public static Field<Quantity> parse(String raw) {
        if (Blanks.isAbsent(raw)) {
            return new Field.Blank<>(raw);
        }
        String text = narrowed(Blanks.removeAll(raw));
        Matcher parts = PARTS.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) {
            return new Field.Unreadable<>(raw);
        }
        BigDecimal value = number(parts.group("number"));
        if (value == null) {
            return new Field.Unreadable<>(raw);
        }
        if (parts.group("half") != null || parts.group("half2") != null) {
            value = value.add(HALF);
        }
        String unit = parts.group("unit") == null ? "" : parts.group("unit");
        return new Field.Present<>(raw, new Quantity(value, SAME.getOrDefault(unit, unit)));
    }

    private static @Nullable BigDecimal number(String words) {
        if (words.charAt(0) >= '0' && words.charAt(0) <= '9') {
            return new BigDecimal(words);
        }
        return words.equals("半") ? HALF : Numerals.parse(words);
    }

    private static String narrowed(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                c = (char) (c - '０' + '0');
            } else if (c == '．') {
                c = '.';
            }
            boolean separatesThousands = (c == ',' || c == '，')
                    && i + 3 < text.length()
                    && Character.isDigit(text.charAt(i + 1))
                    && Character.isDigit(text.charAt(i + 3));
            if (!separatesThousands) {
                narrow.append(c);
            }
        }
        return narrow.toString();
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
