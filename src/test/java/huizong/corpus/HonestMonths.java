package huizong.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes an office with months of honest submissions; the same seed writes the same. */
final class HonestMonths {

    /** So many rows are a file; more are told in several. */
    private static final int MOST_IN_FILE = 600;

    private static final int PEOPLE_PER_TOWN = 4_000;

    private final Random random;
    private int rows;

    HonestMonths(long seed) {
        random = new Random(seed);
    }

    int rows() {
        return rows;
    }

    /** @param rowsWanted of each month, about */
    void write(Path folder, Map<YearMonth, Integer> rowsWanted) throws IOException {
        HonestOffice office = new HonestOffice(random, PEOPLE_PER_TOWN);
        office.write(folder, List.copyOf(rowsWanted.keySet()));
        int shares = HonestOffice.towns().size() * 6 + HonestOffice.senders().size();
        for (Map.Entry<YearMonth, Integer> wanted : rowsWanted.entrySet()) {
            YearMonth month = wanted.getKey();
            int share = wanted.getValue() / shares + 1;
            for (String sender : HonestOffice.senders()) {
                int size = HonestOffice.isTown(sender) ? share * 7 : share;
                HonestSubmission submission =
                        new HonestSubmission(random, office, sender, month, size * 3 / 5, size * 2 / 5);
                write(Files.createDirectories(folder.resolve("inbox/" + month + "/" + sender)), submission);
            }
        }
    }

    private void write(Path folder, HonestSubmission submission) throws IOException {
        List<List<HonestSubmission.Benefit>> rosters = parts(submission.benefits());
        List<List<HonestSubmission.Sale>> sales = parts(submission.sales());
        for (int i = 0; i < Math.max(rosters.size(), sales.size()); i++) {
            Format format = Market.pick(random, List.of(Format.values()));
            HonestTables tables = new HonestTables(random, submission.sender(), submission.month(), format);
            Page roster = new Page("附件1");
            Page purchases = new Page("附件2");
            if (i < rosters.size()) {
                tables.roster(roster, rosters.get(i));
                rows += rosters.get(i).size();
            }
            if (i < sales.size()) {
                tables.purchases(purchases, sales.get(i));
                rows += sales.get(i).size() + tables.returned();
            }
            String part = i == 0 ? "" : "（第" + (i + 1) + "批）";
            if (format.can(Format.Can.SHEETS) && random.nextBoolean()) {
                write(folder, "附件1和附件2" + part, format, filled(roster, purchases));
            } else {
                write(folder, "附件1" + part, format, filled(roster));
                write(folder, "附件2" + part, format, filled(purchases));
            }
        }
    }

    private static List<Page> filled(Page... pages) {
        List<Page> filled = new ArrayList<>(List.of(pages));
        filled.removeIf(page -> page.height() == 0);
        return filled;
    }

    private static void write(Path folder, String name, Format format, List<Page> pages) throws IOException {
        if (!pages.isEmpty()) {
            Files.write(folder.resolve(name + "." + format.extension()), format.write(pages));
        }
    }

    private static <T> List<List<T>> parts(List<T> rows) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += MOST_IN_FILE) {
            parts.add(rows.subList(from, Math.min(rows.size(), from + MOST_IN_FILE)));
        }
        return parts;
    }
}
