package huizong.corpus;

import static huizong.corpus.Shapes.gained;
import static huizong.corpus.Shapes.number;
import static huizong.corpus.Shapes.spoilt;

import huizong.corpus.People.Person;
import huizong.form.Column;
import huizong.rule.ContactRule;
import huizong.rule.IdRule;
import huizong.rule.NameRule;
import huizong.rule.RosterColumnRule;
import java.time.LocalDate;
import java.util.List;

/** Faults of names, ID numbers and contacts, on a row and down a column. */
final class RosterFaults {

    private RosterFaults() {}

    static List<Fault> rows() {
        return List.of(
                gained(NameRule.NAME_MISSING, Column.NAME, null),
                gained(NameRule.NAME_CHARACTERS, Column.NAME, "王□"),
                gained(IdRule.ID_MISSING, Column.ID, null),
                gained(IdRule.ID_OTHER_DOCUMENT, Column.ID, "护照E12345678"),
                gained(IdRule.ID_OTHER_DOCUMENT, Column.ID, "无户口"),
                gained(IdRule.ID_NOT_AN_ID, Column.ID, "13900009996"),
                gained(NameRule.NAME_CHARACTERS, Column.NAME, "李?"),
                number(IdRule.ID_TWO_IN_CELL, id -> id + "、" + People.withCheckDigit("43092119550103000")),
                gained(IdRule.ID_NOT_AN_ID, Column.ID, "6222020000000000000"),
                number(IdRule.ID_DIGITS_LOST, id -> id.charAt(0) + "." + id.substring(1, 6) + "E+17"),
                number(IdRule.ID_LENGTH, id -> id.substring(0, 15) + id.substring(16)),
                Fault.of(IdRule.ID_CHARACTERS, spoilt(id -> id.substring(0, 14) + "O" + id.substring(15))),
                Fault.of(IdRule.ID_BIRTH_DATE, spoilt(id -> id.substring(0, 10) + "13" + id.substring(12))),
                Fault.of(IdRule.ID_CHECK_DIGIT, spoilt(Shapes::slip)),
                Fault.of(IdRule.ID_CHECK_DIGIT, spoilt(Shapes::otherCheck)),
                Fault.of(IdRule.ID_CHECK_DIGIT, spoilt(Shapes::swapped)),
                Fault.of(IdRule.ID_LENGTH, spoilt(id -> id.substring(0, 12) + "0" + id.substring(12))),
                Fault.of(IdRule.ID_BIRTH_DATE, spoilt(id -> id.substring(0, 10) + "0230" + id.substring(14))),
                number(IdRule.ID_AGE, id -> People.withCheckDigit(id.substring(0, 6) + "20300101000")),
                number(IdRule.ID_AGE, id -> People.withCheckDigit(id.substring(0, 6) + "18800101000")),
                number(IdRule.ID_DISABILITY_CARD, id -> id + "43"),
                number(IdRule.ID_PERMIT, id -> People.withCheckDigit("810000" + id.substring(6, 17))),
                Fault.of(IdRule.ID_FIRST_GENERATION, planted -> {
                    Submission own = planted.own();
                    int row = own.sharingRow();
                    Person person = own.sharingAt(row);
                    String old = person.id().substring(0, 6) + "480927000";
                    String upgraded = People.withCheckDigit(person.id().substring(0, 6) + "19480927000");
                    own.register(new Person(person.name(), upgraded, person.phone(), ""));
                    own.set(own.roster(), row, Column.ID, old);
                    return own.cell(own.roster(), row, Column.ID);
                }),
                number(IdRule.ID_CLEANED, id -> id.substring(0, 6) + " " + id.substring(6)),
                number(IdRule.ID_AREA_UNKNOWN, id -> People.withCheckDigit("441282" + id.substring(6, 17))),
                gained(ContactRule.CONTACT_MISSING, Column.CONTACT, null),
                gained(ContactRule.CONTACT_INVALID, Column.CONTACT, "1390000001"),
                gained(ContactRule.CONTACT_INVALID, Column.CONTACT, "139000099960（本人）"),
                gained(ContactRule.CONTACT_INVALID, Column.CONTACT, "1.39E+10"),
                gained(ContactRule.CONTACT_SEVERAL, Column.CONTACT, "13900009998、13900009999"));
    }

    static List<Fault> columns() {
        return List.of(
                Fault.of(RosterColumnRule.NAME_SPACES_REMOVED, planted -> {
                    Submission own = planted.own();
                    int row = own.sharingRow();
                    String name = own.sharingAt(row).name();
                    own.set(own.roster(), row, Column.NAME, name.charAt(0) + "　" + name.substring(1));
                    return own.cell(own.roster(), row, Column.NAME);
                }),
                Fault.of(RosterColumnRule.NAME_NOTE_REMOVED, planted -> {
                    Submission own = planted.own();
                    int row = own.sharingRow();
                    own.set(own.roster(), row, Column.NAME, own.sharingAt(row).name() + "（户主）");
                    return own.cell(own.roster(), row, Column.NAME);
                }),
                Fault.of(RosterColumnRule.ID_TAIL_ZEROS, planted -> {
                    Submission own = planted.own();
                    int first = own.headRow() + own.sellers().size() + 1;
                    for (int row = first; row < first + 2; row++) {
                        Person person = own.sharingAt(row);
                        String id = tail(person.id());
                        own.register(new Person(person.name(), id, person.phone(), ""));
                        own.set(own.roster(), row, Column.ID, id);
                    }
                    return own.cell(own.roster(), first, Column.ID);
                }),
                Fault.of(RosterColumnRule.ID_FILLED_SERIES, planted -> {
                            Submission own = planted.own();
                            int first = own.headRow() + own.sellers().size() + 1;
                            String id = own.sharingAt(first).id();
                            String base = id.endsWith("X") ? id.substring(0, 17) + "1" : id;
                            for (int i = 0; i < 4; i++) {
                                long value = Long.parseLong(base) + i;
                                own.set(own.roster(), first + i, Column.ID, Long.toString(value));
                            }
                            return own.cell(own.roster(), first, Column.ID);
                        })
                        .with(IdRule.ID_CHECK_DIGIT, "neighbours of a valid number are not valid"),
                Fault.of(RosterColumnRule.CONTACT_SHARED, planted -> {
                    Submission own = planted.own();
                    int first = own.headRow() + 1;
                    for (int row = first; row < first + 4; row++) {
                        own.set(own.roster(), row, Column.CONTACT, "13900009997");
                    }
                    return own.cell(own.roster(), first + 3, Column.CONTACT);
                }));
    }

    /** A number of the same place that ends in 000: in this rule's tests alone the check digit may be 0. */
    private static String tail(String id) {
        LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(Long.parseLong(id.substring(6, 14)) % 9_000);
        while (true) {
            String number =
                    People.withCheckDigit(id.substring(0, 6) + birth.toString().replace("-", "") + "000");
            if (number.endsWith("0")) {
                return number;
            }
            birth = birth.plusDays(1);
        }
    }
}
