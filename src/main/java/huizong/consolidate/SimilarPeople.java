package huizong.consolidate;

import huizong.form.IdNumber;
import huizong.form.IdSuggestion;
import huizong.form.NearNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * People who stand under two numbers (DOMAIN 5, D6 and D7): a number that fails the check beside the valid one of the same
 * name, and two valid numbers with one name and one telephone. Nothing is merged: a person is asked.
 */
final class SimilarPeople {

    /** A telephone of more people than these is a household's or an official's (D9). */
    private static final int MOST_ON_A_PHONE = 3;

    /** The part of a hash that tells people of one name and telephone apart. */
    private static final long PERSON_BITS = (1L << 20) - 1;

    private final RowColumns rows;
    private final List<MonthTable> tables;
    private final ToldNames told;
    /** Of a row with a wrong number the row with the valid one. */
    private final Map<Integer, Integer> slips = new TreeMap<>();
    /** Rows with one name and telephone, of several people. */
    private final List<int[]> shared = new ArrayList<>();

    SimilarPeople(RowColumns rows, List<MonthTable> tables, ToldNames told) {
        this.rows = rows;
        this.tables = tables;
        this.told = told;
        findSlips();
        findShared();
    }

    /** The rows whose names must be confirmed. */
    BitSet candidates() {
        BitSet candidates = new BitSet();
        slips.forEach((row, valid) -> {
            candidates.set(row);
            candidates.set(valid);
        });
        shared.forEach(group -> Arrays.stream(group).forEach(candidates::set));
        return candidates;
    }

    void find(Notices notices) {
        slips.forEach((row, valid) -> {
            if (rows.isCounted(valid) && !told.isOther(row) && !told.isOther(valid)) {
                IdSuggestion meant =
                        IdSuggestion.between(IdNumber.ofKey(rows.person(row)), IdNumber.ofKey(rows.person(valid)));
                notices.add(row, (own, check) -> check.likelySamePerson(own, meant, place(valid)));
            }
        });
        shared.forEach(group -> tellShared(group, notices));
    }

    private void tellShared(int[] group, Notices notices) {
        Map<Long, Integer> firsts = new LinkedHashMap<>();
        for (int row : group) {
            if (rows.isCounted(row) && !told.isOther(row)) {
                firsts.putIfAbsent(rows.person(row), row);
            }
        }
        if (firsts.size() < 2) {
            return;
        }
        int first = firsts.values().iterator().next();
        firsts.values().stream()
                .skip(1)
                .forEach(row -> notices.add(
                        row,
                        (own, check) -> check.sameNameAndPhone(own, IdNumber.ofKey(rows.person(first)), place(first))));
    }

    private void findSlips() {
        LongIndex names = new LongIndex();
        for (int row = 0; row < rows.size(); row++) {
            if (isSlip(row)) {
                names.add(rows.name(row));
            }
        }
        if (names.size() == 0) {
            return;
        }
        LongIndex people = new LongIndex();
        List<Integer> firstRows = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (isPerson(row) && names.find(rows.name(row)) >= 0) {
                int known = people.size();
                if (people.add(Hash.of(rows.person(row), rows.name(row))) == known) {
                    firstRows.add(row);
                }
            }
        }
        for (int row = 0; row < rows.size() && people.size() > 0; row++) {
            if (isSlip(row)) {
                findValid(row, people, firstRows);
            }
        }
    }

    /** Where two people would do, nobody can tell which was meant. */
    private void findValid(int row, LongIndex people, List<Integer> firstRows) {
        int[] found = {-1, 0};
        NearNumbers.of(rows.person(row), key -> {
            int person = people.find(Hash.of(key, rows.name(row)));
            if (person >= 0 && rows.person(firstRows.get(person)) == key) {
                found[0] = firstRows.get(person);
                found[1]++;
            }
        });
        if (found[1] == 1) {
            slips.put(row, found[0]);
        }
    }

    /** A roster row, rejected or not, whose number has the shape of one and fails. */
    private boolean isSlip(int row) {
        return rows.isRoster(row)
                && rows.is(row, RowColumns.PENDING)
                && !rows.is(row, RowColumns.SUPERSEDED)
                && rows.person(row) != 0
                && rows.name(row) != 0;
    }

    private boolean isPerson(int row) {
        return rows.isRoster(row) && !rows.is(row, RowColumns.PENDING) && rows.isCounted(row) && rows.name(row) != 0;
    }

    private void findShared() {
        long[] hashes = new long[rows.size()];
        int size = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (isPerson(row) && rows.phone(row) != 0) {
                long person = Hash.mix(rows.person(row)) & PERSON_BITS;
                hashes[size++] = nameAndPhone(row) & ~PERSON_BITS | person;
            }
        }
        LongIndex severalPeoples = severalPeoples(hashes, size);
        if (severalPeoples.size() == 0) {
            return;
        }
        RowChains chains = new RowChains(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            if (isPerson(row) && rows.phone(row) != 0 && severalPeoples.find(nameAndPhone(row) & ~PERSON_BITS) >= 0) {
                chains.add(row, nameAndPhone(row));
            }
        }
        List<int[]> several = new ArrayList<>();
        for (int chain = 0; chain < chains.size(); chain++) {
            int[] group = chains.rows(chain, Integer.MAX_VALUE);
            if (Arrays.stream(group).mapToLong(rows::person).distinct().limit(2).count() > 1) {
                several.add(group);
            }
        }
        keepPrivatePhones(several);
    }

    private long nameAndPhone(int row) {
        return Hash.of(rows.phone(row), rows.name(row));
    }

    /** Sorted, what several people share stands together: the few that may be so, out of a million that are not. */
    private static LongIndex severalPeoples(long[] hashes, int size) {
        Arrays.sort(hashes, 0, size);
        LongIndex shared = new LongIndex();
        for (int i = 1; i < size; i++) {
            if (hashes[i] != hashes[i - 1] && (hashes[i] & ~PERSON_BITS) == (hashes[i - 1] & ~PERSON_BITS)) {
                shared.add(hashes[i] & ~PERSON_BITS);
            }
        }
        return shared;
    }

    private void keepPrivatePhones(List<int[]> several) {
        LongIndex phones = new LongIndex();
        several.forEach(group -> phones.add(rows.phone(group[0])));
        int[] people = new int[phones.size()];
        LongIndex seen = new LongIndex();
        for (int row = 0; row < rows.size() && phones.size() > 0; row++) {
            int phone = isPerson(row) ? phones.find(rows.phone(row)) : -1;
            int known = seen.size();
            if (phone >= 0 && seen.add(Hash.of(rows.phone(row), rows.person(row))) == known) {
                people[phone]++;
            }
        }
        for (int[] group : several) {
            if (people[phones.find(rows.phone(group[0]))] <= MOST_ON_A_PHONE) {
                shared.add(group);
            }
        }
    }

    private huizong.origin.Place place(int row) {
        return tables.get(rows.table(row)).place(rows.line(row));
    }
}
