package huizong.office;

import huizong.table.ReadLimits;

/**
 * What is no longer believed, from the settings {@code limits}.
 *
 * @param benefitFen an amount of attachment 1 above this is questioned, in fen
 * @param purchaseFen an amount of attachment 2 above this is questioned, in fen
 * @param reading how large a file may be
 */
public record Limits(long benefitFen, long purchaseFen, ReadLimits reading) {

    /** DESIGN 8: 100,000 yuan, 1,000,000 yuan. */
    public static final Limits DEFAULT = new Limits(10_000_000, 100_000_000, ReadLimits.DEFAULT);
}
