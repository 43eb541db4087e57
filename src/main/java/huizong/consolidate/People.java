package huizong.consolidate;

import java.util.HashSet;
import java.util.Set;

/** The month's people: each valid ID number once, with what its counted rows add up to. */
final class People {

    private final RowColumns rows;
    private final LongIndex index = new LongIndex();
    /** Per row the number of its person, or -1: looked up once, asked for by every figure. */
    private final int[] personOf;

    private final int[] firstRow;
    private final int[] rowCount;
    private final long[] fen;
    private final boolean[] sharesAmount;
    private int pending;

    People(RowColumns rows) {
        this.rows = rows;
        personOf = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            personOf[row] = isPersons(row) ? index.add(rows.person(row)) : -1;
        }
        firstRow = new int[index.size()];
        rowCount = new int[index.size()];
        fen = new long[index.size()];
        sharesAmount = new boolean[index.size()];
        for (int row = 0; row < rows.size(); row++) {
            if (personOf[row] >= 0) {
                count(row, personOf[row]);
            } else if (isPending(row)) {
                pending++;
            }
        }
    }

    private void count(int row, int person) {
        if (rowCount[person]++ == 0) {
            firstRow[person] = row;
        }
        fen[person] = Math.addExact(fen[person], rows.fen(row));
        sharesAmount[person] |= rows.is(row, RowColumns.SHARES_AMOUNT);
    }

    private boolean isPersons(int row) {
        return !rows.is(row, RowColumns.PURCHASE) && !rows.is(row, RowColumns.PENDING) && rows.isCounted(row);
    }

    private boolean isPending(int row) {
        return rows.is(row, RowColumns.PENDING) && rows.isCounted(row);
    }

    /** The number of a counted row's person, from 0 in the order of first appearance; -1 when the identity is pending. */
    int person(int row) {
        return personOf[row];
    }

    int firstRow(int person) {
        return firstRow[person];
    }

    int rowCount(int person) {
        return rowCount[person];
    }

    long fen(int person) {
        return fen[person];
    }

    /** Counted money above 0, or a share in a merged amount (DESIGN 5, Person). */
    boolean isBeneficiary(int person) {
        return fen[person] > 0 || sharesAmount[person];
    }

    int beneficiaries() {
        int count = 0;
        for (int person = 0; person < index.size(); person++) {
            count += isBeneficiary(person) ? 1 : 0;
        }
        return count;
    }

    /** The packed ID numbers of the beneficiaries, ascending. */
    long[] beneficiaryKeys() {
        long[] keys = new long[beneficiaries()];
        int next = 0;
        for (int person = 0; person < index.size(); person++) {
            if (isBeneficiary(person)) {
                keys[next++] = index.key(person);
            }
        }
        java.util.Arrays.sort(keys);
        return keys;
    }

    /** Counted rows without a valid ID number. */
    int pending() {
        return pending;
    }

    /** Distinct households of the beneficiaries, as far as the register knows them. */
    int households() {
        Set<Integer> households = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            int person = person(row);
            if (person >= 0 && isBeneficiary(person) && rows.second(row) >= 0) {
                households.add(rows.second(row));
            }
        }
        return households.size();
    }
}
