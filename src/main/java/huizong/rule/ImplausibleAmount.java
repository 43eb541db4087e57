package huizong.rule;

import huizong.form.Blanks;
import huizong.form.Column;
import huizong.form.Contact;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.Money;
import huizong.form.RosterEntry;
import huizong.lang.Text;
import java.util.regex.Pattern;

/** Tells amounts that are none: an ID number or a telephone in the wrong column, or far beyond anything paid. */
final class ImplausibleAmount {

    /** So many times over the limit nobody needs to be asked. */
    private static final int TIMES = 100;

    /** From this length on, digits copied from elsewhere are no amount; telephones without area code have 7. */
    private static final int LIKE_A_TELEPHONE = 7;

    /** Digits alone, more than any amount has, or what a spreadsheet made of them: 4.30921195203140E+17. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9.E+]{14,}");

    private static final String CHINESE_NUMERALS = "一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟";

    private ImplausibleAmount() {}

    static boolean is(RowCase row) {
        return isFarOver(row) || isFromElsewhere(row, Column.ID) || isFromElsewhere(row, Column.CONTACT);
    }

    static Text why(RowCase row) {
        if (isFromElsewhere(row, Column.ID)) {
            return Text.of("与身份证号码相同", "is the ID number");
        }
        if (isFromElsewhere(row, Column.CONTACT)) {
            return Text.of("与联系电话相同", "is the telephone number");
        }
        String limit = Money.yuan(row.limit());
        return Text.of(
                "超过每行上限" + limit + "元的" + TIMES + "倍",
                "is over " + TIMES + " times the limit of " + limit + " yuan a line");
    }

    /** Whether a number stands somewhere in a text that is none as a whole: 约120, 三百左右. */
    static boolean holdsNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i)) || CHINESE_NUMERALS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A number too long to be read as money at all is over every limit too. */
    private static boolean isFarOver(RowCase row) {
        if (row.entry().amount() instanceof Field.Present<Money> amount) {
            return row.limit() <= Long.MAX_VALUE / TIMES
                    && Math.abs(amount.value().fen()) > row.limit() * TIMES;
        }
        return row.entry().amount().isUnreadable()
                && LONG_NUMBER.matcher(Blanks.trim(row.text(Column.AMOUNT))).matches();
    }

    private static boolean isFromElsewhere(RowCase row, Column column) {
        if (!(row.entry() instanceof RosterEntry roster)) {
            return false;
        }
        String amount = row.text(Column.AMOUNT);
        if (amount.length() < LIKE_A_TELEPHONE) {
            return false;
        }
        String bare = Blanks.trim(amount);
        if (bare.equals(Blanks.trim(row.text(column)))) {
            return true;
        }
        return column == Column.ID
                ? roster.id() instanceof Field.Present<IdNumber> id
                        && id.value().number().equals(bare)
                : roster.contact() instanceof Field.Present<Contact> contact
                        && contact.value().number().equals(bare);
    }
}
