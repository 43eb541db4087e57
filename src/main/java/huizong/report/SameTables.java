package huizong.report;

import huizong.origin.ReturnMark;
import huizong.table.Cell;
import huizong.table.Damage;
import huizong.table.ReadLimits;
import huizong.table.Row;
import huizong.table.Sheet;
import huizong.table.TableFile;
import huizong.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds a copy against its original, both read as submissions are: an odd file that Excel and huizong read, and POI reads
 * otherwise (rows out of order, each cell in a row of its own), must not come back with rows missing.
 */
final class SameTables {

    private SameTables() {}

    /**
     * Compares all that can be read, but for what marks a copy.
     *
     * @throws CannotMark when the copy says anything else than the original
     */
    static void check(ReturnedFile original, Path copy) throws IOException {
        try (TableFile first = original.open();
                TableFile second = Tables.open(copy, wider(original.limits()))) {
            if (!(first instanceof TableFile.Read before) || !(second instanceof TableFile.Read after)) {
                throw new CannotMark("the copy cannot be read");
            }
            List<Sheet> wanted = unlisted(before);
            List<Sheet> found = unlisted(after);
            if (wanted.size() != found.size()) {
                throw new CannotMark("the copy has other sheets");
            }
            for (int i = 0; i < wanted.size(); i++) {
                check(wanted.get(i), found.get(i));
            }
        }
    }

    /** A copy is a little larger than its original. */
    private static ReadLimits wider(ReadLimits limits) {
        return new ReadLimits(limits.fileBytes() * 2, limits.unpackedBytes() * 2, limits.rows() * 2);
    }

    private static List<Sheet> unlisted(TableFile.Read file) {
        return file.sheets().stream().filter(sheet -> !isList(sheet)).toList();
    }

    private static boolean isList(Sheet sheet) {
        if (!sheet.name().startsWith(ReturnMark.LIST)) {
            return false;
        }
        boolean[] marked = {false};
        sheet.read(row -> marked[0] |=
                row.cells().stream().anyMatch(cell -> ReturnMark.in(cell.text()).isPresent()));
        return marked[0];
    }

    private static void check(Sheet wanted, Sheet found) throws CannotMark {
        boolean isSame = wanted.name().equals(found.name())
                && wanted.hidden() == found.hidden()
                && wanted.merges().equals(found.merges());
        if (!isSame || !rows(wanted).equals(rows(found))) {
            throw new CannotMark("the copy says something else on sheet " + wanted.name());
        }
    }

    private static Map<Integer, Content> rows(Sheet sheet) throws CannotMark {
        Map<Integer, Content> rows = new HashMap<>();
        int[] marked = {Integer.MAX_VALUE};
        Optional<Damage> damage = sheet.read(row -> {
            Content content = content(row, marked);
            if (!content.texts().isEmpty()) {
                rows.put(row.number(), content);
            }
        });
        if (damage.isPresent()) {
            throw new CannotMark("sheet " + sheet.name() + " cannot be read to its end");
        }
        return rows;
    }

    private record Content(boolean hidden, List<String> texts) {}

    /** The texts of a row up to the last that is not blank, those from the column of findings on left out. */
    private static Content content(Row row, int[] marked) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row.cells()) {
            if (cell.text().equals(ReturnMark.COLUMN)) {
                marked[0] = texts.size();
            }
            if (texts.size() >= marked[0]) {
                break;
            }
            texts.add(cell.text());
        }
        while (!texts.isEmpty() && Objects.equals(texts.get(texts.size() - 1), "")) {
            texts.remove(texts.size() - 1);
        }
        return new Content(row.hidden(), List.copyOf(texts));
    }
}
