package huizong.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Formulas of an xls workbook that say to yield an empty text. Excel writes that for {@code =IF(A1="","",A1*2)} of a blank
 * line; Python's xlwt writes it for every formula, because it does not compute. Where no formula of the workbook has any
 * other result, nobody computed them.
 */
final class UncomputedTexts {

    private record Place(XlsSheet sheet, int row, int column) {}

    private final List<Place> places = new ArrayList<>();
    private boolean computed;

    void add(XlsSheet sheet, int row, int column) {
        if (!computed) {
            places.add(new Place(sheet, row, column));
        }
    }

    void somethingWasComputed() {
        computed = true;
        places.clear();
    }

    /** To be called at the end of the workbook. */
    void mark() throws Faults.Broken {
        for (Place place : places) {
            place.sheet().put(place.row(), place.column(), new Cell.Uncomputed(""));
        }
    }
}
