package huizong.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import huizong.form.Attachment;
import huizong.office.Office;
import huizong.office.Submitter;
import huizong.rule.Finding;
import huizong.rule.KeptRows;
import huizong.rule.PersonCheck;
import huizong.rule.RuleBook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthRowsTest {

    private static final String LI = "李四|430921195203140008|";
    private static final String WANG = "王五|432322194809270000|";
    private static final String ZHAO = "赵六|432323196306080008|";
    private static final String QIAN = "钱七|43092119550103000X|";
    private static final String RICE = "大米|李四|区总工会|50斤|150|2020年4月20日";

    /** Rows of other people, so that a few twins stay under the guard of a fifth. */
    private static String[] with(String... rows) {
        List<String> all = new ArrayList<>(List.of(rows));
        for (int i = 0; i < 10 * rows.length; i++) {
            all.add("路人|无|" + (i + 1));
        }
        return all.toArray(String[]::new);
    }

    /** Purchases of other things, each told once, for the same end. */
    private static String[] among(String submitter, String... rows) {
        List<String> all = new ArrayList<>(List.of(rows));
        for (int i = 0; i < 10 * rows.length; i++) {
            all.add("莲藕|" + submitter + "|" + submitter + "|" + (i + 1) + "斤|9|2020年4月1日");
        }
        return all.toArray(String[]::new);
    }

    private static Ledger roster(Outcomes outcomes) {
        return Month.ledger(outcomes, Attachment.ROSTER);
    }

    private static List<Finding> told(Outcomes outcomes) {
        List<Finding> findings = new ArrayList<>();
        outcomes.between().reportRunaways(new PersonCheck(new RuleBook(Map.of()), findings::add));
        return findings;
    }

    @Test
    void aSheetThatRepeatsTheOthersIsSupersededByThem() {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .roster("李四|430921195203140008|100")
                .roster("王五|432322194809270000|200")
                .roster("李四|430921195203140008|100", "王五|432322194809270000|200")
                .repeating()
                .resolve();
        assertThat(Month.fates(outcomes, 0)).isEqualTo("ccoo");
        Ledger ledger = Month.ledger(outcomes, Attachment.ROSTER);
        assertThat(ledger.superseded()).isEqualTo(new Tally(2, 30_000));
        assertThat(ledger.counted()).isEqualTo(new Tally(2, 30_000));
        assertThat(ledger.closes()).isTrue();
    }

    @Test
    void aPersonCountsOnceAndTheAmountsAddUp() {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .roster(LI + "100", WANG + "200", LI + "50.50")
                .file("金盆镇", 1)
                .roster(LI + "30")
                .resolve();
        assertThat(outcomes.figures().beneficiaries()).isEqualTo(2);
        assertThat(roster(outcomes).counted()).isEqualTo(new Tally(4, 38050));
        assertThat(Month.fates(outcomes, 0)).isEqualTo("ccc");
    }

    @Test
    void aNumberOfBothGenerationsIsOnePerson() {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .roster(WANG + "200", "王五|432322480927000|100")
                .resolve();
        assertThat(outcomes.figures().beneficiaries()).isOne();
        assertThat(outcomes.figures().beneficiaryKeys()).hasSize(1);
    }

    @Test
    void aRowWithoutAValidNumberCountsOutsideTheHeadcount() {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .roster(LI + "100", "王五|无|200", "赵六|432323196306080007|300")
                .resolve();
        assertThat(outcomes.figures().beneficiaries()).isOne();
        assertThat(outcomes.figures().identityPending()).isEqualTo(2);
        assertThat(roster(outcomes).counted()).isEqualTo(new Tally(3, 60000));
    }

    @Test
    void onlyCountedMoneyOrAShareOfSomeMakesABeneficiary() {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .roster(LI + "0", WANG + "shares", ZHAO + "-5")
                .resolve();
        assertThat(outcomes.figures().beneficiaries()).isOne();
        assertThat(outcomes.figures().people().values()).containsExactly(1);
    }

    @Test
    void aRowWithoutAnAmountCountsInRowsAndNotInYuan() {
        Outcomes outcomes =
                new Month().file("河坝镇", 0).roster(LI + "100", WANG + "约200").resolve();
        assertThat(roster(outcomes).counted()).isEqualTo(new Tally(2, 10000));
        assertThat(roster(outcomes).rowsWithoutAmount()).isOne();
    }

    @Test
    void aTwinInAnotherTableIsMergedIntoTheFirstOfTheList() {
        Outcomes outcomes = new Month()
                .file("金盆镇", 1)
                .roster(with(LI + "100"))
                .file("河坝镇", 0)
                .roster(with(LI + "100"))
                .resolve();
        assertThat(Month.fates(outcomes, 0)).startsWith("mc");
        assertThat(Month.fates(outcomes, 1)).startsWith("cc");
        assertThat(outcomes.other(0, 0)).contains(new Outcomes.RowId(1, 0));
        assertThat(roster(outcomes).merged()).isEqualTo(new Tally(1, 10000));
    }

    @Test
    void aTwinInAnotherTableOfTheSameFileIsMerged() {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .roster(with(LI + "100"))
                .roster(with(LI + "100"))
                .resolve();
        assertThat(roster(outcomes).merged().rows()).isOne();
    }

    @Test
    void threeTwinsCountOnce() {
        Month month = new Month();
        for (int i = 0; i < 3; i++) {
            month.file("镇" + i, i).roster(with(LI + "100"));
        }
        Outcomes outcomes = month.resolve();
        assertThat(roster(outcomes).merged()).isEqualTo(new Tally(2, 20000));
        assertThat(outcomes.other(2, 0)).contains(new Outcomes.RowId(0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"李四|430921195203140008|100.01", "李肆|430921195203140008|100", "李四|432322194809270000|100"})
    void rowsThatDifferInPersonNameOrAmountAreNoTwins(String other) {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .roster(with(LI + "100"))
                .file("金盆镇", 1)
                .roster(with(other))
                .resolve();
        assertThat(roster(outcomes).merged()).isEqualTo(Tally.NONE);
    }

    @Test
    void equalRowsWithinOneTableCountAndAreSuspected() {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .roster(LI + "100", WANG + "5", LI + "100", LI + "100")
                .resolve();
        assertThat(Month.fates(outcomes, 0)).isEqualTo("ccss");
        assertThat(outcomes.other(0, 2)).contains(new Outcomes.RowId(0, 0));
        assertThat(roster(outcomes).suspected()).isEqualTo(new Tally(2, 20000));
        assertThat(roster(outcomes).counted()).isEqualTo(new Tally(4, 30500));
        assertThat(told(outcomes)).isEmpty();
    }

    @Test
    void asManyRosterTwinsCountAsThereAreSalesOfThatSellerForThatAmount() {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .roster(with(LI + "150"))
                .file("金盆镇", 1)
                .roster(with(LI + "150"))
                .file("区总工会", 2)
                .purchases(RICE, "鸡蛋|李四|区妇联|10斤|150|2020年4月21日")
                .resolve();
        assertThat(roster(outcomes).merged()).isEqualTo(Tally.NONE);
    }

    @Test
    void theBuyersOwnPurchaseSurvives() {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .purchases(among("河坝镇", RICE))
                .file("区总工会", 9)
                .purchases(among("区总工会", RICE))
                .resolve();
        assertThat(Month.fates(outcomes, 0)).startsWith("mc");
        assertThat(Month.fates(outcomes, 1)).startsWith("cc");
    }

    @Test
    void aPurchaseInEqualMeasuresIsATwin() {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .purchases(among("河坝镇", "大米|李四|区总工会|50斤|150|2020年4月20日"))
                .file("金盆镇", 1)
                .purchases(among("金盆镇", "大米|李四|区总工会|25公斤|150元|2020.4.20"))
                .resolve();
        assertThat(Month.fates(outcomes, 1)).startsWith("mc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大米|李四|区总工会|50斤|150|2020年4月",
                "大米|李四|区总工会|50斤|150|",
                "大米|李四||50斤|150|2020年4月20日",
                "大米|李四|区总工会||150|2020年4月20日",
                "大米|李四|区总工会|50只|150|2020年4月20日",
                "大米|李四|区总工会|50斤|150|2020年4月21日"
            })
    void aPurchaseThatTellsLessOrOtherwiseIsNobodysTwin(String other) {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .purchases(among("河坝镇", other))
                .file("金盆镇", 1)
                .purchases(among("金盆镇", other.contains("只") || other.endsWith("21日") ? RICE : other))
                .resolve();
        assertThat(Month.ledger(outcomes, Attachment.PURCHASES).merged()).isEqualTo(Tally.NONE);
    }

    private static String[] people(int count, int twins) {
        return IntStream.range(0, count)
                .mapToObj(i -> i < twins ? Persons.person(i) : "路人|无|" + (i + 1))
                .toArray(String[]::new);
    }

    @Test
    void aFifthOfATableMayMerge() {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .roster(people(10, 2))
                .file("金盆镇", 1)
                .roster(people(10, 2))
                .resolve();
        assertThat(Month.fates(outcomes, 1)).isEqualTo("mmcccccccc");
        assertThat(told(outcomes)).isEmpty();
    }

    @Test
    void nothingOfATableMergesWhereMoreThanAFifthWould() {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .roster(people(10, 3))
                .file("金盆镇", 1)
                .roster(people(10, 3))
                .resolve();
        assertThat(Month.fates(outcomes, 0)).isEqualTo("cccccccccc");
        assertThat(Month.fates(outcomes, 1)).isEqualTo("sssccccccc");
        assertThat(roster(outcomes).merged()).isEqualTo(Tally.NONE);
        assertThat(told(outcomes)).extracting(finding -> finding.rule().code()).containsExactly("too-many-duplicates");
    }

    @Test
    void supersededAndRejectedRowsAreInNoTotalAndNobodysTwin() {
        Outcomes outcomes = new Month()
                .supersededFile("河坝镇", 0)
                .roster(with(LI + "100"))
                .file("河坝镇", 0)
                .rejectedRoster(WANG + "7")
                .roster(with(LI + "100", WANG + "7"))
                .resolve();
        assertThat(Month.fates(outcomes, 0)).containsOnlyOnce("o".repeat(11)).doesNotContain("c");
        assertThat(Month.fates(outcomes, 1))
                .startsWith("rccc")
                .doesNotContain("m")
                .doesNotContain("s");
        Ledger ledger = roster(outcomes);
        assertThat(ledger.superseded()).isEqualTo(new Tally(11, 10000 + 5500));
        assertThat(ledger.rejected()).isEqualTo(new Tally(1, 700));
        assertThat(ledger.closes()).isTrue();
        assertThat(outcomes.figures().beneficiaries()).isEqualTo(2);
    }

    @Test
    void aRejectedRowOfASupersededFileIsSuperseded() {
        Outcomes outcomes =
                new Month().supersededFile("河坝镇", 0).rejectedRoster(LI + "100").resolve();
        assertThat(Month.fates(outcomes, 0)).isEqualTo("o");
    }

    @Test
    void thePeopleOfASubmitterAreThoseOfItsOwnRows() {
        Outcomes outcomes = new Month()
                .file("河坝镇", 0)
                .roster(LI + "100", WANG + "200", LI + "1", QIAN + "0")
                .file("金盆镇", 1)
                .roster(LI + "30", ZHAO + "0")
                .file("河坝镇", 0)
                .roster(ZHAO + "20")
                .resolve();
        Map<String, Integer> people = outcomes.figures().people().entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().name(), Map.Entry::getValue));
        assertThat(people).containsOnly(entry("河坝镇", 3), entry("金盆镇", 1));
        assertThat(outcomes.figures().beneficiaries()).isEqualTo(3);
    }

    @Test
    void purchasesAreGroupedByProductAndBuyerTheLargestFirst() {
        Figures figures = new Month()
                .file("河坝镇", 0)
                .purchases(RICE, "鸡蛋|王五|区妇联|10斤|60|2020年4月21日", "大 米|王五|区妇联|1斤|10|2020年4月21日")
                .resolve()
                .figures();
        assertThat(figures.byProduct())
                .extracting(MonthResult.Group::name, MonthResult.Group::counted)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("大米", new Tally(2, 16000)),
                        org.assertj.core.groups.Tuple.tuple("鸡蛋", new Tally(1, 6000)));
        assertThat(figures.byBuyer()).extracting(MonthResult.Group::name).containsExactly("区总工会", "区妇联");
    }

    @Test
    void rowsOfWhichNobodyKnowsTheVillageStandUnderNoName() {
        Figures figures = new Month()
                .file("河坝镇", 0)
                .roster(LI + "100", LI + "20", WANG + "3")
                .resolve()
                .figures();
        assertThat(figures.byVillage()).containsExactly(new MonthResult.Group("", new Tally(3, 12300), 2));
    }

    @Test
    void anEmptyMonthHasNothing() {
        Outcomes outcomes = new Month().file("河坝镇", 0).resolve();
        assertThat(outcomes.figures().beneficiaries()).isZero();
        assertThat(roster(outcomes)).isEqualTo(Ledger.EMPTY);
    }

    @Test
    void filesComeInTheOrderOfTheirNumbers() {
        Submitter submitter = new Submitter("河坝镇", Submitter.Kind.TOWN, List.of(), null);
        MonthRows month = MonthRows.ofMonth(Office.withoutWorkspace());
        assertThatThrownBy(() -> month.file(new SourceFile(1, submitter, 0, "a.xlsx", false)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** What a seed's month is made of: files of one table each. */
    private record Made(String submitter, int rank, int kind, List<String> rows) {}

    private static List<Made> made(Random random) {
        List<Made> files = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int f = 0; f < count; f++) {
            int kind = random.nextInt(10);
            List<String> rows = new ArrayList<>();
            for (int r = random.nextInt(40); r > 0; r--) {
                rows.add(kind < 7 ? person(random) : purchase(random));
            }
            files.add(new Made("镇" + f, f, kind, rows));
        }
        return files;
    }

    private static String person(Random random) {
        String[] amounts = {"100", "200", "0", "-5", "约100", "", "0.01"};
        String person = Persons.person(random.nextInt(60));
        String amount = amounts[random.nextInt(amounts.length)];
        String phone = "|1390000000" + random.nextInt(10);
        if (random.nextInt(8) == 0) {
            return "路人|无|" + amount + phone;
        }
        if (random.nextInt(8) == 0) {
            person = slipped(person, random);
        }
        return person.substring(0, person.lastIndexOf('|') + 1) + amount + phone;
    }

    /** A digit of the order code of somebody's number changed, so that its check fails. */
    private static String slipped(String person, Random random) {
        int at = person.indexOf("000", person.indexOf('|') + 14);
        return person.substring(0, at) + (1 + random.nextInt(9)) + person.substring(at + 1);
    }

    private static String purchase(Random random) {
        return (random.nextBoolean() ? "大米" : "鸡蛋") + "|"
                + (random.nextBoolean() ? "李四" : "大米合作社") + "|"
                + List.of("镇0", "镇1", "镇2", "我镇", "大米合作社", "").get(random.nextInt(6)) + "|" + random.nextInt(4) + "斤|"
                + (random.nextInt(3) * 50) + "|"
                + (random.nextInt(4) == 0 ? "" : "2020年4月" + (1 + random.nextInt(9)) + "日");
    }

    private static Month month(List<Made> files, KeptRows before) {
        Month month = new Month().after(before);
        for (Made file : files) {
            String[] rows = file.rows().toArray(String[]::new);
            if (file.kind() == 0) {
                month.supersededFile(file.submitter(), file.rank()).roster(rows);
            } else if (file.kind() == 1) {
                month.file(file.submitter(), file.rank()).rejectedRoster(rows);
            } else if (file.kind() < 7) {
                month.file(file.submitter(), file.rank()).roster(rows);
            } else {
                month.file(file.submitter(), file.rank()).purchases(rows);
            }
        }
        return month;
    }

    private static final KeptRows NOTHING = new KeptRows(
            List.of(), new long[0], new long[0], new int[0], new int[0], new long[0], new int[0], new long[0]);

    /** Half of a month, as the month before would have kept it. */
    private static KeptRows before(List<Made> files) {
        List<Made> some = files.stream()
                .map(file -> new Made(
                        file.submitter(),
                        file.rank(),
                        file.kind(),
                        file.rows().subList(0, file.rows().size() / 2)))
                .toList();
        return month(some, NOTHING).resolve().kept();
    }

    /** Which finding stands at which of equal rows may differ; how many there are of each rule may not. */
    private static Map<String, Object> said(Month month) {
        Outcomes outcomes = month.resolve();
        Map<String, Object> said = said(outcomes);
        month.told(outcomes)
                .forEach(finding -> said.merge(
                        finding.substring(0, finding.indexOf('@')), 1, (one, more) -> (Integer) one + (Integer) more));
        return said;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLedgerClosesAndCountsWhatItRead(long seed) {
        List<Made> files = made(new Random(seed));
        Outcomes outcomes = month(files, before(files)).resolve();
        long rows = 0;
        for (Attachment attachment : Attachment.values()) {
            Ledger ledger = Month.ledger(outcomes, attachment);
            assertThat(ledger.closes()).as("seed %d", seed).isTrue();
            assertThat(ledger.suspected().rows())
                    .isLessThanOrEqualTo(ledger.counted().rows());
            rows += ledger.read().rows();
        }
        assertThat(rows)
                .isEqualTo(files.stream().mapToInt(file -> file.rows().size()).sum());
        for (SourceFile file : outcomes.files()) {
            for (int row = 0; row < outcomes.rows(file.number()); row++) {
                Outcomes.RowId other = outcomes.other(file.number(), row).orElse(null);
                if (outcomes.outcome(file.number(), row) == Outcome.MERGED && other != null) {
                    assertThat(outcomes.outcome(other.file(), other.row()))
                            .as("the row that counts in place of a merged one, seed %d", seed)
                            .isEqualTo(Outcome.COUNTED);
                }
            }
        }
    }

    /** All that a month says, whichever rows of equal content it chose. */
    private static Map<String, Object> said(Outcomes outcomes) {
        Figures figures = outcomes.figures();
        Map<String, Object> said = new TreeMap<>();
        said.put("beneficiaries", figures.beneficiaries());
        said.put("keys", LongStream.of(figures.beneficiaryKeys()).boxed().toList());
        said.put("pending", figures.identityPending());
        said.put("products", figures.byProduct());
        said.put("buyers", figures.byBuyer());
        said.put("villages", figures.byVillage());
        figures.people().forEach((submitter, people) -> said.put("people of " + submitter.name(), people));
        for (Attachment attachment : Attachment.values()) {
            for (SourceFile file : outcomes.files()) {
                said.put(attachment + " of " + file.submitter().name(), outcomes.ledger(file.number(), attachment));
            }
        }
        return said;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfRowsAndFilesDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Made> files = made(random);
        KeptRows before = before(files);
        Map<String, Object> said = said(month(files, before));
        List<Made> shuffled = new ArrayList<>();
        for (Made file : files) {
            List<String> rows = new ArrayList<>(file.rows());
            Collections.shuffle(rows, random);
            shuffled.add(new Made(file.submitter(), file.rank(), file.kind(), rows));
        }
        assertThat(said(month(shuffled, before)))
                .as("rows shuffled, seed %d", seed)
                .isEqualTo(said);
        Collections.shuffle(shuffled, random);
        assertThat(said(month(shuffled, before)))
                .as("files shuffled, seed %d", seed)
                .isEqualTo(said);
    }
}
