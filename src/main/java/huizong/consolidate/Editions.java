package huizong.consolidate;

import huizong.form.Attachment;
import huizong.form.DealDate;
import huizong.form.Entry;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.PurchaseEntry;
import huizong.form.Quantity;
import huizong.form.RosterEntry;
import huizong.office.Office;
import huizong.office.Submitter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Takes in the rows of all files that one submitter sent for the month, and tells which of them were superseded (DESIGN 5).
 * Of each row only numbers are kept.
 */
public final class Editions {

    private final Submitter sender;
    private final RowValues values;
    private final Map<Attachment, List<EditionRows>> editions = new EnumMap<>(Attachment.class);
    private final Map<Attachment, EditionRows> current = new EnumMap<>(Attachment.class);

    public Editions(Office office, Submitter sender) {
        this.sender = sender;
        this.values = new RowValues(office);
    }

    /** The rows that come next are of this file. */
    public void file(Edition edition) {
        for (Attachment attachment : Attachment.values()) {
            EditionRows rows = new EditionRows(edition, attachment);
            current.put(attachment, rows);
            editions.computeIfAbsent(attachment, one -> new ArrayList<>()).add(rows);
        }
    }

    /** @param place of the row among the file's rows, from 0 */
    public void row(int place, Entry entry) {
        EditionRows rows = current.get(entry.attachment());
        if (rows == null) {
            throw new IllegalStateException("a row came before its file");
        }
        if (entry instanceof RosterEntry roster) {
            long person = roster.id() instanceof Field.Present<IdNumber> id
                    ? id.value().key()
                    : 0;
            rows.add(place, person, RowValues.name(roster), 0, entry.fen());
        } else {
            deal(rows, place, (PurchaseEntry) entry);
        }
    }

    /**
     * Seller, product and day. Where one seller's sales of a product all look alike, more must agree: the buyer where there
     * are several of the day; buyer and quantity where either side's day is not known, or only about.
     */
    private void deal(EditionRows rows, int place, PurchaseEntry entry) {
        String seller = values.seller(entry, sender);
        String product = values.product(entry);
        if (seller.isEmpty() || product.isEmpty()) {
            rows.add(place, 0, 0, 0, entry.fen());
            return;
        }
        long goods = Hash.of(Hash.of(seller), Hash.of(product));
        boolean dated = entry.date() instanceof Field.Present<DealDate> date
                && date.value().precision() == DealDate.Precision.DAY;
        long deal = dated ? Hash.of(goods, RowValues.days(entry.date())) : 0;
        String party = values.buyer(entry, sender);
        long buyer = party.isEmpty() ? 0 : Hash.of(party);
        String quantity = entry.quantity().held().map(Quantity::key).orElse("");
        rows.add(place, deal, Hash.of(goods, Hash.of(buyer, Hash.of(quantity))), buyer, entry.fen());
    }

    /** Adds to what was superseded in the month what these files say of each other. */
    public void resolve(Superseded month) {
        editions.forEach((attachment, all) -> {
            List<EditionRows> filled =
                    all.stream().filter(rows -> rows.size() > 0).toList();
            EditionOrder order = new EditionOrder(filled);
            List<EditionRows> line = order.line();
            for (int earlier = 0; earlier < line.size(); earlier++) {
                resolve(line.get(earlier), line.subList(earlier + 1, line.size()), order, month);
            }
        });
    }

    /** Of several later files that supersede it whole, the next one stands in its place. */
    private static void resolve(
            EditionRows earlier, List<EditionRows> laterOnes, EditionOrder order, Superseded month) {
        List<Supersession> parts = new ArrayList<>();
        BitSet superseded = new BitSet();
        for (EditionRows later : laterOnes) {
            BitSet shared = shared(earlier, later);
            boolean all = shared.cardinality() == earlier.size();
            if (all) {
                parts.clear();
            } else {
                shared.andNot(superseded);
            }
            if (shared.isEmpty()) {
                continue;
            }
            superseded.or(shared);
            parts.add(new Supersession(
                    earlier.edition().file(),
                    later.edition().file(),
                    earlier.attachment(),
                    all && !earlier.isPart(),
                    order.order(earlier, later),
                    earlier.part(shared),
                    all ? later.whole().part(later.whole().all()) : later.part(later.sharedWith(earlier))));
            if (all) {
                break;
            }
        }
        parts.forEach(part -> month.add(part, earlier.placesOf(superseded)));
    }

    /** A marked copy is of the part that its original was: what adds to that one adds to the copy, though it came first. */
    private static boolean adds(Edition later, Edition earlier) {
        return later.words().addsTo(earlier.words())
                || (later.original() != null && earlier.words().addsTo(later.words()));
    }

    /** The rows of the earlier file that the later one supersedes: all, those that both share, or none. */
    private static BitSet shared(EditionRows earlier, EditionRows later) {
        if (later.edition().mends(earlier.edition())) {
            return earlier.all();
        }
        if (later.edition().file() == earlier.edition().file() || adds(later.edition(), earlier.edition())) {
            return new BitSet();
        }
        BitSet shared = earlier.sharedWith(later);
        if (later.isPart()) {
            return shared;
        }
        if (shared.cardinality() * 2 >= earlier.size()) {
            return earlier.all();
        }
        BitSet own = later.sharedWith(earlier);
        return own.cardinality() * 2 >= later.size() ? shared : new BitSet();
    }
}
