package huizong.rule;

import huizong.form.Entry;
import huizong.origin.Place;

/**
 * A row pointed at from another: what a rule about several rows looks at.
 *
 * @param fen its amount, 0 when it could not be read
 */
public record RowRef(String submitter, Place place, Entry entry, long fen) {

    /** Without the entry: it holds an ID number, and this ends up in logs. */
    @Override
    public String toString() {
        return place.toString();
    }
}
