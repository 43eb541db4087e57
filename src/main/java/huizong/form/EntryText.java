package huizong.form;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The texts of one record by column, as read: what is stored, and what every typed value is made from. */
public final class EntryText {

    /** Kept, because each call of values() copies them. */
    private static final Column[] COLUMNS = Column.values();

    private final String[] texts;

    private EntryText(String[] texts) {
        this.texts = texts;
    }

    /** The text of a column; empty where the cell was blank or the table has no such column. */
    public String get(Column column) {
        String text = texts[column.ordinal()];
        return text == null ? "" : text;
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntryText that && Arrays.equals(texts, that.texts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(texts);
    }

    /** Without the texts: they hold ID numbers, and this ends up in logs. */
    @Override
    public String toString() {
        return "EntryText";
    }

    /** Collects the texts of one record. */
    public static final class Builder {

        private final String[] texts = new String[COLUMNS.length];

        public Builder put(Column column, String text) {
            texts[column.ordinal()] = text;
            return this;
        }

        public boolean hasOnly(Collection<Column> columns) {
            for (Column column : COLUMNS) {
                String text = texts[column.ordinal()];
                if (text != null && !text.isEmpty() && !columns.contains(column)) {
                    return false;
                }
            }
            return true;
        }

        public EntryText build() {
            return new EntryText(texts);
        }
    }
}
