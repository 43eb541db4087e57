package huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.consolidate.Validation;
import huizong.consolidate.Verdict;
import huizong.form.Mask;
import huizong.intake.Intake;
import huizong.intake.Line;
import huizong.office.Limits;
import huizong.office.Period;
import huizong.rule.CheckContext;
import huizong.rule.FileCheck;
import huizong.rule.FileTally;
import huizong.rule.JudgedRow;
import huizong.rule.Level;
import huizong.rule.RuleBook;
import huizong.rule.TableTally;
import huizong.table.Archives;
import huizong.table.Damage;
import huizong.table.FileKind;
import huizong.table.Passwords;
import huizong.table.ReadLimits;
import huizong.table.ReadOptions;
import huizong.table.TableFile;
import huizong.table.Tables;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every sample and every file of the test resources, spoiled thousands of times: no exception escapes, nothing hangs, memory
 * stays bounded, and the ledger closes over what could be read. {@code -Dhuizong.mutations=100000} spoils more often,
 * {@code -Dhuizong.mutations.seed=N} begins with the seed that a failure names.
 */
class MutationTest {

    private static final int CASES = Integer.getInteger("huizong.mutations", 3_000);
    private static final long FIRST_SEED = Long.getLong("huizong.mutations.seed", 20_200_430);
    private static final int MOST_SECONDS = 10;
    /** What reading one spoiled file may allocate in all, garbage included; the corpus' largest file takes a tenth. */
    private static final long MOST_ALLOCATED = 1L << 30;

    private static final long LARGEST = 400_000;
    private static final ReadLimits LIMITS = new ReadLimits(16 << 20, 64 << 20, 200_000);
    private static final ExecutorService WORKER = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "mutations");
        thread.setDaemon(true);
        return thread;
    });

    @TempDir
    private Path folder;

    @AfterAll
    static void stop() {
        WORKER.shutdownNow();
    }

    private static List<Path> corpus() throws IOException {
        List<Path> corpus = new ArrayList<>();
        for (String root : List.of("samples/inbox", "src/test/resources/huizong")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.sorted().toList()) {
                    if (Files.isRegularFile(file) && Files.size(file) > 0 && Files.size(file) <= LARGEST) {
                        corpus.add(file);
                    }
                }
            }
        }
        return corpus;
    }

    @Test
    void noSpoiledFileThrowsHangsOrLosesARow() throws Exception {
        List<Path> files = corpus();
        assertThat(files).hasSizeGreaterThan(15);
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files) {
            contents.add(Files.readAllBytes(file));
        }
        int read = 0;
        for (int i = 0; i < CASES; i++) {
            long seed = FIRST_SEED + i;
            int which = (int) (seed % files.size());
            byte[] other = contents.get((int) (seed / files.size() % files.size()));
            byte[] spoiled = new Mutation(seed).of(contents.get(which), other);
            String name = files.get(which).getFileName().toString();
            Path file = Files.write(
                    folder.resolve("spoiled" + name.substring(Math.max(0, name.lastIndexOf('.')))), spoiled);
            read += limited(seed, files.get(which), () -> checked(file, seed % 4 == 0)) ? 1 : 0;
        }
        // so that the test is known to reach behind the opening of files
        assertThat(read).isGreaterThan(CASES / 10);
    }

    /** The files as they are: what holds for the spoiled holds for the sound. */
    @Test
    void noFileOfTheCorpusLosesARow() throws Exception {
        for (Path file : corpus()) {
            limited(0, file, () -> checked(file, true));
        }
    }

    private static boolean limited(long seed, Path source, Callable<Boolean> check) throws Exception {
        String what = source + " spoiled with -Dhuizong.mutations.seed=" + seed;
        Future<Boolean> running = WORKER.submit(check);
        try {
            return running.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError(what + " took longer than " + MOST_SECONDS + " s", e);
        } catch (ExecutionException e) {
            throw new AssertionError(what + ": " + e.getCause(), e.getCause());
        }
    }

    /** @return whether the file could be read to its end */
    private static boolean checked(Path file, boolean whole) throws Exception {
        long before = allocated();
        boolean read = judged(file);
        assertThat(allocated() - before).as("bytes allocated").isLessThan(MOST_ALLOCATED);
        Told told = new Told();
        assertThat(Inspect.run(file, file.getFileName().toString(), ReadOptions.of(LIMITS), told)
                        .isEmpty())
                .isEqualTo(read);
        if (whole) {
            validated(file, read);
        }
        return read;
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    /** Takes the file in and judges it: the rows judged are the rows told, and the tally is their sum. */
    private static boolean judged(Path file) throws IOException {
        List<JudgedRow> judged = new ArrayList<>();
        int[] records = new int[1];
        try (TableFile opened = Tables.open(file, LIMITS)) {
            if (opened instanceof TableFile.Unreadable unreadable) {
                assertSpoken(unreadable.damage());
                return false;
            }
            YearMonth month = YearMonth.of(2020, 4);
            FileCheck check = new FileCheck(
                    new CheckContext(
                            "附件.xlsx",
                            month,
                            new Period(LocalDate.of(2020, 3, 30), LocalDate.of(2020, 4, 30)),
                            LocalDate.of(2020, 4, 30),
                            Limits.DEFAULT,
                            "0737"),
                    new RuleBook(Map.of()),
                    finding -> {
                        finding.message(huizong.lang.Language.ZH);
                        finding.advice(huizong.lang.Language.EN);
                    },
                    judged::add);
            Optional<Damage> damage = Intake.read((TableFile.Read) opened, line -> {
                records[0] += line instanceof Line.Record ? 1 : 0;
                check.accept(line);
            });
            FileTally tally = check.finish();
            assertThat(judged).hasSize(records[0]);
            assertThat(tally.rows()).isEqualTo(records[0]);
            for (TableTally table : tally.tables()) {
                assertThat(table.rejected()).isBetween(0, table.rows());
                long rejected = judged.stream()
                        .filter(row -> row.table() == table.head().number() && row.rejected())
                        .count();
                assertThat(rejected).isEqualTo(table.rejected());
            }
            damage.ifPresent(MutationTest::assertSpoken);
            return damage.isEmpty();
        }
    }

    /** A reason in words, and no number of anybody in them. */
    private static void assertSpoken(Damage damage) {
        assertThat(damage.detail()).isNotBlank().isEqualTo(Mask.text(damage.detail()));
        assertThat(damage.detail().length()).isLessThan(500);
    }

    /** The whole job: its ledger closes, and of a file that was not read to its end nothing counts. */
    private static void validated(Path file, boolean read) throws JobFault {
        Validation validation = Validate.run(
                null, List.of(file), YearMonth.of(2020, 4), LocalDate.of(2020, 4, 30), Passwords.NONE, Progress.SILENT);
        // an archive gives its entries, and itself only where it could not be opened
        assertThat(validation.files()).isNotEmpty();
        Validation.CheckedFile checked = validation.files().get(0);
        if (Archives.isArchive(file)) {
            return;
        }
        if (!read) {
            assertThat(checked.tables()).isEmpty();
            assertThat(checked.counts().of(Level.ERROR)).isPositive();
            assertThat(checked.verdict()).isEqualTo(Verdict.REJECTED);
        }
    }

    /** Holds the lines against the rows: each row once, in order, and none told as nothing. */
    private static final class Told implements InspectionSink {

        private int lines;
        private int lastRow;

        @Override
        public void unreadable(FileKind kind, Damage damage) {
            assertThat(lines).isZero();
        }

        @Override
        public void file(Inspected.File file) {
            assertThat(file.sheets()).isNotNegative();
        }

        @Override
        public void sheet(Inspected.Tab tab) {
            lines = 0;
            // the lines above a table of a document are counted down to 0
            lastRow = Integer.MIN_VALUE;
        }

        @Override
        public void line(Inspected.Told line) {
            assertThat(line.row().number()).isGreaterThan(lastRow);
            lastRow = line.row().number();
            lines++;
            assertThat(line.taken()).isNotEmpty();
            if (line.taken().size() > 1) {
                // only tables side by side share a row
                assertThat(line.taken()).extracting(Inspected.Taken::table).doesNotHaveDuplicates();
            }
        }

        @Override
        public void endOfSheet(Inspected.TabEnd end) {
            assertThat(lines).isEqualTo(end.rows());
            assertThat(end.counts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(end.rows());
        }

        @Override
        public void notRead(Inspected.Tab tab) {
            assertThat(tab.number()).isPositive();
        }

        @Override
        public void end(Inspected.Titles titles) {
            assertThat(titles).isNotNull();
        }
    }
}
