package huizong.rule;

import huizong.form.Column;
import huizong.form.Contact;
import huizong.form.Field;
import huizong.lang.Text;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the people for whom a table gives one and the same telephone. Holds 13 bytes for each telephone's slot and a hash
 * for each person beyond its first: 13 MB for the largest table it looks at. A table with more telephones is let pass: the
 * finding is a remark, and no page could show them.
 */
final class SharedContacts {

    /** From so many people on a telephone is worth a word (DOMAIN 5, D9). */
    private static final int MANY = 4;

    private static final int MOST_TELEPHONES = 200_000;
    private static final int MOST_SHARING = 100_000;
    private static final int FIRST_CAPACITY = 1 << 8;

    /** Takes numbers given out one after the other far from each other. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The telephones, 0 for a free slot; beside each the hash of its first person and how many it has, up to MANY. */
    private long[] telephones = new long[FIRST_CAPACITY];

    private int[] firstPersons = new int[FIRST_CAPACITY];
    private byte[] people = new byte[FIRST_CAPACITY];
    private int size;

    /** Telephone and person, for each person but the first. */
    private final Set<Long> others = new HashSet<>();

    private boolean isTooLarge;
    private int shared;
    private int sharing;
    private int firstRow;
    private @Nullable String firstText;

    /** @param person the ID number, or the name where there is none */
    void row(int row, Field.Present<Contact> contact, String person) {
        if (isTooLarge) {
            return;
        }
        long telephone = Long.parseLong(contact.value().number());
        int slot = slot(telephone);
        int hash = person.hashCode();
        if (telephones[slot] == 0) {
            add(slot, telephone, hash);
            return;
        }
        if (firstPersons[slot] == hash || !others.add(telephone * 31 + hash)) {
            return;
        }
        isTooLarge = others.size() > MOST_SHARING;
        count(slot, row, contact.raw());
    }

    private void count(int slot, int row, String text) {
        if (people[slot] == MANY) {
            sharing++;
            return;
        }
        if (++people[slot] == MANY) {
            shared++;
            sharing += MANY;
            if (firstText == null) {
                firstText = text;
                firstRow = row;
            }
        }
    }

    private void add(int slot, long telephone, int person) {
        telephones[slot] = telephone;
        firstPersons[slot] = person;
        people[slot] = 1;
        if (++size > MOST_TELEPHONES) {
            isTooLarge = true;
            telephones = new long[0];
            firstPersons = new int[0];
            people = new byte[0];
        } else if (size > telephones.length / 2) {
            grow();
        }
    }

    private void grow() {
        long[] oldTelephones = telephones;
        int[] oldPersons = firstPersons;
        byte[] oldPeople = people;
        telephones = new long[oldTelephones.length * 2];
        firstPersons = new int[telephones.length];
        people = new byte[telephones.length];
        for (int i = 0; i < oldTelephones.length; i++) {
            if (oldTelephones[i] != 0) {
                int slot = slot(oldTelephones[i]);
                telephones[slot] = oldTelephones[i];
                firstPersons[slot] = oldPersons[i];
                people[slot] = oldPeople[i];
            }
        }
    }

    private int slot(long telephone) {
        int mask = telephones.length - 1;
        int slot = Long.hashCode(telephone * SPREAD) & mask;
        while (telephones[slot] != 0 && telephones[slot] != telephone) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    void close(RosterColumns.Report report) {
        if (firstText != null && !isTooLarge) {
            report.add(
                    RosterColumnRule.CONTACT_SHARED,
                    firstRow,
                    Column.CONTACT,
                    firstText,
                    0,
                    Text.plain(shared),
                    Text.plain(sharing));
        }
    }
}
