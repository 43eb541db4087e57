package huizong.table;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A format that has its sheets one after another in one XML document. */
interface XmlFormat extends AutoCloseable {

    FileKind kind();

    /** The document from its beginning. */
    XmlWalk open() throws IOException, XMLStreamException;

    /** A parser for one walk through the document. */
    Parser parser();

    @Override
    void close() throws IOException;

    /** Finds the sheets of one walk and reads them. */
    interface Parser {

        /** Goes on to the start tag of the next sheet; false when the document has ended. */
        boolean toNextSheet(XmlWalk xml) throws IOException, XMLStreamException;

        /** Reads the sheet whose start tag was found, to its end. */
        SheetFacts readSheet(XmlWalk xml, RowSink rows) throws IOException, XMLStreamException;
    }

    /** What is known of a sheet once it was read. */
    record SheetFacts(String name, boolean hidden, List<Merge> merges) {}

    /** Takes the rows of a sheet that are not blank, in ascending order. */
    interface RowSink {

        /**
         * @param number from 1
         * @param repeated how many equal rows from this number on, at least 1
         */
        void accept(long number, boolean hidden, List<Cell> cells, long repeated) throws IOException;
    }
}
