package huizong.form;

import huizong.lang.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells why a text is no valid ID number: what it is instead, else which part of it is wrong. */
final class IdDiagnosis {

    private static final int LENGTH = 18;
    private static final int FIRST_GENERATION_LENGTH = 15;
    private static final Text NONE = Text.plain("");

    /** What people put between two numbers. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}、,，;；/／|和及与]+");

    private static final Pattern LIKE_A_NUMBER = Pattern.compile("\\d{17}[\\dX]|\\d{15}");

    private IdDiagnosis() {}

    /** @param number the text normalized, see {@link IdNumber#normalized} */
    static IdTrouble of(String raw, String number) {
        if (IdText.isScientific(number)) {
            return trouble(IdTrouble.Kind.DIGITS_LOST, number);
        }
        if (isSeveral(raw, number)) {
            return trouble(IdTrouble.Kind.TWO_IN_CELL, number);
        }
        Optional<Text> document = OtherDocument.of(number);
        if (document.isPresent()) {
            return new IdTrouble(IdTrouble.Kind.OTHER_DOCUMENT, number, document.get());
        }
        Optional<Text> other = OtherNumber.of(number);
        if (other.isPresent()) {
            return new IdTrouble(IdTrouble.Kind.NOT_AN_ID, number, other.get());
        }
        if (number.chars().noneMatch(Character::isLetterOrDigit) || isOnlyWords(number)) {
            return trouble(IdTrouble.Kind.NOTHING, number);
        }
        return ofDigits(number);
    }

    private static IdTrouble ofDigits(String number) {
        if (!IdText.isOfNumbers(number)) {
            return trouble(IdTrouble.Kind.CHARACTERS, number);
        }
        if (number.length() == FIRST_GENERATION_LENGTH && IdNumber.isDigits(number, FIRST_GENERATION_LENGTH)) {
            return trouble(IdTrouble.Kind.BIRTH_DATE, number);
        }
        if (number.length() != LENGTH) {
            return trouble(IdTrouble.Kind.LENGTH, number);
        }
        if (!IdNumber.isBirthDate(Integer.parseInt(number.substring(6, 14)))) {
            return trouble(IdTrouble.Kind.BIRTH_DATE, number);
        }
        Text expected = Text.plain(Character.toString(IdNumber.check(number)));
        return new IdTrouble(IdTrouble.Kind.CHECK_DIGIT, number, expected);
    }

    private static IdTrouble trouble(IdTrouble.Kind kind, String number) {
        return new IdTrouble(kind, number, NONE);
    }

    private static boolean isOnlyWords(String number) {
        return number.chars().noneMatch(Character::isDigit);
    }

    /** Two valid numbers wherever they stand, or two parts that both have the shape of one, valid or not. */
    private static boolean isSeveral(String raw, String number) {
        int valid = 0;
        for (int i = 0; i + LENGTH <= number.length(); i++) {
            if (IdNumber.isValid(number.substring(i, i + LENGTH))) {
                valid++;
                i += LENGTH - 1;
            }
        }
        if (valid > 1) {
            return true;
        }
        return BETWEEN.splitAsStream(raw)
                        .map(IdText::normalized)
                        .filter(part -> LIKE_A_NUMBER.matcher(part).matches())
                        .limit(2)
                        .count()
                > 1;
    }
}
