package huizong.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * An xls workbook (BIFF8), read record by record. A sheet of it has 65,536 rows at most, so that its cells are kept; the
 * user model of POI would cost ten times as much.
 */
record XlsFile(List<Sheet> sheets) implements TableFile.Read {

    XlsFile {
        sheets = List.copyOf(sheets);
    }

    static TableFile open(Path file, ReadOptions options) throws IOException {
        if (!isCompound(file)) {
            return old("BIFF 2 to 4");
        }
        try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
            for (String name : compound.getRoot().getEntryNames()) {
                String upper = name.toUpperCase(Locale.ROOT);
                if (upper.equals("WORKBOOK")) {
                    try (InputStream stream = compound.createDocumentInputStream(name)) {
                        return read(new RecordFactoryInputStream(stream, false), options.limits());
                    }
                }
            }
        }
        return old("BIFF 5");
    }

    private static boolean isCompound(Path file) throws IOException {
        try (InputStream in = java.nio.file.Files.newInputStream(file)) {
            return in.read() == 0xD0;
        }
    }

    private static TableFile old(String detail) {
        return new TableFile.Unreadable(FileKind.XLS, new Damage(Damage.Reason.UNSUPPORTED, detail));
    }

    private static TableFile read(RecordFactoryInputStream records, ReadLimits limits) throws IOException {
        XlsRecords workbook = new XlsRecords(new RowBudget(limits.rows()));
        for (var record = records.nextRecord(); record != null; record = records.nextRecord()) {
            workbook.take(record);
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
