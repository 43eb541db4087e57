package huizong.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** An amount in whole fen. */
public record Money(long fen) {

    public static final Money ZERO = new Money(0);

    private static final int FEN_A_YUAN = 100;

    /** Beyond this many digits it is a number of something else. */
    private static final int MOST_DIGITS = 13;

    /**
     * Reads an amount (DOMAIN 4): digits with or without separators of thousands, ￥, 元, 万元, 角 and 分, brackets or a minus
     * for returns, Chinese capitals. More than two decimals are rounded half up.
     *
     * @param raw the cell's text
     * @param unit of an amount that does not name its own
     * @return unreadable for anything that is not one exact amount: 约120, 100-120, 120/户
     */
    public static Field<Money> parse(String raw, MoneyUnit unit) {
        if (Blanks.isAbsent(raw)) {
            return new Field.Blank<>(raw);
        }
        BigDecimal yuan = plain(raw) ? scaled(new BigDecimal(raw), unit) : MoneyText.yuan(raw, unit);
        Long fen = yuan == null ? null : fen(yuan);
        return fen == null ? new Field.Unreadable<>(raw) : new Field.Present<>(raw, new Money(fen));
    }

    /** Digits and at most one point: what most cells are. */
    private static boolean plain(String raw) {
        boolean point = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '.' && !point && i > 0 && i < raw.length() - 1) {
                point = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return raw.length() <= MOST_DIGITS;
    }

    static BigDecimal scaled(BigDecimal amount, MoneyUnit unit) {
        return unit == MoneyUnit.YUAN ? amount : amount.multiply(BigDecimal.valueOf(unit.yuan()));
    }

    private static @Nullable Long fen(BigDecimal yuan) {
        BigDecimal fen = yuan.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return fen.precision() > MOST_DIGITS + 4 ? null : fen.longValueExact();
    }

    /** In yuan with two decimals and no separators: {@code -1234.50}. */
    public String yuan() {
        return yuan(fen);
    }

    /** Fen in yuan with two decimals and no separators. */
    public static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /** Whole fen of a number of yuan. */
    static long ofYuan(long yuan) {
        return Math.multiplyExact(yuan, FEN_A_YUAN);
    }
}
