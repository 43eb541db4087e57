package huizong.job;

import huizong.intake.Intake;
import huizong.intake.Line;
import huizong.lang.Text;
import huizong.table.Damage;
import huizong.table.FileKind;
import huizong.table.Merge;
import huizong.table.ReadOptions;
import huizong.table.Row;
import huizong.table.Sheet;
import huizong.table.TableFile;
import huizong.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells what the reader sees in a file: each non-blank row, and what it was taken for. Holds a few rows at a time. */
public final class Inspect {

    private final InspectionSink sink;
    private final Told titles = new Told();
    private int begun;
    private @Nullable InspectedSheet current;

    private Inspect(InspectionSink sink) {
        this.sink = sink;
    }

    /**
     * Reads a file once.
     *
     * @param name as its sender called it
     * @return why it was not read to its end
     */
    public static Optional<Damage> run(Path file, String name, ReadOptions options, InspectionSink sink)
            throws JobFault {
        try (TableFile opened = Tables.open(file, name, options)) {
            if (opened instanceof TableFile.Unreadable unreadable) {
                sink.unreadable(unreadable.kind(), unreadable.damage());
                return Optional.of(unreadable.damage());
            }
            return new Inspect(sink).read((TableFile.Read) opened);
        } catch (IOException e) {
            throw new JobFault(Text.of("文件读完后关不上：" + name, "the file cannot be closed after reading: " + name), e);
        }
    }

    private Optional<Damage> read(TableFile.Read file) {
        List<Sheet> sheets = file.sheets();
        sink.file(new Inspected.File(file.kind(), file.encoding(), sheets.size()));
        Optional<Damage> damage = Intake.read(new Watched(file), this::take);
        finishSheet(damage.orElse(null));
        for (int i = begun; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            sink.notRead(new Inspected.Tab(i + 1, sheet.name(), sheet.hidden()));
        }
        sink.end(new Inspected.Titles(titles.submitter(), titles.month(), titles.form()));
        return damage;
    }

    private void take(Line line) {
        titles.accept(line);
        InspectedSheet sheet = current;
        if (sheet != null) {
            sheet.take(line);
        }
    }

    private void finishSheet(@Nullable Damage damage) {
        InspectedSheet sheet = current;
        if (sheet != null) {
            sheet.finish(damage);
        }
        current = null;
    }

    /** The file as the intake reads it, each row looked at on its way. */
    private final class Watched implements TableFile.Read {

        private final TableFile.Read file;

        Watched(TableFile.Read file) {
            this.file = file;
        }

        @Override
        public FileKind kind() {
            return file.kind();
        }

        @Override
        public List<Sheet> sheets() {
            return file.sheets().stream().<Sheet>map(WatchedSheet::new).toList();
        }

        @Override
        public String encoding() {
            return file.encoding();
        }

        @Override
        public void close() {
            // whoever opened it closes it
        }
    }

    private final class WatchedSheet implements Sheet {

        private final Sheet sheet;

        WatchedSheet(Sheet sheet) {
            this.sheet = sheet;
        }

        @Override
        public String name() {
            return sheet.name();
        }

        @Override
        public boolean hidden() {
            return sheet.hidden();
        }

        @Override
        public List<Merge> merges() {
            return sheet.merges();
        }

        @Override
        public Optional<Damage> read(Consumer<Row> rows) {
            finishSheet(null);
            InspectedSheet watched = new InspectedSheet(new Inspected.Tab(++begun, name(), hidden()), sink);
            current = watched;
            return sheet.read(row -> {
                watched.see(row);
                rows.accept(row);
            });
        }
    }
}
