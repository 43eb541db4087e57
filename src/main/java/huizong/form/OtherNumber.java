package huizong.form;

import huizong.lang.Text;
import java.util.Locale;
import java.util.Optional;

/** Numbers from elsewhere in the place of an ID number, told by their own check digits. */
final class OtherNumber {

    private static final Text CREDIT_CODE = Text.of("单位的统一社会信用代码", "the unified social credit code of an organisation");
    private static final Text BANK_CARD = Text.of("银行卡号", "the number of a bank card");
    private static final Text MOBILE = Text.of("手机号码", "a mobile number");

    /** GB 32100-2015: digits and capitals without I, O, Z, S, V; weights are powers of 3, modulus 31. */
    private static final String CREDIT_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int CREDIT_LENGTH = 18;
    private static final int MODULUS = 31;

    private OtherNumber() {}

    /**
     * What number it is.
     *
     * @param number normalized and no valid ID number
     */
    static Optional<Text> of(String number) {
        if (isCreditCode(number.toUpperCase(Locale.ROOT))) {
            return Optional.of(CREDIT_CODE);
        }
        if (isBankCard(number)) {
            return Optional.of(BANK_CARD);
        }
        return isMobile(number) ? Optional.of(MOBILE) : Optional.empty();
    }

    /**
     * One number in 31 has the check digit by chance: what is all digits, perhaps with an X at the end, is a credit code only
     * where it begins as one of a firm does (91, 92, 93), for which no county's ID numbers do.
     */
    private static boolean isCreditCode(String code) {
        if (code.length() != CREDIT_LENGTH || !isLikeFirm(code) && IdText.isOfNumbers(code)) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < CREDIT_LENGTH - 1; i++) {
            int value = CREDIT_DIGITS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % MODULUS;
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return code.charAt(CREDIT_LENGTH - 1) == CREDIT_DIGITS.charAt(check);
    }

    private static boolean isLikeFirm(String code) {
        return code.charAt(0) == '9' && code.charAt(1) >= '1' && code.charAt(1) <= '3';
    }

    /** 16 or 19 digits that pass Luhn's check (ISO/IEC 7812-1); not an ID number with one digit too many. */
    private static boolean isBankCard(String number) {
        int length = number.length();
        if (length != 16 && length != 19 || !IdNumber.isDigits(number, length)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < length; i++) {
            int digit = number.charAt(length - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0 && IdSuggestion.candidates(number).isEmpty();
    }

    private static boolean isMobile(String number) {
        return number.length() == 11
                && IdNumber.isDigits(number, 11)
                && number.charAt(0) == '1'
                && number.charAt(1) > '2';
    }
}
