package huizong.form;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** Asks the library that knows the world's numbering plans; a class of its own, so that a plain mobile does not load it. */
final class Telephones {

    private static final String REGION = "CN";
    private static final int COUNTRY = 86;

    private Telephones() {}

    /** The digits as dialled within the country (0737…, 139…, 400…); null when it is no number there. */
    static @Nullable String chinese(String text) {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = util.parse(text, REGION);
            if (number.getCountryCode() != COUNTRY || !util.isValidNumber(number)) {
                return null;
            }
            return digits(util.format(number.clearExtension(), PhoneNumberFormat.NATIONAL));
        } catch (NumberParseException e) {
            return null;
        }
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (NumberText.isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }
}
