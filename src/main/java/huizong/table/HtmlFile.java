package huizong.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A web page that calls itself a workbook: what web systems offer as "export to Excel", and what Excel saves as a web page.
 * Nothing that the page points to is ever fetched.
 */
record HtmlFile(String encoding, List<Sheet> sheets) implements TableFile.Read {

    /** The page is held in memory as a tree: an export of this size (120,000 rows) passes in a heap of 256 MB (measured). */
    static final long MOST_BYTES = 16L << 20;

    HtmlFile {
        sheets = List.copyOf(sheets);
    }

    /** @throws IOException when the page ends too early */
    static TableFile open(Path file, ReadLimits limits) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return unreadable(
                    Damage.Reason.TOO_LARGE,
                    "web page of more than " + (MOST_BYTES >> 20)
                            + " MB: open it in Excel or WPS and save it as .xlsx");
        }
        TextEncoding encoding = MarkupEncoding.detect(file);
        HtmlEnd end = new HtmlEnd(encoding.reader(file));
        if (end.isArchive()) {
            end.close();
            return unreadable(
                    Damage.Reason.UNSUPPORTED, "web archive (.mht): open it in Excel or WPS and save it as .xlsx");
        }
        Document page = parsed(end);
        HtmlBook book = new HtmlBook(page);
        List<Sheet> sheets = book.sheets(new RowBudget(limits.rows()));
        if (sheets.isEmpty() && book.isFrameset()) {
            return unreadable(
                    Damage.Reason.UNSUPPORTED,
                    "web page whose sheets are in other files: open it in Excel or WPS and save it as .xlsx");
        }
        if (end.isCutShort()) {
            throw new Faults.Broken("the web page ends too early");
        }
        if (sheets.isEmpty()) {
            return unreadable(Damage.Reason.UNSUPPORTED, "web page without a table");
        }
        return new HtmlFile(encoding.charset().name(), sheets);
    }

    private static Document parsed(Reader text) throws IOException {
        try (text) {
            return Parser.htmlParser().parseInput(text, "");
        } catch (OutOfMemoryError e) {
            // the tree is all that filled it, and is gone
            throw new Faults.OverLimit("web page that needs too much memory: save it as .xlsx");
        } catch (java.io.UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static TableFile unreadable(Damage.Reason reason, String detail) {
        return new TableFile.Unreadable(FileKind.HTML, new Damage(reason, detail));
    }

    @Override
    public FileKind kind() {
        return FileKind.HTML;
    }

    @Override
    public void close() {
        // everything was read when it was opened
    }
}
