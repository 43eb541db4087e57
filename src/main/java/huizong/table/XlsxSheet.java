package huizong.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A sheet of an xlsx workbook, its rows streamed from the package. */
final class XlsxSheet implements Sheet {

    /** The last row and column a spreadsheet has. */
    private static final int LAST_ROW = 1_048_576;

    private static final int LAST_COLUMN = 16_383;

    private final String name;
    private final boolean hidden;
    private final XlsxPackage parts;
    private final String part;
    private final XlsxCells cells;
    private final RowBudget budget;
    private @Nullable List<Merge> merges;

    XlsxSheet(String name, boolean hidden, XlsxPackage parts, String part, XlsxCells cells, RowBudget budget) {
        this.name = name;
        this.hidden = hidden;
        this.parts = parts;
        this.part = part;
        this.cells = cells;
        this.budget = budget;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    /** They stand behind the rows, so that a pass of its own looks for them; a part that cannot be read has none. */
    @Override
    public List<Merge> merges() {
        List<Merge> known = merges;
        if (known == null) {
            try {
                known = XlsxMerges.find(parts.part(part));
            } catch (IOException | RuntimeException e) {
                known = List.of();
            }
            merges = known;
        }
        return known;
    }

    @Override
    public Optional<Damage> read(Consumer<Row> rows) {
        Guard guard = new Guard(rows);
        try {
            XMLStreamReader xml = parts.xml(part);
            new Body(xml, guard).read();
            xml.close();
            return Optional.empty();
        } catch (Guard.Passing e) {
            throw e.fault();
        } catch (XMLStreamException | IOException | RuntimeException | StackOverflowError e) {
            Damage damage = Faults.damage(e);
            boolean unnamed = e instanceof XMLStreamException || e instanceof RuntimeException;
            return Optional.of(
                    unnamed && !(e.getCause() instanceof IOException)
                            ? new Damage(damage.reason(), part + " is not proper XML, or ends too early")
                            : damage);
        }
    }

    /** One pass over the rows. */
    private final class Body {

        private final XMLStreamReader xml;
        private final Guard rows;
        private final XlsxText text = new XlsxText();
        private final StringBuilder characters = new StringBuilder();
        private int rowNumber;
        private boolean rowHidden;
        private boolean open;
        private List<Cell> row = new ArrayList<>();
        private long given;

        Body(XMLStreamReader xml, Guard rows) {
            this.xml = xml;
            this.rows = rows;
        }

        void read() throws IOException, XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                    case XMLStreamConstants.DTD -> throw new Faults.Broken(part + " declares a document type");
                    default -> {
                        // what stands between rows says nothing
                    }
                }
            }
            give();
        }

        private void start(String element) throws IOException, XMLStreamException {
            if (element.equals("row")) {
                startRow();
            } else if (element.equals("c")) {
                cell();
            }
        }

        /** A row numbered like the one before it goes on with it: some writers give every cell a row of its own. */
        private void startRow() throws IOException {
            int number = open ? rowNumber + 1 : Math.max(1, rowNumber + 1);
            boolean isHidden = false;
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                String attribute = xml.getAttributeLocalName(i);
                if (attribute.equals("r")) {
                    number = number(xml.getAttributeValue(i), number);
                } else if (attribute.equals("hidden")) {
                    isHidden = XlsxWorkbook.isTrue(xml.getAttributeValue(i));
                }
            }
            if (number < 1 || number > LAST_ROW) {
                throw new Faults.Broken(part + " has a row numbered " + number);
            }
            if (!open || number != rowNumber) {
                give();
            }
            open = true;
            rowNumber = number;
            rowHidden = isHidden;
        }

        private void give() throws IOException {
            if (!open) {
                return;
            }
            Row complete = new Row(rowNumber, rowHidden, row);
            open = false;
            if (complete.isBlank()) {
                row.clear();
                return;
            }
            row = new ArrayList<>(row.size());
            budget.check(++given);
            rows.accept(complete);
        }

        private void cell() throws IOException, XMLStreamException {
            int column = row.size();
            int style = 0;
            String type = "";
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                String attribute = xml.getAttributeLocalName(i);
                if (attribute.equals("r")) {
                    column = column(xml.getAttributeValue(i), column);
                } else if (attribute.equals("s")) {
                    style = number(xml.getAttributeValue(i), 0);
                } else if (attribute.equals("t")) {
                    type = xml.getAttributeValue(i);
                }
            }
            if (!open) {
                startRowOfCell();
            }
            Cell cell = content(type, style);
            if (cell instanceof Cell.Blank || column > LAST_COLUMN) {
                return;
            }
            while (row.size() <= column) {
                row.add(Cell.BLANK);
            }
            row.set(column, cell);
        }

        /** A cell outside any row: as if a row had begun. */
        private void startRowOfCell() {
            open = true;
            rowNumber = Math.max(1, rowNumber + 1);
            rowHidden = false;
        }

        private Cell content(String type, int style) throws IOException, XMLStreamException {
            String value = "";
            String formula = null;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "v" -> value = characters("v");
                        case "f" -> formula = characters("f");
                        case "is" -> value = text.read(xml, "is");
                        default -> {
                            // extensions
                        }
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    return cells.cell(type, style, value, formula);
                }
            }
            throw new Faults.Broken(part + " ends within a cell");
        }

        private String characters(String element) throws IOException, XMLStreamException {
            characters.setLength(0);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA
                        || event == XMLStreamConstants.SPACE) {
                    characters.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    return characters.toString();
                }
            }
            throw new Faults.Broken(part + " ends within a cell");
        }
    }

    private static int number(String text, int otherwise) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9' || number > LAST_ROW * 100) {
                return otherwise;
            }
            number = number * 10 + c - '0';
        }
        return text.isEmpty() ? otherwise : number;
    }

    /** The column of a reference such as AB12, counted from 0. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= 'a' && c <= 'z') {
                column = column * 26 + c - 'a' + 1;
            } else if (c != '$') {
                break;
            }
            if (column > LAST_COLUMN + 1) {
                return LAST_COLUMN + 1;
            }
        }
        return column == 0 ? otherwise : column - 1;
    }
}
