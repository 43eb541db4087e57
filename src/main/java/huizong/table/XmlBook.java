package huizong.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A workbook in one XML document. A first walk learns names, merges and what is hidden, much of which stands behind the rows,
 * and finds out whether the document is whole; the rows are streamed by later walks. The sheets are best read in their
 * order: each walk goes on where the last sheet ended.
 */
final class XmlBook implements TableFile.Read {

    /** A short document can repeat a cell over all columns of all rows; nobody fills so many. */
    private static final long MOST_CELLS = 100_000_000;

    private final XmlFormat format;
    private final RowBudget budget;
    private final List<Sheet> sheets = new ArrayList<>();
    private @Nullable Walk walk;

    private XmlBook(XmlFormat format, RowBudget budget) {
        this.format = format;
        this.budget = budget;
    }

    /**
     * Opens a workbook; the format is closed with it, or at once when it cannot be read.
     *
     * @throws IOException when it is not whole, or over a limit
     */
    static TableFile open(XmlFormat format, ReadLimits limits) throws IOException {
        XmlBook book = new XmlBook(format, new RowBudget(limits.rows()));
        try {
            book.learn();
            if (book.sheets.isEmpty()) {
                throw new Faults.Broken("it holds no sheet");
            }
            return book;
        } catch (XMLStreamException | RuntimeException e) {
            format.close();
            throw fault(e);
        } catch (IOException e) {
            format.close();
            throw e;
        }
    }

    private void learn() throws IOException, XMLStreamException {
        Count count = new Count();
        try (XmlWalk xml = format.open()) {
            XmlFormat.Parser parser = format.parser();
            while (parser.toNextSheet(xml)) {
                sheets.add(new OneOfMany(sheets.size(), parser.readSheet(xml, count)));
            }
        }
    }

    /** Counts the rows and cells of all sheets. */
    private final class Count implements XmlFormat.RowSink {

        private long rows;
        private long cells;

        @Override
        public void accept(long number, boolean hidden, List<Cell> row, long repeated) throws IOException {
            if (number + repeated - 1 > CellRow.LAST_ROW) {
                throw new Faults.Broken("a row stands beyond row " + CellRow.LAST_ROW);
            }
            rows += repeated;
            cells += repeated * row.size();
            budget.check(rows);
            if (cells > MOST_CELLS) {
                throw new Faults.OverLimit("more than " + MOST_CELLS + " cells");
            }
        }
    }

    /** A walk on its way, and the sheet before whose start it stands. */
    private static final class Walk {

        private final XmlWalk xml;
        private final XmlFormat.Parser parser;
        private int next;

        Walk(XmlWalk xml, XmlFormat.Parser parser) {
            this.xml = xml;
            this.parser = parser;
        }

        void readSheet(int index, XmlFormat.RowSink rows) throws IOException, XMLStreamException {
            while (next < index && parser.toNextSheet(xml)) {
                xml.skip();
                next++;
            }
            if (!parser.toNextSheet(xml)) {
                throw new Faults.Broken("a sheet is gone");
            }
            parser.readSheet(xml, rows);
            next++;
        }
    }

    private Optional<Damage> read(int index, Consumer<Row> rows) {
        Guard guard = new Guard(rows);
        Walk current = walk;
        walk = null;
        try {
            if (current != null && current.next > index) {
                current.xml.close();
                current = null;
            }
            if (current == null) {
                current = new Walk(format.open(), format.parser());
            }
            current.readSheet(index, (number, hidden, cells, repeated) -> {
                for (long i = 0; i < repeated; i++) {
                    guard.accept(new Row((int) (number + i), hidden, cells));
                }
            });
            walk = current;
            return Optional.empty();
        } catch (Guard.Passing e) {
            release(current);
            throw e.fault();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            release(current);
            return Optional.of(Faults.damage(fault(e)));
        }
    }

    /** What the limits or the package said, which the parser may have wrapped; else that the document is not whole. */
    private static IOException fault(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException said) {
                return said;
            }
        }
        return new Faults.Broken("it is not proper XML, or ends too early");
    }

    private static void release(@Nullable Walk walk) {
        try {
            if (walk != null) {
                walk.xml.close();
            }
        } catch (IOException e) {
            // it was only read
        }
    }

    @Override
    public FileKind kind() {
        return format.kind();
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public void close() throws IOException {
        release(walk);
        walk = null;
        format.close();
    }

    private final class OneOfMany implements Sheet {

        private final int index;
        private final XmlFormat.SheetFacts facts;

        OneOfMany(int index, XmlFormat.SheetFacts facts) {
            this.index = index;
            this.facts = facts;
        }

        @Override
        public String name() {
            return facts.name();
        }

        @Override
        public boolean hidden() {
            return facts.hidden();
        }

        @Override
        public List<Merge> merges() {
            return facts.merges();
        }

        @Override
        public Optional<Damage> read(Consumer<Row> rows) {
            return XmlBook.this.read(index, rows);
        }
    }
}
