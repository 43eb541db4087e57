package huizong.consolidate;

import huizong.office.Submitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The figures of a month that are made of all its counted rows. */
public final class Figures {

    private static final Comparator<MonthResult.Group> LARGEST_FIRST = Comparator.comparing(
                    (MonthResult.Group group) -> group.counted().fen(), Comparator.reverseOrder())
            .thenComparing(MonthResult.Group::name);

    private final RowColumns rows;
    private final List<MonthTable> tables;
    private final Names names;
    private final People people;

    Figures(RowColumns rows, List<MonthTable> tables, Names names, People people) {
        this.rows = rows;
        this.tables = tables;
        this.names = names;
        this.people = people;
    }

    /** Distinct people whose counted money is above 0 or who share a merged amount. */
    public int beneficiaries() {
        return people.beneficiaries();
    }

    /** Their packed ID numbers, ascending. */
    public long[] beneficiaryKeys() {
        return people.beneficiaryKeys();
    }

    /** Counted rows without a valid ID number. */
    public int identityPending() {
        return people.pending();
    }

    /** Distinct households of the beneficiaries by the register. */
    public int households() {
        return people.households();
    }

    /** Distinct beneficiaries of each submitter by its own rows; never to be added up. */
    public Map<Submitter, Integer> people() {
        Map<Submitter, PeopleOfOne> perSubmitter = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (people.person(row) >= 0) {
                Submitter submitter = tables.get(rows.table(row)).file().submitter();
                perSubmitter
                        .computeIfAbsent(submitter, one -> new PeopleOfOne())
                        .add(row);
            }
        }
        Map<Submitter, Integer> counts = new HashMap<>();
        perSubmitter.forEach((submitter, one) -> counts.put(submitter, one.count()));
        return counts;
    }

    /** Counted purchases by product, the catalogue's names where it has them. */
    public List<MonthResult.Group> byProduct() {
        return groups(true, rows::group);
    }

    /** Counted purchases by buyer, submitters by their names in the list. */
    public List<MonthResult.Group> byBuyer() {
        return groups(true, rows::second);
    }

    /** Counted roster rows by village; those of which nobody knows the village stand last, under an empty name. */
    public List<MonthResult.Group> byVillage() {
        List<MonthResult.Group> groups = new ArrayList<>(groups(false, rows::group));
        groups.sort(
                Comparator.comparing((MonthResult.Group group) -> group.name().isEmpty())
                        .thenComparing(LARGEST_FIRST));
        return groups;
    }

    private List<MonthResult.Group> groups(boolean purchases, ToIntFunction<Integer> groupOf) {
        Map<Integer, Tally> tallies = new HashMap<>();
        Map<Integer, PeopleOfOne> persons = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.isCounted(row) || rows.is(row, RowColumns.PURCHASE) != purchases) {
                continue;
            }
            int group = groupOf.applyAsInt(row);
            tallies.merge(group, new Tally(1, rows.fen(row)), Tally::plus);
            if (people.person(row) >= 0) {
                persons.computeIfAbsent(group, one -> new PeopleOfOne()).add(row);
            }
        }
        List<MonthResult.Group> groups = new ArrayList<>();
        tallies.forEach((group, tally) -> {
            PeopleOfOne one = persons.get(group);
            groups.add(new MonthResult.Group(names.name(group), tally, one == null ? 0 : one.count()));
        });
        groups.sort(LARGEST_FIRST);
        return groups;
    }

    /** The people of one submitter or village, by its own rows alone. */
    private final class PeopleOfOne {

        /** Beneficiaries of one row in the month, as nearly all are: that row settles it. */
        private int ofOneRow;

        private final LongIndex seen = new LongIndex();
        private long[] fen = new long[16];
        private final BitSet sharing = new BitSet();

        void add(int row) {
            int known = people.person(row);
            if (people.rowCount(known) == 1) {
                ofOneRow += people.isBeneficiary(known) ? 1 : 0;
                return;
            }
            int person = seen.add(rows.person(row));
            if (person == fen.length) {
                fen = Arrays.copyOf(fen, person * 2);
            }
            fen[person] = Math.addExact(fen[person], rows.fen(row));
            if (rows.is(row, RowColumns.SHARES_AMOUNT)) {
                sharing.set(person);
            }
        }

        int count() {
            int count = ofOneRow;
            for (int person = 0; person < seen.size(); person++) {
                count += fen[person] > 0 || sharing.get(person) ? 1 : 0;
            }
            return count;
        }
    }
}
