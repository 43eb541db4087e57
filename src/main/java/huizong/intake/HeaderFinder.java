package huizong.intake;

import huizong.form.Attachment;
import huizong.form.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the headings of tables in a row, several when tables stand side by side. */
final class HeaderFinder {

    /** So many telling columns of one attachment make a heading. */
    private static final int ENOUGH = 3;

    private HeaderFinder() {}

    /**
     * The heading of one table.
     *
     * @param columns where each column stands
     * @param from the first sheet column of the table
     * @param to the sheet column after its last
     * @param score how many telling columns it has
     * @param isLast no other table stands to its right
     */
    record Found(
            Attachment attachment,
            Map<Column, Integer> columns,
            Map<Column, String> headings,
            int from,
            int to,
            int score,
            boolean isLast) {

        boolean sameColumns(Found other) {
            return attachment == other.attachment && columns.equals(other.columns);
        }
    }

    /**
     * Looks for headings in a row.
     *
     * @param texts the row's texts from column A on
     * @return the tables whose heading this row is, from left to right; empty for any other row
     */
    static List<Found> find(List<String> texts) {
        List<Found> found = new ArrayList<>();
        Group group = new Group(0);
        for (int i = 0; i < texts.size(); i++) {
            Headings.Match match = Headings.match(texts.get(i)).orElse(null);
            if (match == null) {
                continue;
            }
            if (group.beginsAgain(match, texts.get(i)) && group.found(i, false) != null) {
                found.add(group.closed(i));
                group = new Group(i);
            }
            group.add(match, i, texts.get(i));
        }
        Found last = group.found(texts.size(), true);
        if (last != null) {
            found.add(last);
        }
        return found;
    }

    /** The headings of one table while they are being gathered from left to right. */
    private static final class Group {

        private final int from;
        private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
        private final Map<Column, String> headings = new EnumMap<>(Column.class);
        private final Map<Column, Integer> ranks = new EnumMap<>(Column.class);

        Group(int from) {
            this.from = from;
        }

        /** The same words stand there a second time: another table beside this one. */
        boolean beginsAgain(Headings.Match match, String heading) {
            String before = headings.get(match.column());
            return before != null && Headings.bare(before).equals(Headings.bare(heading));
        }

        /** A better spelling takes the place of a worse one; of equals the first stays. */
        void add(Headings.Match match, int index, String heading) {
            Integer rank = ranks.get(match.column());
            if (rank == null || match.rank() < rank) {
                columns.put(match.column(), index);
                headings.put(match.column(), heading);
                ranks.put(match.column(), match.rank());
            }
        }

        @Nullable
        Found found(int to, boolean isLast) {
            int roster = score(Attachment.ROSTER);
            int purchases = score(Attachment.PURCHASES);
            Attachment attachment = purchases > roster ? Attachment.PURCHASES : Attachment.ROSTER;
            int score = Math.max(roster, purchases);
            if (score < ENOUGH && !isUnmistakable(attachment)) {
                return null;
            }
            return new Found(
                    attachment,
                    belonging(columns, attachment),
                    belonging(headings, attachment),
                    from,
                    to,
                    score,
                    isLast);
        }

        Found closed(int to) {
            Found found = found(to, false);
            if (found == null) {
                throw new IllegalStateException("closed a group that is no table");
            }
            return found;
        }

        private int score(Attachment attachment) {
            int score = 0;
            for (Column column : columns.keySet()) {
                if (column.isTelling() && column.belongsTo(attachment)) {
                    score++;
                }
            }
            return score;
        }

        /** A name beside an ID number, a product beside a seller: a table even when nothing else is known. */
        private boolean isUnmistakable(Attachment attachment) {
            return switch (attachment) {
                case ROSTER -> columns.containsKey(Column.NAME) && columns.containsKey(Column.ID);
                case PURCHASES -> columns.containsKey(Column.PRODUCT) && columns.containsKey(Column.SELLER);
            };
        }

        private static <V> Map<Column, V> belonging(Map<Column, V> all, Attachment attachment) {
            Map<Column, V> some = new EnumMap<>(Column.class);
            all.forEach((column, value) -> {
                if (column.belongsTo(attachment)) {
                    some.put(column, value);
                }
            });
            return some;
        }
    }
}
