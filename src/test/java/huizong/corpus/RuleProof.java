package huizong.corpus;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import huizong.rule.Rule;
import huizong.rule.Rules;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Measures the rule book, for {@code scripts/check-rules}: of every rule how often its fault was planted and found, what was
 * found beside it, and its false alarms in a thousand honest rows. Exit code 1 when a fault was missed, an error was found
 * where there is none, or honest rows gave an error or too many warnings.
 */
final class RuleProof {

    /** Of a rule: faults planted, found at their place, and submissions with its fault where it or others erred. */
    private static final class Tally {
        private int planted;
        private int found;
        private int wrong;
        private int errors;
    }

    private final PrintStream out;
    private final Map<String, Tally> tallies = new TreeMap<>();
    /** By the code of the rule that fired where its fault was not. */
    private final Map<String, Integer> firedWrongly = new HashMap<>();

    private RuleProof(PrintStream out) {
        this.out = out;
    }

    /** @param args how often each fault is planted; the first seed */
    public static void main(String[] args) throws Exception {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.OFF);
        int times = args.length > 0 ? Integer.parseInt(args[0]) : Format.values().length;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new RuleProof(out).run(times, seed) ? 0 : 1);
    }

    private boolean run(int times, long firstSeed) throws Exception {
        for (long seed = firstSeed; seed < firstSeed + times; seed++) {
            long one = seed;
            inFolder(folder -> FaultCorpus.check(folder, one)).forEach(this::count);
        }
        HonestCorpus honest = inFolder(folder -> HonestCorpus.check(folder, firstSeed, true));
        print(honest);
        return verdict(honest);
    }

    private void count(FaultCorpus.Result result) {
        Tally tally = tallies.computeIfAbsent(result.planted().fault().rule().code(), code -> new Tally());
        tally.planted++;
        tally.found += result.found() ? 1 : 0;
        tally.wrong += result.wrong().size();
        tally.errors += (int) result.errors();
        result.wrong().forEach(finding -> firedWrongly.merge(finding.rule().code(), 1, Integer::sum));
        if (!result.found() || !result.wrong().isEmpty()) {
            out.println(result);
        }
    }

    private void print(HonestCorpus honest) {
        Map<String, Long> alarms = honest.byRule();
        out.printf("%-32s %8s %6s %7s %8s %14s%n", "rule", "planted", "found", "recall", "wrongly", "alarms/1000");
        for (Rule rule : Rules.ALL) {
            Tally tally = tallies.getOrDefault(rule.code(), new Tally());
            int wrongly = firedWrongly.getOrDefault(rule.code(), 0);
            out.printf(
                    "%-32s %8d %6d %7s %8d %14s%s%n",
                    rule.code(),
                    tally.planted,
                    tally.found,
                    share(tally.found, tally.planted),
                    wrongly,
                    thousandth(alarms.getOrDefault(rule.code(), 0L), honest.written()),
                    Faults.NOT_PLANTED.getOrDefault(rule.code(), ""));
        }
        int planted = sum(tally -> tally.planted);
        int found = sum(tally -> tally.found);
        int wrong = sum(tally -> tally.wrong);
        out.printf(
                "%-32s %8d %6d %7s %8d %14s%n",
                "all rules",
                planted,
                found,
                share(found, planted),
                wrong,
                thousandth(honest.alarms().size(), honest.written()));
        out.println("precision " + share(found, found + wrong) + "; honest rows " + honest.written() + ", read "
                + honest.read());
    }

    private boolean verdict(HonestCorpus honest) {
        int missed = sum(tally -> tally.planted - tally.found);
        int errors = sum(tally -> tally.errors);
        long falseErrors = honest.alarms().stream()
                .filter(alarm -> alarm.level() == huizong.rule.Level.ERROR)
                .count();
        boolean few = honest.alarms().size() < honest.written() / 1_000;
        boolean good = missed == 0 && errors == 0 && falseErrors == 0 && few && honest.read() == honest.written();
        out.println(
                good
                        ? "every fault was found, and nobody was wronged"
                        : missed + " faults missed, " + errors + " errors beside them, " + falseErrors
                                + " errors and " + honest.alarms().size() + " alarms in honest rows, "
                                + (honest.written() - honest.read()) + " honest rows not read");
        return good;
    }

    private int sum(java.util.function.ToIntFunction<Tally> what) {
        return tallies.values().stream().mapToInt(what).sum();
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "—" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }

    private static String thousandth(long count, int rows) {
        return String.format(Locale.ROOT, "%.2f", 1_000.0 * count / rows);
    }

    @FunctionalInterface
    private interface Work<T> {
        T in(Path folder) throws Exception;
    }

    private static <T> T inFolder(Work<T> work) throws Exception {
        Path folder = Files.createTempDirectory("huizong-rules");
        try {
            return work.in(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
