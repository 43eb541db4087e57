package huizong.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Entry;
import huizong.form.EntryText;
import huizong.form.Field;
import huizong.form.IdSuggestion;
import huizong.form.Money;
import huizong.form.MoneyUnit;
import huizong.intake.Line;
import huizong.intake.StatedCount;
import huizong.intake.TableHead;
import huizong.intake.Title;
import huizong.lang.Text;
import huizong.office.Workspace;
import huizong.origin.Fingerprint;
import huizong.origin.Place;
import huizong.rule.Extent;
import huizong.rule.Finding;
import huizong.rule.KeptRows;
import huizong.rule.Level;
import huizong.rule.Rule;
import huizong.rule.Rules;
import huizong.table.Damage;
import huizong.table.FileKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final String URL = "jdbc:h2:./data/huizong";
    private static final YearMonth MARCH = YearMonth.of(2020, 3);
    private static final YearMonth APRIL = YearMonth.of(2020, 4);
    private static final LocalDate DAY = LocalDate.of(2020, 4, 29);
    private static final String ONE = Fingerprint.of("one").hex();
    private static final String TWO = Fingerprint.of("two").hex();
    private static final String INPUTS = Fingerprint.of("inputs").hex();
    private static final ReadingKey KEY = new ReadingKey(
            APRIL,
            "inbox/2020-04/河坝镇/附件1.xlsx",
            ONE,
            "1.0.0",
            Fingerprint.of("settings").hex());

    @TempDir
    private Path root;

    private Store open() {
        return Store.open(new Workspace(root), URL);
    }

    private static List<Line> lines(Store store, Reading reading) {
        List<Line> lines = new ArrayList<>();
        store.readings().lines(reading.number(), lines::add);
        return lines;
    }

    private static Reading add(Store store, ReadingKey key, Line... lines) {
        try (Readings.Writer writer = store.readings().begin(key, FileKind.XLSX, "")) {
            for (Line line : lines) {
                writer.add(line, null);
            }
            return writer.finish(null);
        }
    }

    private static TableHead head(Title title) {
        return new TableHead(
                1,
                "名册 （一）",
                2,
                3,
                Attachment.ROSTER,
                Map.of(Column.NAME, 1, Column.ID, 2, Column.AMOUNT, 5),
                Map.of(Column.NAME, "姓　名", Column.AMOUNT, "受益金额\n(万元)"),
                MoneyUnit.TEN_THOUSAND_YUAN,
                title,
                List.of(new TableHead.Unread(3, "家庭\n住址", null), new TableHead.Unread(6, "受益金额", Column.AMOUNT)));
    }

    private static final EntryText TEXTS = EntryText.builder()
            .put(Column.SEQUENCE, "1")
            .put(Column.NAME, "李𠮷 ")
            .put(Column.ID, "430921195203140008")
            .put(Column.CONTACT, "13900000001")
            .put(Column.AMOUNT, "1,200.50元")
            .put(Column.REMARK, "a\nb'\"\\")
            .build();

    private static final List<Line> EVERY_KIND = List.of(
            new Line.SheetStart(0, "Sheet1", 0),
            new Line.TitleLine(1, "填报单位：河坝镇  \"2020年4月\""),
            new Line.Header(3, head(Title.NONE)),
            new Line.Header(
                    4, head(new Title("河坝镇2020年4月", "河坝镇", YearMonth.of(2020, 4), LocalDate.of(2020, 4, 28), true))),
            new Line.Record(5, 1, false, TEXTS, Set.of(), false),
            new Line.Record(6, 1, true, TEXTS, Set.of(Column.SELLER, Column.DATE, Column.REMARK), true),
            new Line.Record(
                    7, 1, false, EntryText.builder().put(Column.UNIT_PRICE, "3").build(), Set.of(), true),
            new Line.Record(7, 1, false, TEXTS, Set.of(), false, Set.of(Column.ID)),
            new Line.Record(7, 1, false, TEXTS, Set.of(), false, Set.of(Column.DATE)),
            new Line.Total(
                    8,
                    1,
                    Line.Total.Kind.TOTAL,
                    new Field.Present<>("600", new Money(60_000)),
                    50,
                    new Field.Present<>("陆佰元整", new Money(60_000)),
                    List.of(
                            new StatedCount(26, StatedCount.Unit.PEOPLE, 0),
                            new StatedCount(12, StatedCount.Unit.HOUSEHOLDS, 3))),
            new Line.Total(8, 1, Line.Total.Kind.TOTAL, new Field.Present<>("1.23万元", new Money(1_230_000)), 5_000),
            new Line.Total(9, 1, Line.Total.Kind.SUBTOTAL, new Field.Blank<>("—"), 0),
            new Line.Total(10, 1, Line.Total.Kind.CARRIED, new Field.Unreadable<>("约100"), 0),
            new Line.Note(11, "填表人：赵六"),
            new Line.BlankForm(12),
            new Line.NotUnderstood(13, 1, "某某 某某"),
            new Line.StrayQuote(14, 25, "\"大米"),
            new Line.HiddenSheet(0, "底稿 2", 17, -12_345));

    @Test
    void everyKindOfLineIsAmongThoseTested() {
        assertThat(EVERY_KIND.stream().map(Object::getClass).distinct())
                .hasSize(Line.class.getPermittedSubclasses().length);
    }

    @Test
    void everyKindOfLineComesBackEqualAndInOrder() {
        try (Store store = open()) {
            Reading reading = add(store, KEY, EVERY_KIND.toArray(Line[]::new));
            assertThat(lines(store, reading)).isEqualTo(EVERY_KIND);
            assertThat(store.readings().hasRows(reading.number())).isTrue();
            assertThat(store.readings().find(KEY)).contains(reading);
        }
    }

    @Test
    void whatAMonthKeptOfItsRowsComesBackOnceItIsInForce() {
        KeptRows kept = new KeptRows(
                List.of(new KeptRows.Table("河坝镇", "inbox/2020-03/河坝镇/附件2.xlsx", "名册 （一）")),
                new long[] {1, Long.MIN_VALUE},
                new long[] {-1, 7},
                new int[] {0, 0},
                new int[] {5, 70_000},
                new long[] {3},
                new int[] {0},
                new long[] {-9, 9});
        long run;
        long given;
        try (Store store = open()) {
            try (Runs.Writer writer = store.runs().begin(MARCH, DAY, INPUTS)) {
                writer.keep(kept);
                writer.publish("{}", new long[0], Map.of());
                run = writer.run();
            }
            try (Runs.Writer writer = store.runs().begin(APRIL, DAY, INPUTS)) {
                writer.keep(kept);
                writer.flush();
                given = writer.run();
            }
        }
        try (Store store = open()) {
            assertThat(store.runs().keptRows(run).orElseThrow())
                    .usingRecursiveComparison()
                    .isEqualTo(kept);
            assertThat(store.runs().keptRows(given)).isEmpty();
        }
    }

    @Test
    void everyColumnOfTheNoticeComesBack() {
        EntryText.Builder texts = EntryText.builder();
        for (Column column : Column.values()) {
            if (column.belongsTo(Attachment.ROSTER) || column.belongsTo(Attachment.PURCHASES)) {
                texts.put(column, "文 of " + column);
            }
        }
        Line row = new Line.Record(2, 0, false, texts.build(), Set.of(Column.values()), false);
        try (Store store = open()) {
            assertThat(lines(store, add(store, KEY, row))).containsExactly(row);
        }
    }

    @Test
    void linesComeBackAfterTheStoreWasClosed() {
        Reading reading;
        try (Store store = open()) {
            reading = add(store, KEY, EVERY_KIND.toArray(Line[]::new));
        }
        try (Store store = open()) {
            assertThat(store.readings().find(KEY)).contains(reading);
            assertThat(lines(store, reading)).isEqualTo(EVERY_KIND);
        }
    }

    @Test
    void moreLinesThanABatchComeBackInOrder() {
        List<Line> many = new ArrayList<>();
        for (int i = 1; i <= 12_345; i++) {
            many.add(new Line.Note(i, "n" + i));
        }
        try (Store store = open()) {
            assertThat(lines(store, add(store, KEY, many.toArray(Line[]::new)))).isEqualTo(many);
        }
    }

    @Test
    void aTypedRowIsKeptWithItsTexts() {
        huizong.form.Reading how = new huizong.form.Reading(MoneyUnit.YUAN, APRIL, "0737");
        Line row = new Line.Record(2, 0, false, TEXTS, Set.of(), false);
        try (Store store = open();
                Readings.Writer writer = store.readings().begin(KEY, FileKind.CSV, "GB18030")) {
            writer.add(row, Entry.read(Attachment.ROSTER, TEXTS, how, false));
            writer.add(row, Entry.read(Attachment.PURCHASES, TEXTS, how, false));
            Reading reading = writer.finish(null);
            assertThat(lines(store, reading)).containsExactly(row, row);
            assertThat(reading.encoding()).isEqualTo("GB18030");
        }
    }

    @Test
    void aReadingIsFoundOnlyUnderExactlyItsCircumstances() {
        try (Store store = open()) {
            add(store, KEY);
            assertThat(store.readings().find(KEY)).isPresent();
            for (ReadingKey other : List.of(
                    new ReadingKey(MARCH, KEY.path(), KEY.sha256(), KEY.tool(), KEY.settings()),
                    new ReadingKey(APRIL, "b", KEY.sha256(), KEY.tool(), KEY.settings()),
                    new ReadingKey(APRIL, KEY.path(), TWO, KEY.tool(), KEY.settings()),
                    new ReadingKey(APRIL, KEY.path(), KEY.sha256(), "1.0.1", KEY.settings()),
                    new ReadingKey(APRIL, KEY.path(), KEY.sha256(), KEY.tool(), TWO))) {
                assertThat(store.readings().find(other)).isEmpty();
            }
        }
    }

    @Test
    void aDamagedFileHasItsDamageAndNoLines() {
        Damage damage = new Damage(Damage.Reason.BROKEN, "sheet1.xml ends too early");
        try (Store store = open()) {
            Reading reading;
            try (Readings.Writer writer = store.readings().begin(KEY, FileKind.XLSX, "")) {
                writer.add(EVERY_KIND.get(4), null);
                reading = writer.finish(damage);
            }
            assertThat(store.readings().find(KEY))
                    .contains(reading)
                    .map(Reading::damage)
                    .contains(damage);
            assertThat(lines(store, reading)).isEmpty();
            assertThat(store.readings().hasRows(reading.number())).isFalse();
        }
    }

    @Test
    void aReadingGivenUpLeavesNothing() {
        try (Store store = open()) {
            try (Readings.Writer writer = store.readings().begin(KEY, FileKind.XLSX, "")) {
                writer.add(EVERY_KIND.get(0), null);
            }
            assertThat(store.readings().find(KEY)).isEmpty();
            assertThat(add(store, KEY).number()).isPositive();
        }
    }

    @Test
    void anUnfinishedReadingIsNotFoundAndIsSwept() {
        Reading whole;
        long swept;
        try (Store store = open()) {
            whole = add(store, KEY, EVERY_KIND.toArray(Line[]::new));
            ReadingKey other = new ReadingKey(APRIL, "b.xlsx", TWO, "1.0.0", KEY.settings());
            Readings.Writer killed = store.readings().begin(other, FileKind.XLSX, "");
            for (int i = 0; i < 10_001; i++) {
                killed.add(new Line.Note(i, "n"), null);
            }
            assertThat(store.readings().find(other)).isEmpty();
            swept = whole.number() + 1;
        }
        try (Store store = open()) {
            List<Line> left = new ArrayList<>();
            store.readings().lines(swept, left::add);
            assertThat(left).isEmpty();
            assertThat(lines(store, whole)).isEqualTo(EVERY_KIND);
        }
    }

    @Test
    void aTextTooLongForItsColumnIsCutAndTheLineStillReads() {
        String endless = "长\"\n".repeat(500_000);
        Line note = new Line.Note(1, endless);
        Line header = new Line.Header(2, head(new Title(endless, endless, null, null, false)));
        Line total = new Line.Total(3, 1, Line.Total.Kind.TOTAL, new Field.Unreadable<>(endless), 0);
        Line row = new Line.Record(
                4, 1, false, EntryText.builder().put(Column.NAME, endless).build(), Set.of(), false);
        try (Store store = open()) {
            List<Line> lines = lines(store, add(store, KEY, note, header, total, row));
            assertThat(lines).hasSize(4);
            assertThat(((Line.Header) lines.get(1)).head().columns())
                    .isEqualTo(head(Title.NONE).columns());
            assertThat(endless)
                    .startsWith(((Line.Record) lines.get(3)).texts().get(Column.NAME))
                    .startsWith(((Line.Header) lines.get(1)).head().titles().text());
        }
    }

    private static Finding finding(Place place, String value, List<Text> arguments) {
        Rule rule = Rules.find("id-check-digit").orElseThrow();
        return new Finding(
                        rule,
                        Level.WARNING,
                        place,
                        Column.ID,
                        value,
                        arguments,
                        12_345,
                        List.of(new IdSuggestion("430921195203140008", 12, "8→3")))
                .about("李四 → 区总工会 · 大米");
    }

    private static Runs.Writer begin(Store store, YearMonth month) {
        return store.runs().begin(month, DAY, INPUTS);
    }

    private static List<Finding> findings(Store store, long run) {
        List<Finding> findings = new ArrayList<>();
        store.runs().findings(run, (file, finding) -> findings.add(finding));
        return findings;
    }

    @Test
    void findingsComeBackByFileThenPlace() {
        Finding cell = finding(
                Place.ofSheet("a.xlsx", "Sheet1").row(3).cell(1),
                "430921195208140008",
                List.of(Text.of("中文“一”", "English 'one'"), Text.plain(3)));
        Finding row = finding(Place.ofSheet("a.xlsx", "Sheet1").row(3), "", List.of());
        Finding file =
                new Finding(Rules.ALL.get(0), Level.ERROR, Place.ofFile("a.xlsx"), null, "", List.of(), 0, List.of());
        try (Store store = open();
                Runs.Writer writer = begin(store, APRIL)) {
            writer.finding(1, cell);
            writer.finding(0, file);
            writer.finding(1, row);
            writer.finding(-1, file);
            writer.flush();
            List<String> files = new ArrayList<>();
            store.runs().findings(writer.run(), (number, finding) -> files.add(number + " " + finding.place()));
            assertThat(files)
                    .containsExactly("-1 a.xlsx", "0 a.xlsx", "1 a.xlsx › Sheet1 › 3", "1 a.xlsx › Sheet1 › B3");
            assertThat(findings(store, writer.run())).containsExactly(file, file, row, cell);
        }
    }

    @Test
    void aFindingThatStandsForManyRowsComesBackWithThem() {
        Finding one = finding(Place.ofSheet("a.xlsx", "Sheet1").row(3).cell(1), "", List.of());
        Finding all = new Finding(
                one.rule(),
                one.level(),
                one.place(),
                one.column(),
                "",
                List.of(),
                one.fen(),
                List.of(),
                "",
                Extent.read(120, "3-90,92-122"));
        try (Store store = open();
                Runs.Writer writer = begin(store, APRIL)) {
            writer.finding(0, all);
            writer.flush();
            assertThat(findings(store, writer.run())).containsExactly(all);
        }
    }

    /** The words of earlier findings name a person whom the row's own now do: they are not to be printed together. */
    @Test
    void aMonthWhoseFindingsSayNotWhomTheyAreAboutIsJudgedAnew() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            connection.setAutoCommit(false);
            Migrations.apply(connection, 4);
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO run (id, month_of, as_of, tool, inputs)"
                        + " VALUES (1, '2020-04', '2020-04-29', '1.0.0', '" + INPUTS + "')");
                statement.execute(
                        "INSERT INTO finding (run, number, file, rule, level, path, row_number, column_number,"
                                + " found, arguments, fen, suggestions)"
                                + " VALUES (1, 0, 0, 'twin-row', 'warning', 'a.xlsx', 3, -1, '', '[]', 0, '[]')");
            }
            Migrations.apply(connection);
            StoredRuns runs = new StoredRuns(connection);
            List<String> subjects = new ArrayList<>();
            runs.findings(1, (file, finding) -> subjects.add(finding.subject()));
            assertThat(subjects).containsExactly("");
            try (Statement statement = connection.createStatement();
                    ResultSet inputs = statement.executeQuery("SELECT inputs FROM run")) {
                assertThat(inputs.next()).isTrue();
                assertThat(inputs.getString(1)).isNotEqualTo(INPUTS);
            }
        }
    }

    @Test
    void aFindingOfEveryRuleComesBack() {
        try (Store store = open();
                Runs.Writer writer = begin(store, APRIL)) {
            List<Finding> all = new ArrayList<>();
            for (Rule rule : Rules.ALL) {
                Place place = Place.ofSheet("a.xlsx", "Sheet1").row(all.size() + 1);
                all.add(new Finding(rule, rule.level(), place, null, "x", List.of(), -5, List.of()));
            }
            all.forEach(finding -> writer.finding(0, finding));
            writer.flush();
            assertThat(findings(store, writer.run())).isEqualTo(all);
        }
    }

    @Test
    void aFindingWithEndlessTextsIsCutAndStillReads() {
        String endless = "长\"\n".repeat(500_000);
        try (Store store = open();
                Runs.Writer writer = begin(store, APRIL)) {
            writer.finding(
                    0,
                    finding(
                            Place.ofSheet("a.xlsx", "表".repeat(2_000)).row(1),
                            endless,
                            List.of(Text.plain(endless), Text.plain("short"))));
            writer.flush();
            assertThat(findings(store, writer.run())).singleElement().satisfies(finding -> {
                assertThat(finding.arguments()).hasSize(2).endsWith(Text.plain("short"));
                assertThat(endless).startsWith(finding.value());
            });
        }
    }

    private static Runs.TakenFile taken(int number, String path, String sha256, String role) {
        return new Runs.TakenFile(number, path, sha256, role, "河坝镇", null);
    }

    @Test
    void aPublishedMonthIsInForce() {
        long run;
        try (Store store = open();
                Runs.Writer writer = begin(store, APRIL)) {
            run = writer.run();
            writer.publish("{\"a\": 1}", new long[] {3, Long.MAX_VALUE}, Map.of(ONE, DAY));
        }
        try (Store store = open()) {
            assertThat(store.runs().published()).singleElement().satisfies(month -> {
                assertThat(month.run()).isEqualTo(run);
                assertThat(month.month()).isEqualTo(APRIL);
                assertThat(month.asOf()).isEqualTo(DAY);
                assertThat(month.inputs()).isEqualTo(INPUTS);
                assertThat(month.summary()).isEqualTo("{\"a\": 1}");
                assertThat(month.persons()).containsExactly(3, Long.MAX_VALUE);
            });
        }
    }

    @Test
    void monthsInForceComeTheEarliestFirst() {
        try (Store store = open()) {
            for (YearMonth month : List.of(APRIL, YearMonth.of(2019, 12), MARCH)) {
                try (Runs.Writer writer = begin(store, month)) {
                    writer.publish("{}", new long[0], Map.of());
                }
            }
            assertThat(store.runs().published())
                    .extracting(Runs.Published::month)
                    .containsExactly(YearMonth.of(2019, 12), MARCH, APRIL);
        }
    }

    @Test
    void theLatestResultOfAMonthTakesThePlaceOfTheOneBefore() {
        long first;
        try (Store store = open()) {
            try (Runs.Writer writer = begin(store, APRIL)) {
                first = writer.run();
                writer.finding(0, finding(Place.ofFile("a"), "", List.of()));
                writer.publish("1", new long[] {1}, Map.of());
            }
            try (Runs.Writer writer = begin(store, APRIL)) {
                writer.publish("2", new long[] {2}, Map.of());
            }
            assertThat(store.runs().published())
                    .extracting(Runs.Published::summary)
                    .containsExactly("2");
        }
        try (Store store = open()) {
            assertThat(findings(store, first)).isEmpty();
            assertThat(store.runs().published())
                    .extracting(Runs.Published::summary)
                    .containsExactly("2");
        }
    }

    @Test
    void aResultThatIsNotPublishedIsNotInForceAndIsSwept() {
        long killed;
        try (Store store = open()) {
            try (Runs.Writer writer = begin(store, APRIL)) {
                writer.publish("in force", new long[] {1}, Map.of());
            }
            try (Runs.Writer writer = begin(store, APRIL)) {
                killed = writer.run();
                writer.file(taken(0, "a.xlsx", ONE, "counted"));
                writer.finding(0, finding(Place.ofFile("a"), "", List.of()));
                writer.outcome(new Runs.RowOutcome(0, 3, "merged", 1, 2));
                writer.flush();
            }
            assertThat(store.runs().published())
                    .extracting(Runs.Published::summary)
                    .containsExactly("in force");
        }
        try (Store store = open()) {
            assertThat(findings(store, killed)).isEmpty();
            assertThat(store.runs().published())
                    .extracting(Runs.Published::summary)
                    .containsExactly("in force");
        }
    }

    @Test
    void anArrivalKeepsItsFirstDay() {
        try (Store store = open()) {
            for (int day = 28; day <= 30; day++) {
                LocalDate seen = LocalDate.of(2020, 4, day);
                try (Runs.Writer writer = begin(store, APRIL)) {
                    writer.publish("{}", new long[0], day == 28 ? Map.of(ONE, seen) : Map.of(ONE, seen, TWO, seen));
                }
            }
            assertThat(store.runs().arrivals(APRIL))
                    .containsOnly(entry(ONE, LocalDate.of(2020, 4, 28)), entry(TWO, LocalDate.of(2020, 4, 29)));
            assertThat(store.runs().arrivals(MARCH)).isEmpty();
        }
    }

    @Test
    void onlyFilesThatCountInEarlierMonthsInForceAreCountedBefore() {
        try (Store store = open()) {
            try (Runs.Writer writer = begin(store, MARCH)) {
                writer.file(taken(0, "old.xlsx", TWO, "counted"));
                writer.publish("{}", new long[0], Map.of());
            }
            try (Runs.Writer writer = begin(store, MARCH)) {
                writer.file(taken(0, "a.xlsx", ONE, "counted"));
                writer.file(taken(1, "b.xlsx", INPUTS, "ignored"));
                writer.publish("{}", new long[0], Map.of());
            }
            assertThat(store.runs().countedBefore(APRIL))
                    .containsOnly(entry(ONE, new Runs.CountedFile(MARCH, "a.xlsx")));
            assertThat(store.runs().countedBefore(MARCH)).isEmpty();
        }
    }

    @Test
    void aStoreThatIsOpenCannotBeOpenedAgainByAnother() throws Exception {
        try (Store store = open()) {
            assertThat(store.runs().published()).isEmpty();
            String program =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process other = new ProcessBuilder(
                            program,
                            "-cp",
                            System.getProperty("java.class.path"),
                            OpensStore.class.getName(),
                            root.toString(),
                            URL)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(other.waitFor()).as(said).isEqualTo(3);
            assertThat(said).contains("in use by another program");
        }
    }

    @Test
    void twoOpeningsAtOnceAreRefused() {
        try (Store store = open()) {
            assertThat(store.runs().published()).isEmpty();
            assertThatThrownBy(this::open).isInstanceOf(StoreFault.class);
        }
    }

    @Test
    void aBrokenStoreIsToldAsBrokenAndNotMended() throws Exception {
        open().close();
        Path file = root.resolve("data/huizong.mv.db");
        byte[] garbage = "no database at all".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        Files.write(file, garbage);
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        StoreFault.class,
                        fault -> assertThat(fault.words().en()).contains("broken"));
        assertThat(Files.readAllBytes(file)).isEqualTo(garbage);
    }

    @Test
    void whatIsKeptIsForItsOwnerAlone() throws Exception {
        try (Store store = open()) {
            assertThat(store.runs().published()).isEmpty();
        }
        org.junit.jupiter.api.Assumptions.assumeTrue(
                root.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("data"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("data/huizong.mv.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFaultSaysNothingOfWhatWasToBeStored() {
        try (Store store = open();
                Runs.Writer writer = begin(store, APRIL)) {
            assertThatThrownBy(() -> writer.file(taken(0, "430921195203140008".repeat(300), ONE, "counted")))
                    .isInstanceOf(StoreFault.class)
                    .hasMessageNotContaining("430921195203140008");
        }
    }
}
