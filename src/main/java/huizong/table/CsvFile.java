package huizong.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A text file of values with separators: one sheet, named like the file. */
final class CsvFile implements TableFile.Read {

    private final TextEncoding encoding;
    private final CsvSheet sheet;

    private CsvFile(TextEncoding encoding, CsvSheet sheet) {
        this.encoding = encoding;
        this.sheet = sheet;
    }

    /** @param name with its suffix */
    static TableFile open(Path file, String name, ReadLimits limits) throws IOException {
        TextEncoding encoding = TextEncoding.detect(file);
        CsvDialect dialect = CsvDialect.detect(file, encoding);
        if (dialect.isEmpty()) {
            return new TableFile.Unreadable(FileKind.CSV, new Damage(Damage.Reason.EMPTY, "nothing but blanks"));
        }
        int dot = name.lastIndexOf('.');
        return new CsvFile(
                encoding,
                new CsvSheet(
                        dot > 0 ? name.substring(0, dot) : name,
                        file,
                        encoding,
                        dialect,
                        new RowBudget(limits.rows())));
    }

    @Override
    public FileKind kind() {
        return FileKind.CSV;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(sheet);
    }

    @Override
    public String encoding() {
        return encoding.told();
    }

    @Override
    public void close() {
        // each pass opens and closes the file itself
    }
}
