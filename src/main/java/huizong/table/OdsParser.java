package huizong.table;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Walks through the content of an OpenDocument spreadsheet: styles, then the tables of {@code office:spreadsheet}. Tables
 * elsewhere (in charts, in links to other programs, in tracked changes) are no sheets.
 */
final class OdsParser implements XmlFormat.Parser {

    private static final String STYLE_ELEMENTS = "automatic-styles";

    private final Set<String> hiddenStyles = new HashSet<>();
    /** Where the walk is: outside the root, in it, in the body, among the tables. */
    private Place place = Place.OUTSIDE;

    private enum Place {
        OUTSIDE,
        DOCUMENT,
        BODY,
        SPREADSHEET,
        AFTER
    }

    @Override
    public boolean toNextSheet(XmlWalk xml) throws IOException, XMLStreamException {
        while (place != Place.AFTER) {
            if (!xml.nextChild()) {
                place = outer();
            } else if (place == Place.SPREADSHEET && xml.name().equals("table") && !isCopyOfOtherFile(xml)) {
                return true;
            } else {
                enterOrSkip(xml);
            }
        }
        return false;
    }

    private Place outer() {
        return switch (place) {
            case SPREADSHEET -> Place.BODY;
            case BODY -> Place.DOCUMENT;
            case DOCUMENT -> Place.OUTSIDE;
            case OUTSIDE, AFTER -> Place.AFTER;
        };
    }

    private void enterOrSkip(XmlWalk xml) throws IOException, XMLStreamException {
        String name = xml.name();
        if (place == Place.OUTSIDE) {
            place = Place.DOCUMENT;
        } else if (place == Place.DOCUMENT && name.equals("body")) {
            place = Place.BODY;
        } else if (place == Place.BODY && name.equals("spreadsheet")) {
            place = Place.SPREADSHEET;
        } else if (place == Place.DOCUMENT && name.equals(STYLE_ELEMENTS)) {
            while (xml.nextChild()) {
                style(xml);
            }
        } else {
            xml.skip();
        }
    }

    private void style(XmlWalk xml) throws IOException, XMLStreamException {
        String style = xml.attribute("name").orElse("");
        while (xml.nextChild()) {
            if (xml.name().equals("table-properties") && xml.has("display", "false")) {
                hiddenStyles.add(style);
            }
            xml.skip();
        }
    }

    /** What was last seen of a workbook that formulas point to is kept under a name such as {@code 'file:///a.ods'#$Sheet1}. */
    private static boolean isCopyOfOtherFile(XmlWalk xml) {
        return xml.attribute("name")
                .filter(name -> name.startsWith("'") && name.contains("'#$"))
                .isPresent();
    }

    @Override
    public XmlFormat.SheetFacts readSheet(XmlWalk xml, XmlFormat.RowSink rows) throws IOException, XMLStreamException {
        String name = xml.attribute("name").orElse("");
        boolean hidden =
                xml.attribute("style-name").filter(hiddenStyles::contains).isPresent();
        Table table = new Table(xml, rows);
        table.read();
        return new XmlFormat.SheetFacts(name, hidden, table.merges.sorted());
    }

    /** One pass over the rows of a table. */
    private static final class Table {

        private final XmlWalk xml;
        private final XmlFormat.RowSink rows;
        private final MergeList merges = new MergeList();
        private final CellRow cells = new CellRow();
        private final OdsCell cell = new OdsCell();
        private long row = 1;

        Table(XmlWalk xml, XmlFormat.RowSink rows) {
            this.xml = xml;
            this.rows = rows;
        }

        /** Rows stand in the table itself, in its header and in groups within groups. */
        void read() throws IOException, XMLStreamException {
            int depth = 1;
            int hiddenFrom = Integer.MAX_VALUE;
            while (depth > 0) {
                if (!xml.nextChild()) {
                    depth--;
                    hiddenFrom = depth < hiddenFrom ? Integer.MAX_VALUE : hiddenFrom;
                    continue;
                }
                switch (xml.name()) {
                    case "table-row" -> row(hiddenFrom <= depth);
                    case "table-header-rows", "table-rows" -> depth++;
                    case "table-row-group" -> {
                        depth++;
                        hiddenFrom = xml.has("display", "false") ? Math.min(hiddenFrom, depth) : hiddenFrom;
                    }
                    default -> xml.skip();
                }
            }
        }

        private void row(boolean inHiddenGroup) throws IOException, XMLStreamException {
            boolean hidden = inHiddenGroup || xml.has("visibility", "collapse") || xml.has("visibility", "filter");
            long repeated = Math.max(1, xml.count("number-rows-repeated", 1));
            long column = 0;
            while (xml.nextChild()) {
                if (xml.name().equals("table-cell") || xml.name().equals("covered-table-cell")) {
                    column += cell(column, repeated);
                } else {
                    xml.skip();
                }
            }
            if (!cells.isBlank()) {
                List<Cell> taken = cells.take();
                rows.accept(row, hidden, taken, repeated);
            }
            row += repeated;
        }

        /** @return how many columns it stands for */
        private long cell(long column, long rowsRepeated) throws IOException, XMLStreamException {
            long repeated = Math.max(1, xml.count("number-columns-repeated", 1));
            long height = xml.count("number-rows-spanned", 1);
            long width = xml.count("number-columns-spanned", 1);
            if (height > 1 || width > 1) {
                for (long i = 0; i < rowsRepeated && !merges.isFull() && row + i <= CellRow.LAST_ROW; i++) {
                    merges.add(row + i, column, height, width);
                }
            }
            Cell value = cell.read(xml);
            if (value instanceof Cell.Blank) {
                return repeated;
            }
            if (column + repeated - 1 > CellRow.LAST_COLUMN) {
                throw new Faults.Broken("a cell stands beyond column " + (CellRow.LAST_COLUMN + 1));
            }
            for (long i = 0; i < repeated; i++) {
                cells.put((int) (column + i), value);
            }
            return repeated;
        }
    }
}
