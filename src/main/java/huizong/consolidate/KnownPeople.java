package huizong.consolidate;

import huizong.form.Column;
import huizong.form.EntryText;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.PersonName;
import huizong.rule.KeptRows;

/** Whether somebody of a name bears a number; asked for the candidates of a wrong one. Holds hashes, nothing else. */
public final class KnownPeople {

    private final LongIndex people = new LongIndex();

    /** Of name and number together: of neither alone anything can be told. */
    static long hash(long person, long name) {
        return Hash.of(person, name);
    }

    /** The people whom a month counted. */
    public void add(KeptRows month) {
        for (long person : month.people()) {
            people.add(person);
        }
    }

    /** The person of a roster's row; of one without a valid number nobody. */
    public void add(EntryText row) {
        if (IdNumber.parse(row.get(Column.ID)) instanceof Field.Present<IdNumber> id
                && PersonName.parse(row.get(Column.NAME)) instanceof Field.Present<PersonName> name) {
            people.add(hash(id.value().key(), Hash.of(name.value().key())));
        }
    }

    /**
     * Whether the person is known.
     *
     * @param number 18 characters
     * @param nameKey see {@link PersonName#key}
     */
    public boolean has(String number, String nameKey) {
        return people.find(hash(IdNumber.key(number), Hash.of(nameKey))) >= 0;
    }
}
