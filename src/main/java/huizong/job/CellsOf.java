package huizong.job;

import huizong.lang.Text;
import huizong.table.Damage;
import huizong.table.FileKind;
import huizong.table.Row;
import huizong.table.Sheet;
import huizong.table.TableFile;
import huizong.table.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Gives every cell of a file as the reader read it, hidden sheets too, nothing told apart. */
public final class CellsOf {

    private CellsOf() {}

    /** Takes the rows; what it throws passes through. */
    public interface RowSink {
        /** @param columns that the widest row has; comes before the first row, and not at all where no sheet could be read */
        void widest(int columns);

        void row(String sheet, Row row);
    }

    /**
     * Why a file could not be read, or not to its end.
     *
     * @param sheet the one that is damaged; empty for the file as a whole
     */
    public record Stopped(Inspectable.Part part, FileKind kind, String sheet, Damage damage) {}

    /**
     * Reads a file, or each entry of an archive, twice: once for the width, once for the rows. A sheet of an entry is called
     * {@code entry!sheet}.
     *
     * @return what stopped the reading; of a sheet that is damaged no row is given, and of those behind it in its file
     *     neither. Pictures and leftovers in an archive have no cells and are left out
     */
    public static List<Stopped> read(Inspectable file, RowSink sink) throws JobFault {
        List<Stopped> stopped = new ArrayList<>();
        int[] widest = {0};
        int[] whole = new int[file.parts().size()];
        for (int i = 0; i < whole.length; i++) {
            int part = i;
            open(
                    file,
                    file.parts().get(i),
                    stopped,
                    opened -> whole[part] = measure(file, part, opened, widest, stopped));
        }
        if (Arrays.stream(whole).anyMatch(sheets -> sheets > 0)) {
            sink.widest(widest[0]);
        }
        for (int i = 0; i < whole.length; i++) {
            Inspectable.Part part = file.parts().get(i);
            int sheets = whole[i];
            if (sheets > 0) {
                open(
                        file,
                        part,
                        new ArrayList<>(),
                        opened -> rows(part, opened.sheets().subList(0, sheets), sink));
            }
        }
        return stopped;
    }

    private interface Reading {
        void read(TableFile.Read opened) throws JobFault;
    }

    private static void open(Inspectable file, Inspectable.Part part, List<Stopped> stopped, Reading reading)
            throws JobFault {
        Damage damage = part.damage();
        if (part.ignored()) {
            return;
        }
        if (damage != null) {
            stopped.add(new Stopped(part, part.inside().isEmpty() ? file.kind() : FileKind.UNKNOWN, "", damage));
            return;
        }
        try (TableFile opened = Tables.open(part.path(), part.name(), file.options())) {
            if (opened instanceof TableFile.Read read) {
                reading.read(read);
            } else if (opened instanceof TableFile.Unreadable unreadable
                    && (part.inside().isEmpty() || unreadable.damage().reason() != Damage.Reason.PICTURE)) {
                stopped.add(new Stopped(part, unreadable.kind(), "", unreadable.damage()));
            }
        } catch (IOException e) {
            throw new JobFault(
                    Text.of("文件读完后关不上：" + part.shown(), "the file cannot be closed after reading: " + part.shown()), e);
        }
    }

    /** Gives how many sheets are whole. */
    private static int measure(Inspectable file, int part, TableFile.Read opened, int[] widest, List<Stopped> stopped) {
        int whole = 0;
        for (Sheet sheet : opened.sheets()) {
            Optional<Damage> damage = sheet.read(row -> widest[0] = Math.max(widest[0], width(row)));
            if (damage.isPresent()) {
                stopped.add(new Stopped(file.parts().get(part), opened.kind(), sheet.name(), damage.get()));
                break;
            }
            whole++;
        }
        return whole;
    }

    private static void rows(Inspectable.Part part, List<Sheet> sheets, RowSink sink) throws JobFault {
        for (Sheet sheet : sheets) {
            String name = part.inside().isEmpty() ? sheet.name() : part.inside() + "!" + sheet.name();
            if (sheet.read(row -> sink.row(name, row)).isPresent()) {
                throw new JobFault(Text.of("文件在读的时候变了，请重试", "the file changed while it was read: try again"), null);
            }
        }
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
