package huizong.intake;

import huizong.form.Column;
import huizong.form.Money;
import huizong.form.MoneyUnit;
import huizong.table.Damage;
import huizong.table.Sheet;
import huizong.table.TableFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Turns the sheets of an opened file into lines. */
public final class Intake {

    private Intake() {}

    /**
     * Reads every sheet, in the order of the sender's tabs. A hidden sheet gives one line, and only when it holds a table.
     *
     * @return empty when the file was read to its end, else what stopped it: the lines given until then must not count
     */
    public static Optional<Damage> read(TableFile.Read file, Consumer<Line> lines) {
        int number = 0;
        int tables = 0;
        for (Sheet sheet : file.sheets()) {
            Optional<Damage> damage;
            if (sheet.hidden()) {
                HiddenTables hidden = new HiddenTables();
                damage = new SheetReader(sheet, number, 0, hidden).read();
                hidden.line(sheet.name()).ifPresent(lines);
            } else {
                SheetReader reader = new SheetReader(sheet, number, tables, lines);
                damage = reader.read();
                tables = reader.nextTable();
            }
            if (damage.isPresent()) {
                return damage;
            }
            number++;
        }
        return Optional.empty();
    }

    /** Counts what a hidden sheet holds, without counting it in. */
    private static final class HiddenTables implements Consumer<Line> {

        private final Map<Integer, MoneyUnit> units = new HashMap<>();
        private int rows;
        private long fen;

        @Override
        public void accept(Line line) {
            if (line instanceof Line.Header header) {
                units.put(header.head().number(), header.head().unit());
            }
            if (line instanceof Line.Record entry) {
                rows++;
                fen += fen(entry);
            }
        }

        private long fen(Line.Record entry) {
            if (entry.sharesAmount()) {
                return 0;
            }
            MoneyUnit unit = units.getOrDefault(entry.table(), MoneyUnit.YUAN);
            return Money.parse(entry.texts().get(Column.AMOUNT), unit)
                    .held()
                    .map(Money::fen)
                    .orElse(0L);
        }

        Optional<Line> line(String sheet) {
            return units.isEmpty() ? Optional.empty() : Optional.of(new Line.HiddenSheet(0, sheet, rows, fen));
        }
    }
}
