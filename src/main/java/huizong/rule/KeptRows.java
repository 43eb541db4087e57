package huizong.rule;

import java.util.List;

/**
 * What the months after it must know of a month's rows, as plain numbers: what they are made of is consolidation's business.
 * Some forty bytes a purchase, twelve a roster row, no names and no ID numbers.
 *
 * @param tables in which they stand
 * @param twins of each purchase that counted: equal for purchases that tell the same
 * @param proofs a second hash of the same values, made in another way
 * @param tableOf number of its table
 * @param lines its row in the sheet
 * @param sent of each row that was read: equal for rows of the same content, the day of a purchase apart
 * @param sentTables number of its table
 * @param people a hash of name and ID number together of each person that counted, ascending: who has both can ask whether
 *     they were there, and nobody can read them out
 */
public record KeptRows(
        List<Table> tables,
        long[] twins,
        long[] proofs,
        int[] tableOf,
        int[] lines,
        long[] sent,
        int[] sentTables,
        long[] people) {

    /** A table that rows stand in. */
    public record Table(String submitter, String path, String sheet) {}

    public KeptRows {
        tables = List.copyOf(tables);
        boolean even = proofs.length == twins.length && tableOf.length == twins.length && lines.length == twins.length;
        if (!even || sent.length != sentTables.length) {
            throw new IllegalArgumentException("columns of different lengths");
        }
    }
}
