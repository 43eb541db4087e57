package huizong.form;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A valid ID number (GB 11643-1999), in the one form in which the tool compares people.
 *
 * @param number 18 characters, capital X; a 15-digit number stands here upgraded
 * @param kind whose number it is
 * @param card in which form it was written
 * @param cleaned blanks, full-width characters, look-alikes of X or guards against spreadsheets were taken away
 */
public record IdNumber(String number, Kind kind, Card card, boolean cleaned) {

    /** Whose number it is. */
    public enum Kind {
        CITIZEN,
        /** Residence permit of Hong Kong, Macao (81, 82) or Taiwan (83). */
        PERMIT,
        /** Foreign permanent resident, card of 2023 (GA 2102-2023), begins with 9. */
        FOREIGN_RESIDENT
    }

    /** From which card it was copied. */
    public enum Card {
        EIGHTEEN,
        /** 15 digits, upgraded. */
        FIRST_GENERATION,
        /** 残疾人证: the ID number, the kind of disability (1 to 7) and its degree (1 to 4), perhaps B1 for a new copy. */
        DISABILITY
    }

    private static final int LENGTH = 18;
    private static final int FIRST_GENERATION_LENGTH = 15;
    private static final int DISABILITY_CARD_LENGTH = 20;

    /** ISO 7064 MOD 11-2 as GB 11643 applies it. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECK = "10X98765432";
    private static final int CHECKS = 11;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;

    /** Order codes 996 to 999 of 15-digit numbers were kept for people born in the 1800s. */
    private static final String CENTENARIANS = "996";

    /** Present when the number is valid in length, characters, date of birth and check digit; else blank or unreadable. */
    public static Field<IdNumber> parse(String raw) {
        if (raw.length() == LENGTH && isValid(raw)) {
            return new Field.Present<>(raw, new IdNumber(raw, kind(raw), Card.EIGHTEEN, false));
        }
        if (Blanks.isAbsent(raw)) {
            return new Field.Blank<>(raw);
        }
        String number = normalized(raw);
        boolean cleaned = !number.equals(raw);
        if (number.length() == FIRST_GENERATION_LENGTH && isDigits(number, FIRST_GENERATION_LENGTH)) {
            String upgraded = upgraded(number);
            return isValid(upgraded)
                    ? new Field.Present<>(raw, new IdNumber(upgraded, Kind.CITIZEN, Card.FIRST_GENERATION, cleaned))
                    : new Field.Unreadable<>(raw);
        }
        Card card = isOfDisabilityCard(number) ? Card.DISABILITY : Card.EIGHTEEN;
        String eighteen = card == Card.DISABILITY ? number.substring(0, LENGTH) : number;
        return isValid(eighteen)
                ? new Field.Present<>(raw, new IdNumber(eighteen, kind(eighteen), card, cleaned))
                : new Field.Unreadable<>(raw);
    }

    private static boolean isOfDisabilityCard(String number) {
        int length = number.length();
        if (length != DISABILITY_CARD_LENGTH
                && (length != DISABILITY_CARD_LENGTH + 2 || number.charAt(DISABILITY_CARD_LENGTH) != 'B')) {
            return false;
        }
        char disability = number.charAt(LENGTH);
        char degree = number.charAt(LENGTH + 1);
        return disability >= '1' && disability <= '7' && degree >= '1' && degree <= '4';
    }

    /** What is wrong with a number that {@link #parse} cannot read; empty for one that it can, or that is blank. */
    public static Optional<IdTrouble> trouble(String raw) {
        if (!(parse(raw) instanceof Field.Unreadable)) {
            return Optional.empty();
        }
        return Optional.of(IdDiagnosis.of(raw, normalized(raw)));
    }

    /** A number that an authority vouches for although its check digit or date is off: the register. 18 characters. */
    public static IdNumber vouched(String number) {
        if (number.length() != LENGTH || !isDigits(number, LENGTH - 1)) {
            throw new IllegalArgumentException("nobody can vouch for what is no number of 18 characters");
        }
        return new IdNumber(number, kind(number), Card.EIGHTEEN, false);
    }

    /** The text as numbers are compared: blanks and guards gone, full-width narrowed, X capital; whether valid or not. */
    public static String normalized(String raw) {
        return IdText.normalized(raw);
    }

    /** The number packed without loss into a positive long: equal exactly when the numbers are. */
    public long key() {
        return key(number);
    }

    /**
     * Packs what has the shape of a number, valid or not, as {@link #key()} does.
     *
     * @param normalized see {@link #normalized}
     * @return 0 for anything but 17 digits and a digit or X
     */
    public static long key(String normalized) {
        if (normalized.length() != LENGTH) {
            return 0;
        }
        long body = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = normalized.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            body = body * 10 + digit;
        }
        int last = CHECK.indexOf(normalized.charAt(LENGTH - 1));
        return last < 0 ? 0 : body * CHECKS + last;
    }

    /** The 18 characters that were packed into a key. */
    public static String ofKey(long key) {
        String body = Long.toString(key / CHECKS);
        return "0".repeat(LENGTH - 1 - body.length()) + body + CHECK.charAt((int) (key % CHECKS));
    }

    /** The day of birth in the number, as yyyyMMdd; of a vouched number not always a day of the calendar. */
    public int birthDate() {
        return digits(6, 14);
    }

    /** The code of the county or permit, six digits, by which the number begins. */
    public int areaCode() {
        return digits(0, 6);
    }

    private int digits(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + number.charAt(i) - '0';
        }
        return value;
    }

    static boolean isValid(String number) {
        if (number.length() != LENGTH) {
            return false;
        }
        long body = 0;
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            body = body * 10 + digit;
            sum += WEIGHTS[i] * digit;
        }
        return number.charAt(LENGTH - 1) == CHECK.charAt(sum % 11) && isBirthDate((int) (body / 1000 % 100_000_000));
    }

    static boolean isDigits(String text, int count) {
        for (int i = 0; i < count; i++) {
            if (!NumberText.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK.charAt(sum % 11);
    }

    /** Whether yyyyMMdd is a day of the calendar on which somebody in a list may have been born. */
    static boolean isBirthDate(int date) {
        int year = date / 10_000;
        int month = date / 100 % 100;
        int day = date % 100;
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    private static String upgraded(String number) {
        boolean isCentenarian = number.substring(12).compareTo(CENTENARIANS) >= 0;
        String body = number.substring(0, 6) + (isCentenarian ? "18" : "19") + number.substring(6);
        return body + check(body);
    }

    private static Kind kind(String number) {
        if (number.charAt(0) == '9') {
            return Kind.FOREIGN_RESIDENT;
        }
        boolean isPermit = number.charAt(0) == '8' && number.charAt(1) >= '1' && number.charAt(1) <= '3';
        return isPermit ? Kind.PERMIT : Kind.CITIZEN;
    }
}
