package huizong.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * An xls workbook (BIFF 2 to 8) or a table of WPS (.et), read record by record. A sheet of it has 65,536 rows at most, so
 * that its cells are kept; the user model of POI would cost ten times as much, and gives up at the first record of which
 * it does not understand something, whether or not anybody needs it.
 */
record XlsFile(List<Sheet> sheets) implements TableFile.Read {

    /** A file for both Excel 95 and Excel 97 has both: the second has all characters. */
    private static final List<String> STREAMS = List.of("WORKBOOK", "BOOK");

    private static final int COMPOUND = 0xD0;

    XlsFile {
        sheets = List.copyOf(sheets);
    }

    static TableFile open(Path file, ReadOptions options) throws IOException {
        if (!isCompound(file)) {
            try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
                return read(stream, options);
            }
        }
        try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
            for (String wanted : STREAMS) {
                for (String name : compound.getRoot().getEntryNames()) {
                    if (name.equalsIgnoreCase(wanted)) {
                        try (InputStream stream = new BufferedInputStream(compound.createDocumentInputStream(name))) {
                            return read(stream, options);
                        }
                    }
                }
            }
        }
        throw new Faults.Broken("it holds no workbook");
    }

    private static boolean isCompound(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == COMPOUND;
        }
    }

    private static TableFile read(InputStream in, ReadOptions options) throws IOException {
        XlsStream records = new XlsStream(in, options.passwords());
        XlsRecords workbook = new XlsRecords(new RowBudget(options.limits().rows()));
        BiffRecord record = records.next();
        while (record != null && workbook.take(record)) {
            record = records.next();
        }
        return new XlsFile(workbook.sheets());
    }

    @Override
    public FileKind kind() {
        return FileKind.XLS;
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public void close() {
        // everything was read when it was opened
    }
}
