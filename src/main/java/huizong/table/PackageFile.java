package huizong.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** An xlsx or xlsb workbook as opened. */
record PackageFile(FileKind kind, XlsxPackage parts, List<Sheet> sheets) implements TableFile.Read {

    /** Finds the sheets of a package in the way of its format. */
    interface Format {
        List<Sheet> sheets(XlsxPackage parts, RowBudget rows) throws IOException;
    }

    PackageFile {
        sheets = List.copyOf(sheets);
    }

    /** @throws IOException when the workbook cannot be understood; nothing stays open then */
    static TableFile open(FileKind kind, Path file, ReadLimits limits, Format format) throws IOException {
        XlsxPackage parts = XlsxPackage.open(file, limits);
        try {
            return new PackageFile(kind, parts, format.sheets(parts, new RowBudget(limits.rows())));
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
