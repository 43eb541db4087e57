package huizong.form;

/**
 * What is wrong with an ID number.
 *
 * @param normalized the number without what cleaning takes away
 * @param expected the check digit that would fit, for {@link Kind#CHECK_DIGIT}; else empty
 */
public record IdTrouble(Kind kind, String normalized, String expected) {

    public enum Kind {
        /** A spreadsheet kept 15 digits and invented the rest: 4.30981E+17. */
        DIGITS_LOST,
        LENGTH,
        CHARACTERS,
        BIRTH_DATE,
        CHECK_DIGIT
    }
}
