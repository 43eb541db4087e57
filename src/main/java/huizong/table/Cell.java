package huizong.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;

/** A cell as it stands in the file: its type, and what was stored rather than what a program would display. */
public sealed interface Cell {

    Blank BLANK = new Blank();

    /**
     * The cell as one canonical text, the input of every parser: text as it is, numbers in their shortest exact decimal
     * form without exponent, dates in ISO form. A number of which the file has lost digits (see {@link Number#digitsLost})
     * reads in scientific form, {@code 4.30981199001011E+17}, so that no parser can take it for exact.
     */
    String text();

    /** Nothing stands here: no cell, an empty text, or a format alone. */
    record Blank() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    record Text(String text) implements Cell {}

    /**
     * A number.
     *
     * @param raw the digits as the file has them ({@code <v>} of xlsx; the shortest form of the double in binary formats)
     */
    record Number(String raw) implements Cell {

        /** Spreadsheets keep 15 significant digits: whatever stands behind them is invented. */
        private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_UP);

        private static final BigDecimal FIRST_INEXACT = new BigDecimal("1E15");
        private static final int SPREADSHEET_DIGITS = 15;

        /**
         * The value, rounded to the 15 digits a spreadsheet holds, so that 1200.2999999999999 is 1200.3; an integer written
         * out in full in the file is exact and stays so.
         */
        public BigDecimal value() {
            if (isWrittenOut()) {
                return new BigDecimal(raw);
            }
            return new BigDecimal(raw).round(SPREADSHEET);
        }

        /**
         * Whether the number is too long for a spreadsheet to have kept its last digits (an 18-digit ID, a bank card). One
         * written out in full is exact unless all digits beyond the fifteenth are zeros: LibreOffice writes what is left of
         * a damaged number that way.
         */
        public boolean digitsLost() {
            if (value().abs().compareTo(FIRST_INEXACT) < 0) {
                return false;
            }
            if (!isWrittenOut()) {
                return true;
            }
            int firstDigit = raw.startsWith("-") ? 1 : 0;
            String beyond = raw.substring(firstDigit + SPREADSHEET_DIGITS);
            return !beyond.isEmpty() && beyond.chars().allMatch(c -> c == '0');
        }

        private boolean isWrittenOut() {
            for (int i = 0; i < raw.length(); i++) {
                char c = raw.charAt(i);
                if ((c < '0' || c > '9') && !(i == 0 && c == '-')) {
                    return false;
                }
            }
            return true;
        }

        /**
         * Whether the number stands there as it is printed: 100, 0.5, 100.25. It is so for nearly all, and costs a glance
         * where the general way makes two decimals.
         */
        private boolean isShort() {
            int length = raw.length();
            int point = raw.indexOf('.');
            if (length > SPREADSHEET_DIGITS || point == 0 || point == length - 1) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                char c = raw.charAt(i);
                if ((c < '0' || c > '9') && i != point) {
                    return false;
                }
            }
            boolean isPadded =
                    point > 0 && raw.charAt(length - 1) == '0' || length > 1 && raw.charAt(0) == '0' && point != 1;
            return !isPadded;
        }

        @Override
        public String text() {
            if (isShort()) {
                return raw;
            }
            if (isWrittenOut() && raw.length() <= SPREADSHEET_DIGITS) {
                return raw;
            }
            if (digitsLost()) {
                return scientific(value().stripTrailingZeros());
            }
            return isWrittenOut() ? raw : value().stripTrailingZeros().toPlainString();
        }

        private static String scientific(BigDecimal value) {
            String digits = value.unscaledValue().abs().toString();
            int exponent = value.precision() - value.scale() - 1;
            return (value.signum() < 0 ? "-" : "")
                    + digits.charAt(0)
                    + (digits.length() > 1 ? "." + digits.substring(1) : "")
                    + String.format(Locale.ROOT, "E+%02d", exponent);
        }
    }

    /**
     * A number shown as a date or a time.
     *
     * @param raw the serial number as the file has it
     * @param value the moment it stands for, by the date system of its workbook (1900 or 1904)
     */
    record Date(String raw, LocalDateTime value) implements Cell {
        @Override
        public String text() {
            return value.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? value.toLocalDate().toString()
                    : value.toString();
        }
    }

    record Truth(boolean value) implements Cell {
        @Override
        public String text() {
            return value ? "TRUE" : "FALSE";
        }
    }

    /**
     * An error value.
     *
     * @param code as the spreadsheet shows it: {@code #REF!}, {@code #VALUE!} …
     */
    record Fault(String code) implements Cell {
        @Override
        public String text() {
            return code;
        }
    }

    /**
     * A formula whose result is not in the file. It has no value: in particular it is not 0.
     *
     * @param formula without the leading equals sign
     */
    record Uncomputed(String formula) implements Cell {
        @Override
        public String text() {
            return "=" + formula;
        }
    }
}
