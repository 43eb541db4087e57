package huizong.consolidate;

import huizong.form.RosterEntry;
import huizong.origin.Place;

/**
 * A counted row of attachment 1 as the report lists it.
 *
 * @param number the person's number in the report, from 1, in the order of first appearance; 0 when the identity is pending
 * @param rowsOfPerson how many counted rows the person has this month
 * @param fenOfPerson what they add up to
 */
public record RosterLine(
        String submitter, Place place, RosterEntry entry, long fen, int number, int rowsOfPerson, long fenOfPerson) {}
