package huizong.consolidate;

import huizong.origin.Place;
import org.jspecify.annotations.Nullable;

/**
 * A table of the month.
 *
 * @param file the file it stands in
 * @param sheet the name of its sheet
 * @param village that its title or its sheet names; null for none
 */
record MonthTable(SourceFile file, String sheet, @Nullable String village) {

    Place place(int row) {
        return Place.ofSheet(file.path(), sheet).row(row);
    }
}
