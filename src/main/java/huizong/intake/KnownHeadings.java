package huizong.intake;

import huizong.form.Column;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Answers which columns the headings in a row would be taken for, also where they are too few to make a table. */
public final class KnownHeadings {

    private KnownHeadings() {}

    /** The columns that a row's texts name; empty for a row that is no heading because numbers stand in it. */
    public static Set<Column> in(List<String> texts) {
        Set<Column> known = EnumSet.noneOf(Column.class);
        if (RowTexts.looksLikeData(texts)) {
            return known;
        }
        for (String text : texts) {
            Headings.match(text).ifPresent(match -> known.add(match.column()));
        }
        return known;
    }
}
