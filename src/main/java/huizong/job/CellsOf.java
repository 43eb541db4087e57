package huizong.job;

import huizong.lang.Text;
import huizong.table.Damage;
import huizong.table.FileKind;
import huizong.table.ReadLimits;
import huizong.table.Row;
import huizong.table.Sheet;
import huizong.table.TableFile;
import huizong.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Gives every cell of a file as the reader read it, hidden sheets too, nothing told apart. */
public final class CellsOf {

    private CellsOf() {}

    /** Takes the rows; what it throws passes through. */
    public interface RowSink {
        /** @param columns that the widest row of the file has; comes before the first row */
        void widest(int columns);

        void row(String sheet, Row row);
    }

    /**
     * Why a file could not be read, or not to its end.
     *
     * @param sheet the one that is damaged; empty for the file as a whole
     */
    public record Stopped(FileKind kind, String sheet, Damage damage) {}

    /**
     * Reads a file twice: once for its width, once for its rows.
     *
     * @return what stopped the reading; of a sheet that is damaged no row is given, and of those behind it neither
     */
    public static Optional<Stopped> read(Path file, ReadLimits limits, RowSink sink) throws JobFault {
        try (TableFile opened = Tables.open(file, limits)) {
            if (opened instanceof TableFile.Unreadable unreadable) {
                return Optional.of(new Stopped(unreadable.kind(), "", unreadable.damage()));
            }
            return read((TableFile.Read) opened, sink);
        } catch (IOException e) {
            throw new JobFault(Text.of("文件读完后关不上：" + file, "the file cannot be closed after reading: " + file), e);
        }
    }

    private static Optional<Stopped> read(TableFile.Read file, RowSink sink) throws JobFault {
        int[] widest = {0};
        int whole = 0;
        Optional<Stopped> stopped = Optional.empty();
        for (Sheet sheet : file.sheets()) {
            Optional<Damage> damage = sheet.read(row -> widest[0] = Math.max(widest[0], width(row)));
            if (damage.isPresent()) {
                stopped = Optional.of(new Stopped(file.kind(), sheet.name(), damage.get()));
                break;
            }
            whole++;
        }
        sink.widest(widest[0]);
        for (Sheet sheet : file.sheets().subList(0, whole)) {
            if (sheet.read(row -> sink.row(sheet.name(), row)).isPresent()) {
                throw new JobFault(Text.of("文件在读的时候变了，请重试", "the file changed while it was read: try again"), null);
            }
        }
        return stopped;
    }

    /** How many cells a row has up to the last that is not blank. */
    public static int width(Row row) {
        int width = row.cells().size();
        while (width > 0 && row.cell(width - 1).text().isEmpty()) {
            width--;
        }
        return width;
    }
}
