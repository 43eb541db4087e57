package huizong.table;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Walks through the worksheets of an XML Spreadsheet 2003; attributes are those of its reference, as Excel reads them. */
final class Xml2003Parser implements XmlFormat.Parser {

    private boolean isInWorkbook;

    @Override
    public boolean toNextSheet(XmlWalk xml) throws IOException, XMLStreamException {
        if (!isInWorkbook) {
            isInWorkbook = xml.nextChild();
        }
        while (xml.nextChild()) {
            if (xml.name().equals("Worksheet")) {
                return true;
            }
            xml.skip();
        }
        // the document must be whole behind the workbook, too
        while (xml.nextChild()) {
            xml.skip();
        }
        return false;
    }

    @Override
    public XmlFormat.SheetFacts readSheet(XmlWalk xml, XmlFormat.RowSink rows) throws IOException, XMLStreamException {
        String name = xml.attribute("Name").orElse("");
        boolean hidden = false;
        Table table = new Table(xml, rows);
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "Table" -> table.read();
                case "WorksheetOptions" -> hidden |= isHidden(xml);
                default -> xml.skip();
            }
        }
        return new XmlFormat.SheetFacts(name, hidden, table.merges.sorted());
    }

    private static boolean isHidden(XmlWalk options) throws IOException, XMLStreamException {
        boolean hidden = false;
        while (options.nextChild()) {
            if (options.name().equals("Visible")) {
                String visible = options.allText().strip();
                hidden = visible.equals("SheetHidden") || visible.equals("SheetVeryHidden");
            } else {
                options.skip();
            }
        }
        return hidden;
    }

    /** One pass over the rows of a table. */
    private static final class Table {

        private final XmlWalk xml;
        private final XmlFormat.RowSink rows;
        private final MergeList merges = new MergeList();
        private final CellRow cells = new CellRow();
        private long nextRow = 1;

        Table(XmlWalk xml, XmlFormat.RowSink rows) {
            this.xml = xml;
            this.rows = rows;
        }

        void read() throws IOException, XMLStreamException {
            while (xml.nextChild()) {
                if (xml.name().equals("Row")) {
                    row();
                } else {
                    xml.skip();
                }
            }
        }

        private void row() throws IOException, XMLStreamException {
            long row = xml.count("Index", nextRow);
            if (row < nextRow) {
                throw new Faults.Broken("row " + row + " stands after row " + (nextRow - 1));
            }
            boolean hidden = xml.has("Hidden", "1");
            nextRow = row + 1 + xml.count("Span", 0);
            long nextColumn = 0;
            while (xml.nextChild()) {
                if (xml.name().equals("Cell")) {
                    nextColumn = cell(row, nextColumn);
                } else {
                    xml.skip();
                }
            }
            if (!cells.isBlank()) {
                rows.accept(row, hidden, cells.take(), 1);
            }
        }

        /** @return the column of the next cell that does not name its own */
        private long cell(long row, long next) throws IOException, XMLStreamException {
            long column = xml.count("Index", next + 1) - 1;
            if (column < next) {
                throw new Faults.Broken("two cells of row " + row + " stand in one place");
            }
            long across = xml.count("MergeAcross", 0);
            merges.add(row, column, 1 + xml.count("MergeDown", 0), 1 + across);
            Optional<String> formula = xml.attribute("Formula");
            Cell value = Cell.BLANK;
            boolean hasData = false;
            while (xml.nextChild()) {
                if (xml.name().equals("Data")) {
                    hasData = true;
                    value = data(xml.attribute("Type").orElse("String"), xml.allText(), formula);
                } else {
                    xml.skip();
                }
            }
            if (!hasData && formula.isPresent()) {
                value = uncomputed(formula.get());
            }
            cells.put((int) Math.min(column, CellRow.LAST_COLUMN + 1L), value);
            return column + 1 + across;
        }
    }

    private static Cell data(String type, String text, Optional<String> formula) {
        String bare = text.strip();
        if (bare.isEmpty() && formula.isPresent() && !type.equals("String")) {
            return uncomputed(formula.get());
        }
        if (text.isEmpty()) {
            return Cell.BLANK;
        }
        return switch (type) {
            case "Number" -> XlsxCells.isNumber(bare) ? new Cell.Number(bare) : new Cell.Text(text);
            case "DateTime" -> IsoMoments.cell(bare);
            case "Boolean" -> new Cell.Truth(XlsxWorkbook.isTrue(bare));
            case "Error" -> new Cell.Fault(bare);
            default -> new Cell.Text(text);
        };
    }

    private static Cell uncomputed(String formula) {
        return new Cell.Uncomputed(formula.startsWith("=") ? formula.substring(1) : formula);
    }
}
