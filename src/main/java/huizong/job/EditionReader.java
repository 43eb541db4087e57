package huizong.job;

import huizong.consolidate.Edition;
import huizong.consolidate.Editions;
import huizong.consolidate.FileRole;
import huizong.consolidate.Superseded;
import huizong.form.Attachment;
import huizong.intake.EditionWords;
import huizong.intake.Line;
import huizong.office.Office;
import huizong.office.Submitter;
import huizong.report.FileNames;
import huizong.store.Reading;
import huizong.store.Store;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds, before any row is judged, which rows of the month were superseded by later files of their submitter: nobody is
 * asked to mend those. Most submitters send one file of each attachment; only the rows of the others are looked at.
 */
final class EditionReader {

    private final Office office;
    private final Store store;
    private final YearMonth month;
    private final ReceivedDay received;

    EditionReader(Office office, Store store, YearMonth month, ReceivedDay received) {
        this.office = office;
        this.store = store;
        this.month = month;
        this.received = received;
    }

    /**
     * A file that may be one of several editions, with what its titles tell.
     *
     * @param copies the files of its submitter with the same bytes: it was sent with the first of them
     */
    private record Candidate(int number, InboxFile file, Reading reading, Told told, List<InboxFile> copies) {}

    /** @param files in the month's order */
    Superseded read(List<InboxFile> files) {
        Map<Submitter, List<Candidate>> bySubmitter = new LinkedHashMap<>();
        Map<String, List<InboxFile>> copies = new HashMap<>();
        for (InboxFile file : files) {
            if (file.role() == FileRole.DUPLICATE) {
                copies.computeIfAbsent(file.sha256(), bytes -> new ArrayList<>())
                        .add(file);
            }
        }
        for (int number = 0; number < files.size(); number++) {
            InboxFile file = files.get(number);
            Reading reading = file.reading();
            if (reading != null && file.role() == FileRole.COUNTED) {
                bySubmitter
                        .computeIfAbsent(file.submitter(), submitter -> new ArrayList<>())
                        .add(new Candidate(number, file, reading, new Told(), copiesOf(file, copies)));
            }
        }
        Superseded superseded = new Superseded();
        bySubmitter.forEach((submitter, sent) -> {
            if (sent.size() > 1) {
                read(submitter, sent, superseded);
            }
        });
        return superseded;
    }

    private static List<InboxFile> copiesOf(InboxFile file, Map<String, List<InboxFile>> copies) {
        return copies.getOrDefault(file.sha256(), List.of()).stream()
                .filter(copy -> copy.submitter().equals(file.submitter()))
                .toList();
    }

    private void read(Submitter submitter, List<Candidate> sent, Superseded superseded) {
        sent.forEach(one -> store.readings().lines(one.reading().number(), one.told()));
        Set<Attachment> several = several(sent);
        if (several.isEmpty()) {
            return;
        }
        Editions editions = new Editions(office, submitter);
        for (Candidate one : sent) {
            editions.file(edition(one));
            superseded.total(one.number(), rows(one, several, editions));
        }
        editions.resolve(superseded);
    }

    /** The attachments of which more than one file has a table. */
    private static Set<Attachment> several(List<Candidate> sent) {
        Map<Attachment, Integer> files = new EnumMap<>(Attachment.class);
        for (Candidate one : sent) {
            one.told().attachments().forEach(attachment -> files.merge(attachment, 1, Integer::sum));
        }
        Set<Attachment> several = new HashSet<>();
        files.forEach((attachment, count) -> {
            if (count > 1) {
                several.add(attachment);
            }
        });
        return several;
    }

    private Edition edition(Candidate one) {
        return new Edition(
                one.number(),
                one.file().sha256(),
                received(one),
                one.told().filled(),
                EditionWords.of(
                        FileNames.stem(one.file().item().fileName()), one.told().titles()),
                one.told().original());
    }

    private LocalDate received(Candidate one) {
        LocalDate first = received.of(one.file(), one.told());
        for (InboxFile copy : one.copies()) {
            LocalDate day = received.of(copy, one.told());
            first = day.isBefore(first) ? day : first;
        }
        return first;
    }

    /** Returns how many rows the file has in all. Those of tables that do not count for this month replace none that do. */
    private int rows(Candidate one, Set<Attachment> several, Editions editions) {
        CountingTables tables = new CountingTables(one.told().months().contains(month));
        RowReader rows = new RowReader(office, month, (place, entry) -> {
            tables.rows++;
            if (tables.counts && several.contains(entry.attachment())) {
                editions.row(place, entry);
            }
        });
        store.readings().lines(one.reading().number(), line -> {
            tables.accept(line);
            rows.accept(line);
        });
        return tables.rows;
    }

    /** Tells of each row whether its table counts: beside one of this month, a table titled another does not. */
    private final class CountingTables implements Consumer<Line> {

        private final boolean hasThisMonth;
        private final List<Boolean> counting = new ArrayList<>();
        private boolean counts;
        private int rows;

        private CountingTables(boolean hasThisMonth) {
            this.hasThisMonth = hasThisMonth;
        }

        @Override
        public void accept(Line line) {
            if (line instanceof Line.Header header) {
                YearMonth titled = header.head().titles().month();
                counting.add(!hasThisMonth || titled == null || titled.equals(month));
            } else if (line instanceof Line.Record row) {
                counts = counting.get(row.table());
            }
        }
    }
}
