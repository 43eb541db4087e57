package huizong.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number.
 *
 * @param number digits only: 11 of a mobile, area code and number of a landline
 * @param others further numbers in the same cell
 */
public record Contact(String number, List<String> others) {

    public Contact {
        others = List.copyOf(others);
    }

    private static final int MOBILE_LENGTH = 11;
    private static final Pattern SEVERAL = Pattern.compile("[、,，;；/\\n]|(?<=\\d{7})\\s+(?=1[3-9]\\d{9})");

    /** A number a program wrote; 1.38E+10 and 1.38123E+10, as spreadsheets show them, have lost their last digits. */
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.0|\\d\\.\\d{6,}E\\+?1[01]");

    private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{6,7}");
    private static final int LONGEST = 100;

    /**
     * Reads a mobile or a landline; a local number of 7 or 8 digits gets the area code, one that a spreadsheet took the
     * leading 0 from gets it back.
     *
     * @param areaCode with its leading 0
     */
    public static Field<Contact> parse(String raw, String areaCode) {
        if (isMobile(raw)) {
            return new Field.Present<>(raw, new Contact(raw, List.of()));
        }
        if (Blanks.isAbsent(raw)) {
            return new Field.Blank<>(raw);
        }
        if (raw.length() > LONGEST) {
            return new Field.Unreadable<>(raw);
        }
        List<String> numbers = new ArrayList<>();
        for (String part : SEVERAL.split(raw, -1)) {
            if (!Blanks.isBlank(part)) {
                String number = number(part, areaCode);
                if (number == null) {
                    return new Field.Unreadable<>(raw);
                }
                numbers.add(number);
            }
        }
        return numbers.isEmpty()
                ? new Field.Unreadable<>(raw)
                : new Field.Present<>(raw, new Contact(numbers.get(0), numbers.subList(1, numbers.size())));
    }

    private static boolean isMobile(String text) {
        if (text.length() != MOBILE_LENGTH || text.charAt(0) != '1' || text.charAt(1) < '3') {
            return false;
        }
        for (int i = 1; i < MOBILE_LENGTH; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String number(String part, String areaCode) {
        String text = Blanks.removeAll(part);
        if (NUMBER.matcher(text).matches()) {
            text = new BigDecimal(text).toBigInteger().toString();
        }
        if (isMobile(text)) {
            return text;
        }
        if (LOCAL.matcher(text).matches()) {
            return areaCode + text;
        }
        String withoutZero = areaCode.substring(1);
        boolean lostZero = text.startsWith(withoutZero)
                && LOCAL.matcher(text.substring(withoutZero.length())).matches();
        return Telephones.chinese(lostZero ? "0" + text : text);
    }
}
