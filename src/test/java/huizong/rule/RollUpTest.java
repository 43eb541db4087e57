package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Column;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault that fills a column is one finding, and of what follows from another on the same cell only the number is told. */
class RollUpTest {

    private static final String GOOD = "李四|430921195203140008|13900000001|100";

    private static Checked rows(int count, String... rows) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(rows[i % rows.length]);
        }
        return Checked.file(Checked.roster(all.toArray(String[]::new)));
    }

    private static Finding missing(int row) {
        return new Finding(
                IdRule.ID_MISSING,
                Level.ERROR,
                Place.ofSheet("附件1.xlsx", "Sheet1").row(row).cell(1),
                Column.ID,
                "",
                List.of(Text.plain(row)),
                100,
                List.of());
    }

    private static List<Finding> rolledUp(List<Finding> findings, int ofRows) {
        List<Finding> told = new ArrayList<>();
        RollUp rollUp = new RollUp(told::add);
        findings.forEach(rollUp::add);
        rollUp.close(sheet -> ofRows);
        return told;
    }

    private static List<Finding> missing(int from, int to) {
        return IntStream.range(from, to).mapToObj(RollUpTest::missing).toList();
    }

    @Test
    void aFaultOnEveryRowIsOneFindingWithItsRowsAndItsMoney() {
        Checked checked = rows(12, "李四||13900000001|100");
        Finding finding = checked.finding(IdRule.ID_MISSING);
        assertThat(checked.told()).containsExactly("id-missing@B2");
        assertThat(finding.extent()).isEqualTo(new Extent(12, List.of(new Extent.Range(2, 13))));
        assertThat(finding.fen()).isEqualTo(120_000);
        assertThat(finding.message(Language.ZH)).isEqualTo("全表12行中有12行都是这样（第2至13行），例如第2行：没有填身份证号码");
        assertThat(finding.message(Language.EN))
                .isEqualTo("the same on 12 of the table's 12 rows (rows 2–13); row 2, for one: no ID number is given");
    }

    @Test
    void everyRowIsRejectedAsIfEachHadItsOwnFinding() {
        Checked checked = rows(12, "李四||13900000001|100");
        assertThat(checked.rows()).hasSize(12).allMatch(JudgedRow::rejected);
        assertThat(checked.tally().tables().get(0).rejectedFen()).isEqualTo(120_000);
    }

    @Test
    void nineRowsAreToldOneByOne() {
        assertThat(rows(9, "李四||13900000001|100").findings())
                .hasSize(9)
                .allMatch(finding -> finding.extent() == null && finding.rows() == 1);
    }

    @Test
    void tenRowsAndNineOfTenAreEnoughToBeOne() {
        assertThat(rolledUp(missing(2, 12), 10)).hasSize(1);
        assertThat(rolledUp(missing(2, 20), 20)).hasSize(1);
        assertThat(rolledUp(missing(2, 19), 20)).hasSize(17);
    }

    @Test
    void aFaultOnHalfTheRowsIsToldOneByOne() {
        assertThat(rows(24, "李四||13900000001|100", GOOD).told())
                .filteredOn(told -> told.startsWith("id-missing"))
                .hasSize(12);
    }

    @Test
    void oneGoodRowAmongManyDoesNotBringAThousandLines() {
        List<Finding> all = new ArrayList<>(missing(2, 500));
        all.addAll(missing(501, 1002));
        Finding one = rolledUp(all, 1000).get(0);
        assertThat(one.rows()).isEqualTo(999);
        assertThat(one.extent()).isNotNull().extracting(Extent::written).isEqualTo("2-499,501-1001");
        assertThat(one.fen()).isEqualTo(99_900);
    }

    @Test
    void aFindingOfAWholeTableOrFileIsNotHeldBack() {
        List<Finding> told = new ArrayList<>();
        RollUp rollUp = new RollUp(told::add);
        rollUp.add(missing(0));
        assertThat(told).hasSize(1);
    }

    @Test
    void whatWasToldIsNotToldAgainWithTheNextTable() {
        List<Finding> told = new ArrayList<>();
        RollUp rollUp = new RollUp(told::add);
        rollUp.add(missing(2));
        rollUp.close(sheet -> 1);
        rollUp.close(sheet -> 1);
        assertThat(told).hasSize(1);
    }

    @Test
    void sheetsAreNotMixedUp() {
        List<Finding> all = new ArrayList<>(missing(2, 8));
        missing(2, 8)
                .forEach(finding -> all.add(new Finding(
                        finding.rule(),
                        finding.level(),
                        Place.ofSheet("附件1.xlsx", "Sheet2")
                                .row(finding.place().row())
                                .cell(1),
                        Column.ID,
                        "",
                        List.of(),
                        100,
                        List.of())));
        assertThat(rolledUp(all, 6)).hasSize(12);
    }

    @Test
    void moreThanAnybodyReadsIsToldAsOneWithEveryRow() {
        List<Finding> all = IntStream.rangeClosed(0, RollUp.MOST_HELD)
                .mapToObj(i -> missing(2 * i + 2))
                .toList();
        List<Finding> told = rolledUp(all, 1_000_000);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).rows()).isEqualTo(RollUp.MOST_HELD + 1);
        assertThat(told.get(0).message(Language.ZH)).contains("第2、4、6、8、10、12、14、16行等，列出5001段中的8段");
        assertThat(rolledUp(all.subList(1, all.size()), 1_000_000)).hasSize(RollUp.MOST_HELD);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfTheRowsDoesNotMatter(long seed) {
        for (int ofRows : new int[] {30, 300}) {
            List<Finding> shuffled = new ArrayList<>(missing(2, 32));
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(rolledUp(shuffled, ofRows))
                    .as("seed %s, %s rows", seed, ofRows)
                    .isEqualTo(rolledUp(missing(2, 32), ofRows));
        }
    }

    @Test
    void anExtentComesBackAsItWasWritten() {
        Extent extent = new Extent(9, List.of(new Extent.Range(5, 7), new Extent.Range(9, 9)));
        assertThat(extent.written()).isEqualTo("5-7,9");
        assertThat(Extent.read(9, "5-7,9")).isEqualTo(extent);
    }

    @Test
    void anExtentGivesItsRowsAndMovesDownWithThem() {
        Extent extent = Extent.read(9, "5-7,9");
        assertThat(extent.rows()).isEqualTo(4);
        assertThat(extent.each()).containsExactly(5, 6, 7, 9);
        assertThat(extent.moved(2)).isEqualTo(Extent.read(9, "7-9,11"));
    }

    @Test
    void eightStretchesAreSaidInFullAndOfNineTheFirstEight() {
        assertThat(Extent.read(40, "2,4,6,8,10,12,14,16-18").words().zh()).isEqualTo("第2、4、6、8、10、12、14、16至18行");
        assertThat(Extent.read(40, "2,4,6,8,10,12,14,16-18,20").words().zh())
                .isEqualTo("第2、4、6、8、10、12、14、16至18行等，列出9段中的8段");
    }

    @Test
    void whatFollowsFromAnotherFindingOnTheCellIsCountedAndNotTold() {
        Checked spoilt = Checked.file(Checked.roster("李四|430921195203140008|13900000001|#REF!"));
        assertThat(spoilt.told()).containsExactly("formula-error@D2");
        assertThat(spoilt.tally().hiddenFindings()).isPositive();
        assertThat(Checked.file(Checked.roster(GOOD)).tally().hiddenFindings()).isZero();
    }

    @Test
    void twoFaultsOfOneCellThatDoNotFollowFromEachOtherAreBothTold() {
        Checked checked = Checked.file(Checked.roster("李四|441282 19810101 1230|13900000001|2000000.001"));
        assertThat(checked.told())
                .as("by cell, then by code")
                .containsExactly("id-area-unknown@B2", "id-cleaned@B2", "amount-precision@D2", "amount-too-large@D2");
        assertThat(checked.tally().hiddenFindings()).isZero();
    }
}
