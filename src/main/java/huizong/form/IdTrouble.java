package huizong.form;

import huizong.lang.Text;

/**
 * What is wrong with what stands in the place of an ID number.
 *
 * @param normalized the text without what cleaning takes away
 * @param detail for {@link Kind#CHECK_DIGIT} the check digit that would fit, for {@link Kind#NOT_AN_ID} and {@link
 *     Kind#OTHER_DOCUMENT} what it is instead; else empty
 */
public record IdTrouble(Kind kind, String normalized, Text detail) {

    public enum Kind {
        /** No digit stands there at all, and no word for a document. */
        NOTHING,
        /** A number from elsewhere: the credit code of a firm, a bank card, a mobile. */
        NOT_AN_ID,
        /** More than one ID number in one cell. */
        TWO_IN_CELL,
        /** A passport, an officer's card, 无户口 …: the person is known by something else. */
        OTHER_DOCUMENT,
        /** A spreadsheet kept 15 digits and invented the rest: 4.30981E+17. */
        DIGITS_LOST,
        LENGTH,
        CHARACTERS,
        BIRTH_DATE,
        CHECK_DIGIT
    }
}
