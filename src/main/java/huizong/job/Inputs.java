package huizong.job;

import huizong.office.Office;
import huizong.office.References;
import huizong.origin.Fingerprint;
import huizong.origin.Tool;
import huizong.store.Reading;
import huizong.store.Runs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One fingerprint of everything a month is made from: when it is the same, the result is. */
final class Inputs {

    private Inputs() {}

    static String fingerprint(
            Office office,
            YearMonth month,
            LocalDate asOf,
            List<InboxFile> files,
            Map<String, LocalDate> arrivals,
            List<Runs.Published> published)
            throws IOException {
        StringBuilder all = new StringBuilder()
                .append(Tool.version())
                .append('\n')
                .append(month)
                .append('\n')
                .append(asOf)
                .append('\n')
                .append(office.settings())
                .append('\n');
        for (InboxFile file : files) {
            all.append(file.item().shown()).append(' ').append(file.sha256()).append(' ');
            all.append(settings(file)).append(' ');
            all.append(arrivals.getOrDefault(file.sha256(), asOf));
            if (file.item().damage() != null) {
                all.append(' ').append(file.item().damage());
            }
            all.append('\n');
        }
        for (Runs.Published one : published) {
            if (one.month().isBefore(month)) {
                all.append(one.month()).append(' ').append(one.inputs()).append('\n');
            }
        }
        lists(office, all);
        return Fingerprint.of(all.toString()).hex();
    }

    /** How the file was read: passwords decide whether a locked one was. */
    private static String settings(InboxFile file) {
        Reading reading = file.reading();
        return reading == null ? "" : reading.key().settings();
    }

    /** The lists that are used, wherever they lie. */
    private static void lists(Office office, StringBuilder all) throws IOException {
        for (References.Kind kind : References.Kind.values()) {
            Optional<Path> file = office.file(kind);
            if (file.isPresent()) {
                all.append(kind.key())
                        .append(' ')
                        .append(Fingerprint.of(file.get()).hex())
                        .append('\n');
            }
        }
    }
}
