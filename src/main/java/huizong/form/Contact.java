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
    /** Signs between numbers; blanks only where a whole number stands on either side, 139 0000 0001 being one. */
    private static final Pattern SEVERAL = Pattern.compile(
            "[、,，;；/\\n\\r|或和]" + "|(?<=\\d{7})[\\s\\p{Z}]+(?=1[3-9]\\d{9}|0\\d{2,3}-?\\d{7}|[2-9]\\d{6})");

    /** A number a program wrote; 1.38E+10 and 1.38123E+10, as spreadsheets show them, have lost their last digits. */
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.0|\\d\\.\\d{6,}[Ee]\\+?1[01]");

    private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{6,7}");

    /** The number of a desk behind the exchange's: 0737-5660123-801, 转801. */
    private static final Pattern DESK =
            Pattern.compile("((?:[(（]?0\\d{2,3}[)）]?-?)?[2-9]\\d{6,7})(?:-|转|转接|分机)\\d{1,5}");

    private static final Pattern NONE = Pattern.compile("(?:无|没有?|暂无)(?:有)?(?:联系)?(?:电话|手机|方式|号码)*");

    /** What stands beside a number and is none: （本人）, 李主任, 村委会. Not what says that nobody answers there. */
    private static final Pattern NOTE = Pattern.compile(
            "[(（【\\[](?![^)）】\\]]*(?:空号|停机|不通|错))[^)）】\\]\\d]*[)）】\\]]|^\\p{IsHan}{1,8}[:：]?|(?!空号|停机|不通)\\p{IsHan}{1,6}$");

    /** 566-0001. */
    private static final Pattern PARTED_LOCAL = Pattern.compile("([2-9]\\d{2,3})-(\\d{4})");

    private static final Pattern BREAK = Pattern.compile("[\\n\\r]");

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
        if (Blanks.isAbsent(raw) || saysNone(raw)) {
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
                    return wrapped(raw, areaCode);
                }
                numbers.add(number);
            }
        }
        return numbers.isEmpty()
                ? new Field.Unreadable<>(raw)
                : new Field.Present<>(raw, new Contact(numbers.get(0), numbers.subList(1, numbers.size())));
    }

    /** One number that a narrow column broke over two lines: 139 and 00000001 below it. */
    private static Field<Contact> wrapped(String raw, String areaCode) {
        String number = BREAK.matcher(raw).find() ? number(raw, areaCode) : null;
        return number == null ? new Field.Unreadable<>(raw) : new Field.Present<>(raw, new Contact(number, List.of()));
    }

    /** Whether the cell states that there is no telephone (无, 无电话, 没有手机); an empty one says nothing. */
    public static boolean saysNone(String raw) {
        return raw.length() <= LONGEST && NONE.matcher(Blanks.removeAll(raw)).matches();
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

    private static String narrowed(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c >= '０' && c <= '９' ? NumberText.narrow(c) : c);
        }
        return narrow.toString();
    }

    private static @Nullable String number(String part, String areaCode) {
        String text = Blanks.removeAll(part);
        if (NUMBER.matcher(text).matches()) {
            text = new BigDecimal(text).toBigInteger().toString();
        }
        if (isMobile(text)) {
            return text;
        }
        text = NOTE.matcher(DESK.matcher(narrowed(text)).replaceFirst("$1")).replaceAll("");
        if (isMobile(text)) {
            return text;
        }
        text = PARTED_LOCAL.matcher(text).replaceFirst("$1$2");
        if (!areaCode.startsWith("0")) {
            return Telephones.chinese(text);
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
