package huizong.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An amount in whole fen. */
public record Money(long fen) {

    public static final Money ZERO = new Money(0);

    /** An amount of more fen than this many digits is a number of something else. */
    private static final int MOST_DIGITS = 17;

    private static final int FEN_DIGITS = 2;

    /** In yuan. Below it a difference is what adding binary fractions leaves, and nothing that was typed. */
    private static final BigDecimal NOISE = new BigDecimal("0.000001");

    /** So many characters, in 万元, stay far below what a long holds. */
    private static final int LONGEST_PLAIN = 11;

    /**
     * Reads an amount (DOMAIN 4): digits with or without separators of thousands, ￥, 元, 万元, 角 and 分, brackets or a minus
     * for returns, Chinese capitals, or digits and words that agree. More than two decimals are rounded half up.
     *
     * @param raw the cell's text
     * @param unit of an amount that does not name its own
     * @return unreadable for anything that is not one exact amount: 约120, 100-120, 120/户, 一百二
     */
    public static Field<Money> parse(String raw, MoneyUnit unit) {
        long plain = plainFen(raw, unit);
        if (plain >= 0) {
            return new Field.Present<>(raw, new Money(plain));
        }
        if (Blanks.isAbsent(raw)) {
            return new Field.Blank<>(raw);
        }
        BigDecimal yuan = MoneyText.yuan(raw, unit);
        Long fen = yuan == null ? null : fen(yuan);
        return fen == null ? new Field.Unreadable<>(raw) : new Field.Present<>(raw, new Money(fen));
    }

    /** The fen of digits with at most two decimals, which is what most cells are; -1 for anything else. */
    private static long plainFen(String raw, MoneyUnit unit) {
        int length = raw.length();
        if (length == 0 || length > LONGEST_PLAIN) {
            return -1;
        }
        long value = 0;
        int point = length;
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            if (NumberText.isDigit(c)) {
                value = value * 10 + c - '0';
            } else if (c == '.' && point == length && i > 0 && i < length - 1) {
                point = i;
            } else {
                return -1;
            }
        }
        int decimals = Math.max(0, length - point - 1);
        return switch (decimals) {
            case 0 -> value * 100 * unit.yuan();
            case 1 -> value * 10 * unit.yuan();
            case 2 -> value * unit.yuan();
            default -> -1;
        };
    }

    /** Digits and words of one cell that name two amounts. */
    public record Contradiction(Money digits, Money words) {}

    /**
     * The two amounts of a cell whose digits and words differ: 150元（壹佰陆拾元整）.
     *
     * @param unit of digits that do not name their own
     * @return empty for every cell that gives its amount once, or twice the same
     */
    public static Optional<Contradiction> contradiction(String raw, MoneyUnit unit) {
        AmountTwice twice = MoneyText.twice(raw, unit);
        if (twice == null || twice.agrees()) {
            return Optional.empty();
        }
        Long digits = fen(twice.digits());
        Long words = fen(twice.words());
        return digits == null || words == null
                ? Optional.empty()
                : Optional.of(new Contradiction(new Money(digits), new Money(words)));
    }

    /**
     * Whether a readable amount has more than two decimals of a yuan, so that fen were rounded. What a spreadsheet's
     * arithmetic leaves far behind the point (1200.29999999) is no decimal of anybody's.
     *
     * @param unit of an amount that does not name its own
     */
    public static boolean isRounded(String raw, MoneyUnit unit) {
        int point = Math.max(raw.indexOf('.'), raw.indexOf('．'));
        if (point < 0 || raw.length() - point <= FEN_DIGITS + 1) {
            return false;
        }
        BigDecimal yuan = MoneyText.yuan(raw, unit);
        if (yuan == null) {
            return false;
        }
        BigDecimal rest = yuan.subtract(yuan.setScale(FEN_DIGITS, RoundingMode.HALF_UP));
        return rest.abs().compareTo(NOISE) >= 0;
    }

    private static @Nullable Long fen(BigDecimal yuan) {
        BigDecimal fen = yuan.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return fen.precision() > MOST_DIGITS ? null : fen.longValueExact();
    }

    /** In yuan with two decimals and no separators: {@code -1234.50}. */
    public String yuan() {
        return yuan(fen);
    }

    /** Fen in yuan with two decimals and no separators. */
    public static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
