package huizong.rule;

import huizong.form.Attachment;
import huizong.origin.Place;

/**
 * What the rules about superseded files look at.
 *
 * @param place the file
 * @param later the path of the file that counts in its place
 * @param whole all its rows of the attachment were superseded; else those that both have
 * @param order how it was told that the other one is the later
 * @param before what was superseded
 * @param after what counts in its place
 */
public record SupersededFile(
        Place place,
        String later,
        Attachment attachment,
        boolean whole,
        Order order,
        SupersededPart before,
        SupersededPart after) {

    /** By how much the money changed, in fen. */
    long difference() {
        return Math.abs(before.fen() - after.fen());
    }

    /** How it is told which of two files is the later (DESIGN 5, Superseded). */
    public enum Order {
        /** The later one is the marked copy of the earlier, or later by its day, or by the words of its name. */
        KNOWN,
        /** The later one by its day, but the name of the earlier one calls that the corrected. */
        CONTRADICTED,
        /** Nothing tells: the one with more rows is taken for the later until the office decides. */
        UNKNOWN
    }
}
