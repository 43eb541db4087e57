package huizong.rule;

import huizong.form.Column;
import huizong.form.Contact;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.PersonName;
import huizong.form.RosterEntry;
import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.lang.Text;
import huizong.origin.Place;
import java.util.List;

/** Looks down the columns of one roster, row by row, and says at its end what stands out (see {@link RosterColumnRule}). */
final class RosterColumns {

    private final TidiedNames spread;
    private final TidiedNames noted;
    private final TailZeros tails;
    private final FilledSeries series;
    private final SharedContacts contacts = new SharedContacts();
    private final Report report;

    /** Where findings about a column go. */
    static final class Report {
        private final TableHead head;
        private final Place sheet;
        private final Findings findings;

        Report(TableHead head, Place sheet, Findings findings) {
            this.head = head;
            this.sheet = sheet;
            this.findings = findings;
        }

        /** @param row at which the finding stands */
        void add(RosterColumnRule rule, int row, Column column, String value, long fen, Text... arguments) {
            findings.add(rule, sheet.row(row).cell(head.indexOf(column)), column, value, fen, List.of(arguments));
        }
    }

    RosterColumns(TableHead head, Place sheet, Findings findings) {
        report = new Report(head, sheet, findings);
        spread = new TidiedNames(RosterColumnRule.NAME_SPACES_REMOVED);
        noted = new TidiedNames(RosterColumnRule.NAME_NOTE_REMOVED);
        tails = new TailZeros();
        series = new FilledSeries(report);
    }

    /** @param countedFen the row's amount where it counts, else 0 */
    void row(Line.Record line, RosterEntry entry, long countedFen) {
        if (entry.name() instanceof Field.Present<PersonName> name) {
            if (PersonName.hadBlanksInside(name)) {
                spread.add(line.row(), name.raw(), name.value().display());
            }
            if (name.value().hasNote()) {
                noted.add(line.row(), name.value().display(), name.value().key());
            }
        }
        String number = number(entry.id());
        tails.row(line.row(), number, countedFen);
        series.row(line.row(), number, countedFen);
        if (entry.contact() instanceof Field.Present<Contact> contact) {
            contacts.row(line.row(), contact, number.isEmpty() ? entry.name().raw() : number);
        }
    }

    /** The number as it was meant, valid or not; empty where none stands. */
    private static String number(Field<IdNumber> id) {
        if (id instanceof Field.Present<IdNumber> present) {
            return present.value().number();
        }
        return id.isBlank() ? "" : IdNumber.normalized(id.raw());
    }

    /** The last row has passed. */
    void close() {
        spread.close(report);
        noted.close(report);
        tails.close(report);
        series.close();
        contacts.close(report);
    }
}
