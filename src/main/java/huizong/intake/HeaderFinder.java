package huizong.intake;

import huizong.form.Attachment;
import huizong.form.Blanks;
import huizong.form.Column;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
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
     * @param unread the other headings of the table
     */
    record Found(
            Attachment attachment,
            Map<Column, Integer> columns,
            Map<Column, String> headings,
            int from,
            int to,
            int score,
            boolean isLast,
            List<TableHead.Unread> unread) {

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
        return find(texts, 0, index -> false);
    }

    /**
     * Looks for headings in the columns from {@code start} on, where the first table begins.
     *
     * @param continued the columns that a merged cell to their left covers: its text once more is no other heading
     */
    static List<Found> find(List<String> texts, int start, IntPredicate continued) {
        List<Found> found = new ArrayList<>();
        Group group = new Group(start);
        Group before = null;
        for (int i = start; i < texts.size(); i++) {
            boolean isSame = i > start && continued.test(i) && texts.get(i).equals(texts.get(i - 1));
            Headings.Match match = isSame ? null : Headings.match(texts.get(i)).orElse(null);
            if (match == null) {
                if (!isSame) {
                    group.addUnknown(i, texts.get(i));
                }
                continue;
            }
            boolean another = group.beginsAgain(match, texts.get(i)) || beginsOtherAttachment(group, match, texts, i);
            if (another && group.found(i, false) != null) {
                int from = group.releasedSequence(i);
                found.add(group.closed(from));
                before = group;
                Group next = new Group(from);
                if (from < i) {
                    Headings.match(texts.get(from)).ifPresent(sequence -> next.add(sequence, from, texts.get(from)));
                }
                group = next;
            }
            group.add(match, i, texts.get(i));
        }
        Found last = group.found(texts.size(), true);
        if (last != null) {
            found.add(last);
        } else if (before != null && before.isFollowedBy(group)) {
            found.set(found.size() - 1, before.with(group, texts.size()));
        }
        return found;
    }

    /** Both attachments side by side: this one has all it needs, and from here on stands a whole one of the other. */
    private static boolean beginsOtherAttachment(Group group, Headings.Match match, List<String> texts, int from) {
        Attachment attachment = group.attachment();
        if (!match.column().isTelling() || match.column().belongsTo(attachment) || !group.isWhole(attachment)) {
            return false;
        }
        Group rest = new Group(from);
        for (int i = from; i < texts.size(); i++) {
            int index = i;
            Headings.match(texts.get(i)).ifPresent(named -> rest.add(named, index, texts.get(index)));
        }
        return rest.attachment() != attachment && rest.isWhole(rest.attachment());
    }

    private record Heading(int index, String words, Headings.@Nullable Match match) {}

    /** The headings of one table while they are being gathered from left to right. */
    private static final class Group {

        private final int from;
        private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
        private final Map<Column, String> headings = new EnumMap<>(Column.class);
        private final Map<Column, Integer> ranks = new EnumMap<>(Column.class);
        /** Every heading in it, those that nothing is taken from too. */
        private final List<Heading> all = new ArrayList<>();

        Group(int from) {
            this.from = from;
        }

        /** The same words stand there a second time: another table beside this one. */
        boolean beginsAgain(Headings.Match match, String heading) {
            String before = headings.get(match.column());
            return before != null && Headings.bare(before).equals(Headings.bare(heading));
        }

        /** A heading in words that name no column. */
        void addUnknown(int index, String heading) {
            if (!Blanks.isBlank(heading)) {
                all.add(new Heading(index, heading, null));
            }
        }

        /** The other's columns go on without a gap: what was taken for another table is a column given twice. */
        boolean isFollowedBy(Group other) {
            int end = all.stream().mapToInt(Heading::index).max().orElse(from);
            return other.all.stream().mapToInt(Heading::index).min().orElse(-1) == end + 1;
        }

        /** This table with the columns of the other in it. */
        Found with(Group other, int to) {
            for (Heading heading : other.all) {
                Headings.Match match = heading.match();
                if (match == null) {
                    all.add(heading);
                } else {
                    add(match, heading.index(), heading.words());
                }
            }
            Found found = found(to, true);
            if (found == null) {
                throw new IllegalStateException("a table that lost columns by getting more");
            }
            return found;
        }

        /** The headings that nothing is taken from. */
        private List<TableHead.Unread> unread(Attachment attachment, int to) {
            List<TableHead.Unread> unread = new ArrayList<>();
            for (Heading heading : all) {
                Headings.Match match = heading.match();
                boolean isRead = match != null
                        && match.column().belongsTo(attachment)
                        && columns.getOrDefault(match.column(), -1) == heading.index();
                if (!isRead && heading.index() < to) {
                    unread.add(new TableHead.Unread(
                            heading.index(),
                            Blanks.trim(heading.words()),
                            match != null && repeats(match, heading.words()) ? match.column() : null));
                }
            }
            return unread;
        }

        /** In the same words, or in words as vague: 大米金额 beside 鸡蛋金额. */
        private boolean repeats(Headings.Match match, String heading) {
            Integer rank = ranks.get(match.column());
            return rank != null && rank == match.rank() && (beginsAgain(match, heading) || match.isVague());
        }

        /** A better spelling takes the place of a worse one; of equals the first stays. */
        void add(Headings.Match match, int index, String heading) {
            all.add(new Heading(index, heading, match));
            Integer rank = ranks.get(match.column());
            if (rank == null || match.rank() < rank) {
                columns.put(match.column(), index);
                headings.put(match.column(), heading);
                ranks.put(match.column(), match.rank());
            }
        }

        @Nullable
        Found found(int to, boolean isLast) {
            Attachment attachment = attachment();
            int score = score(attachment);
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
                    isLast,
                    unread(attachment, to));
        }

        Found closed(int to) {
            Found found = found(to, false);
            if (found == null) {
                throw new IllegalStateException("closed a group that is no table");
            }
            return found;
        }

        /** The one that more of the headings tell. */
        Attachment attachment() {
            return score(Attachment.PURCHASES) > score(Attachment.ROSTER) ? Attachment.PURCHASES : Attachment.ROSTER;
        }

        boolean isWhole(Attachment attachment) {
            for (Column column : Column.values()) {
                if (column.isRequired(attachment) && !columns.containsKey(column)) {
                    return false;
                }
            }
            return true;
        }

        /**
         * Where the next table begins that was seen to begin at a column: at the 序号 before it, which is not this table's.
         */
        int releasedSequence(int next) {
            Integer sequence = columns.get(Column.SEQUENCE);
            if (sequence == null || columns.values().stream().anyMatch(index -> index > sequence)) {
                return next;
            }
            columns.remove(Column.SEQUENCE);
            headings.remove(Column.SEQUENCE);
            ranks.remove(Column.SEQUENCE);
            return sequence;
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
