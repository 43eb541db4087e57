package huizong.consolidate;

import huizong.form.PurchaseEntry;
import huizong.origin.Place;

/**
 * A counted row of attachment 2 as the report lists it.
 *
 * @param suspected it may be a duplicate and was asked about
 */
public record PurchaseLine(String submitter, Place place, PurchaseEntry entry, long fen, boolean suspected) {}
