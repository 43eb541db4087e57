package huizong.rule;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Entry;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.IdSuggestion;
import huizong.form.IdTrouble;
import huizong.form.MoneyUnit;
import huizong.form.NameDoubt;
import huizong.form.PersonName;
import huizong.form.PurchaseEntry;
import huizong.form.RosterEntry;
import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.lang.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the row rules look at. One object serves all rows of a table, one after the other: a clean row costs nothing but
 * its record.
 */
final class RowCase {

    private final CheckContext context;
    private final TableHead head;
    private final Ages ages;
    private final IdCandidates candidates;

    private Line.@Nullable Record line;
    private @Nullable Entry entry;
    private @Nullable IdTrouble trouble;

    RowCase(CheckContext context, TableHead head, IdVoucher voucher) {
        this.context = context;
        this.head = head;
        this.ages = new Ages(context.asOf());
        this.candidates = new IdCandidates(voucher, ages);
    }

    /** Goes on to the next row. */
    void on(Line.Record nextLine, Entry nextEntry) {
        line = nextLine;
        entry = nextEntry;
        trouble = null;
    }

    CheckContext context() {
        return context;
    }

    Attachment attachment() {
        return head.attachment();
    }

    /** The unit of amounts that do not name their own. */
    MoneyUnit unit() {
        return head.unit();
    }

    /** The sender's own heading of a column; empty where the table has none. */
    String heading(Column column) {
        return head.headings().getOrDefault(column, "");
    }

    Line.Record line() {
        return there(line);
    }

    Entry entry() {
        return there(entry);
    }

    /** The record as a line of attachment 1; only rules of columns that a roster alone has may ask. */
    RosterEntry roster() {
        return (RosterEntry) entry();
    }

    /** The record as a line of attachment 2; only rules of columns that a purchase list alone has may ask. */
    PurchaseEntry purchase() {
        return (PurchaseEntry) entry();
    }

    /** The cell's text as read. */
    String text(Column column) {
        return line().texts().get(column);
    }

    /** The readable amount in fen, else 0. */
    long fen() {
        return entry().fen();
    }

    /** Above this an amount is questioned, in fen. */
    long limit() {
        return switch (attachment()) {
            case ROSTER -> context.limits().benefitFen();
            case PURCHASES -> context.limits().purchaseFen();
        };
    }

    /** Whether a name, ID number, contact or amount was read; of other columns nothing is said. */
    boolean isReadable(Column column) {
        if (column == Column.AMOUNT) {
            return entry().amount() instanceof Field.Present;
        }
        if (column == Column.NAME) {
            return roster().name() instanceof Field.Present;
        }
        if (column == Column.ID) {
            return roster().id() instanceof Field.Present;
        }
        return column == Column.CONTACT && roster().contact() instanceof Field.Present;
    }

    /** Whether the row's ID number cannot be read for this reason. */
    boolean idHas(IdTrouble.Kind kind) {
        if (!(roster().id() instanceof Field.Unreadable<IdNumber>)) {
            return false;
        }
        return idTrouble().kind() == kind;
    }

    /** What is wrong with an ID number that cannot be read. */
    IdTrouble idTrouble() {
        IdTrouble known = trouble;
        if (known == null) {
            known = IdNumber.trouble(text(Column.ID))
                    .orElseThrow(() -> new IllegalStateException("an unreadable ID number without a trouble"));
            trouble = known;
        }
        return known;
    }

    /** The numbers that the wrong one might be, see {@link IdCandidates}. */
    List<IdSuggestion> idSuggestions() {
        return candidates.of(idTrouble().normalized(), nameKey());
    }

    /** What makes the row's name doubtful; null when nothing does. */
    @Nullable
    Text nameDoubt() {
        return roster().name() instanceof Field.Present<PersonName> name
                ? NameDoubt.of(name.value().key())
                : null;
    }

    /** What is strange about the age that the row's ID number tells; null when nothing is. */
    @Nullable
    Text age() {
        return roster().id() instanceof Field.Present<IdNumber> id
                ? ages.doubt(id.value().birthDate())
                : null;
    }

    private String nameKey() {
        return roster().name() instanceof Field.Present<PersonName> name
                ? name.value().key()
                : "";
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("no row yet");
        }
        return value;
    }
}
