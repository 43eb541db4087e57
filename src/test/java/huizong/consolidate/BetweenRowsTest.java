package huizong.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.office.Office;
import huizong.office.Workspace;
import huizong.rule.KeptRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows say of each other short of being twins: who may be one person, which may be one sale. */
class BetweenRowsTest {

    private static final String LI = "李四|430921195203140008|";

    @TempDir
    private Path root;

    private static Month towns(String purchase, String other) {
        return new Month().file("河坝镇", 0).purchases(purchase).file("区总工会", 1).purchases(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大米|李四|我会|50斤|150|2020年4月23日",
                "大米|李四|本单位|25公斤|150|2020年4月21日",
                "优质大米|李四|区总工会|60斤|150|2020年4月18日",
                "莲藕|李四|区总工会|50斤|150|2020年4月",
                "大米|李四|区总工会||150|",
                "大米|李四||1批|150|2020年4月20日",
                "|李四|区总工会|1批|150|2020年4月20日"
            })
    void aSaleInOtherWordsIsAskedAboutAndCounts(String other) {
        Month month = towns("大米|李四|区总工会|50斤|150|2020年4月20日", other);
        Outcomes outcomes = month.resolve();
        assertThat(month.told(outcomes)).singleElement().asString().startsWith("likely-same-purchase@");
        Ledger ledger = Month.ledger(outcomes, huizong.form.Attachment.PURCHASES);
        assertThat(ledger.counted()).isEqualTo(new Tally(2, 30_000));
        assertThat(ledger.suspected()).isEqualTo(new Tally(1, 15_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大米|李四|区总工会|50斤|150|2020年4月24日",
                "大米|李四|区妇联|50斤|150|2020年4月20日",
                "大米|李五|区总工会|50斤|150|2020年4月20日",
                "大米|李四|区总工会|50斤|151|2020年4月20日",
                "鸡蛋|李四|区总工会|10斤|150|2020年4月20日",
                "大米|李四|区总工会|50斤|150|2020年5月"
            })
    void anotherSaleIsNotAskedAbout(String other) {
        assertThat(towns("大米|李四|区总工会|50斤|150|2020年4月20日", other).told()).isEmpty();
    }

    @Test
    void theSendersOwnWordForItselfMakesATwin() {
        List<String> more = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            more.add("莲藕|甲" + i + "|区妇联|1斤|" + (9 + i) + "|2020年4月1日");
        }
        Month month = new Month().file("河坝镇", 0).purchases(with(more, "大米|李四|区总工会|50斤|150|2020年4月20日"));
        List<String> others = more.stream().map(row -> row.replace("甲", "乙")).toList();
        month.file("区总工会", 1).purchases(with(others, "大米|李四|我会|50斤|150|2020年4月20日"));
        assertThat(month.told()).containsExactly("twin-purchase@0:2");
    }

    private static String[] with(List<String> rows, String first) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(rows);
        return all.toArray(String[]::new);
    }

    @Test
    void everyRowStandsAgainstOneOfTheOtherSubmitter() {
        Month month = new Month()
                .file("河坝镇", 0)
                .purchases("大米|李四||50斤|150|2020年4月20日", "大米|李四||50斤|150|2020年4月21日")
                .file("区总工会", 1)
                .purchases("大米|李四|我会|50斤|150|2020年4月22日");
        assertThat(month.told()).hasSize(1);
    }

    @Test
    void salesOfOneSubmitterAreNotAskedAbout() {
        assertThat(new Month()
                        .file("河坝镇", 0)
                        .purchases("大米|李四||50斤|150|2020年4月20日")
                        .file("河坝镇", 0)
                        .purchases("大米|李四|区妇联|50斤|150|2020年4月21日")
                        .told())
                .isEmpty();
    }

    @Test
    void aPriceThatManyPayIsNoCoincidence() {
        String[] boxes = new String[30];
        java.util.Arrays.fill(boxes, "礼盒|大米公司||1盒|150|2020年4月20日");
        assertThat(new Month()
                        .file("河坝镇", 0)
                        .purchases(boxes)
                        .file("金盆镇", 1)
                        .purchases(boxes)
                        .told())
                .noneMatch(finding -> finding.startsWith("likely-same-purchase"));
    }

    @Test
    void whoSellsWhatHeBoughtIsAskedAboutOnce() {
        Month month = new Month()
                .file("河坝镇", 0)
                .purchases(
                        "大米|李四|某某合作社|500斤|1500|2020年4月2日",
                        "大米|王五|某某合作社|400斤|1200|2020年4月3日",
                        "大米|某某合作社|区总工会|900斤|3600|2020年4月20日");
        assertThat(month.told()).containsExactly("seller-also-buyer@0:4");
    }

    @ParameterizedTest
    @CsvSource({
        "大米|李四|某某合作社|500斤|1500|2020年4月2日, 莲藕|某某合作社|区总工会|9斤|36|2020年4月20日",
        "大米|李四|某某合作社|500斤|1500|2020年4月22日, 大米|某某合作社|区总工会|9斤|36|2020年4月20日",
        "大米|李四|王小明|5斤|15|2020年4月2日, 大米|王小明|区总工会|9斤|36|2020年4月20日",
        "大米|某某合作社|某某合作社|5斤|15|2020年4月2日, 大米|某某合作社|区总工会|9斤|36|2020年4月20日"
    })
    void otherGoodsAnotherOrderOrAPersonOfTheNameIsNotAskedAbout(String bought, String sold) {
        assertThat(new Month().file("河坝镇", 0).purchases(bought, sold).told()).isEmpty();
    }

    @Test
    void whoSellsHimselfCannotBenefitByMoreThanHeSold() {
        Month month = new Month()
                .file("河坝镇", 0)
                .roster(LI + "500")
                .purchases("大米|李四|区总工会|50斤|150|2020年4月20日", "鸡蛋|李四|区妇联|50斤|149|2020年4月20日");
        assertThat(month.told()).containsExactly("person-benefit-exceeds-sales@0:2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大米|李四|区总工会|50斤|500|2020年4月20日",
                "大米|李四|区总工会|50斤|约150|2020年4月20日",
                "大米|某某合作社|区总工会|50斤|150|2020年4月20日",
                "大米|李四、王五|区总工会|50斤|150|2020年4月20日"
            })
    void whoMayHaveSoldMoreOrThroughOthersIsNotAskedAbout(String sale) {
        assertThat(new Month()
                        .file("河坝镇", 0)
                        .roster(LI + "500")
                        .purchases(sale, "鸡蛋|李四|区妇联|1斤|0|2020年4月20日")
                        .told())
                .isEmpty();
    }

    @Test
    void aBenefitInASubmissionWithoutSalesIsNotAskedAbout() {
        assertThat(new Month()
                        .file("河坝镇", 0)
                        .roster(LI + "500")
                        .file("区总工会", 1)
                        .purchases("大米|李四|区总工会|50斤|150|2020年4月20日")
                        .told())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"430921195203140003", "430921195203140080", "430921195203149008"})
    void aNumberOneSlipFromAValidOneOfTheNameIsAskedAbout(String slipped) {
        Month month = new Month()
                .file("河坝镇", 0)
                .rejectedRoster("李四|" + slipped + "|5")
                .file("金盆镇", 1)
                .roster(LI + "100");
        assertThat(month.told()).containsExactly("likely-same-person@0:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"李五|430921195203140003", "李四|430921195203140083", "李四|43092119520314000", "李四|无"})
    void anotherNameOrMoreThanASlipIsNotAskedAbout(String other) {
        assertThat(new Month().file("河坝镇", 0).roster(other + "|5", LI + "100").told())
                .isEmpty();
    }

    @Test
    void twoNumbersOfOneNameAndTelephoneAreAskedAbout() {
        Month month = new Month()
                .file("河坝镇", 0)
                .roster(LI + "100|13900000001", "李四|432322194809270000|20|139 0000 0001", LI + "7|13900000001");
        assertThat(month.told()).containsExactly("same-person-several-rows@0:2", "same-name-and-phone@0:3");
    }

    @Test
    void theTelephoneOfManySaysNothing() {
        List<String> rows = new ArrayList<>(List.of(LI + "1|13900000001", "李四|432322194809270000|2|13900000001"));
        for (int i = 0; i < 2; i++) {
            rows.add(Persons.person(i) + "|13900000001");
        }
        assertThat(new Month()
                        .file("河坝镇", 0)
                        .roster(rows.toArray(String[]::new))
                        .told())
                .isEmpty();
        assertThat(new Month()
                        .file("河坝镇", 0)
                        .roster(rows.subList(0, 3).toArray(String[]::new))
                        .told())
                .containsExactly("same-name-and-phone@0:3");
    }

    @Test
    void aNameAloneSaysNothing() {
        assertThat(new Month()
                        .file("河坝镇", 0)
                        .roster(
                                LI + "100|13900000001",
                                "李四|432322194809270000|20|13900000002",
                                "李四|432323196306080008|3")
                        .told())
                .isEmpty();
    }

    @Test
    void whoIsNotInTheRegisterIsToldOfOnce() throws IOException {
        Files.writeString(root.resolve("huizong.yaml"), "");
        Files.createDirectories(root.resolve("reference"));
        Files.writeString(root.resolve("reference/register.csv"), "姓名,身份证\n李四,430921195203140008\n");
        Month month = new Month()
                .in(Office.load(new Workspace(root)))
                .file("河坝镇", 0)
                .roster(LI + "100", "王五|432322194809270000|20", "王五|432322194809270000|30", "路人|无|7");
        assertThat(month.told()).containsExactly("not-in-register@0:3", "same-person-several-rows@0:3");
    }

    private static KeptRows march(String... purchases) {
        return new Month().file("河坝镇", 0).purchases(purchases).resolve().kept();
    }

    private static final String RICE = "大米|李四|区总工会|50斤|150|2020年3月30日";

    private static String[] among(String... rows) {
        List<String> all = new ArrayList<>(List.of(rows));
        for (int i = 0; i < 10 * rows.length; i++) {
            all.add("莲藕|甲" + i + "|区妇联|1斤|" + (9 + i) + "|2020年4月1日");
        }
        return all.toArray(String[]::new);
    }

    @Test
    void aPurchaseThatCountsInAnEarlierMonthIsMerged() {
        Month month = new Month().after(march(RICE)).file("区总工会", 3).purchases(among(RICE));
        Outcomes outcomes = month.resolve();
        assertThat(Month.fates(outcomes, 0)).startsWith("mc");
        assertThat(month.told(outcomes)).containsExactly("twin-earlier-month@0:2");
        assertThat(Month.ledger(outcomes, huizong.form.Attachment.PURCHASES).closes())
                .isTrue();
    }

    @Test
    void asManyAreMergedAsTheEarlierMonthCounted() {
        Month month = new Month().after(march(RICE)).file("区总工会", 3).purchases(among(RICE, RICE));
        assertThat(Month.fates(month.resolve(), 0)).startsWith("cm");
    }

    @Test
    void twinsOfThisMonthAreAllMergedIntoTheEarlierOne() {
        Month month = new Month()
                .after(march(RICE))
                .file("区总工会", 3)
                .purchases(among(RICE))
                .file("金盆镇", 1)
                .purchases(java.util.Arrays.stream(among(RICE.replace("50斤", "25公斤")))
                        .map(row -> row.replace("甲", "乙"))
                        .toArray(String[]::new));
        Outcomes outcomes = month.resolve();
        assertThat(Month.fates(outcomes, 0)).startsWith("m");
        assertThat(Month.fates(outcomes, 1)).startsWith("m");
        assertThat(outcomes.other(1, 0)).isEmpty();
    }

    @Test
    void whatTheEarlierMonthMergedOrDidNotKnowIsNotMerged() {
        assertThat(new Month()
                        .after(march("大米|李四|区总工会|50斤|150|"))
                        .file("区总工会", 3)
                        .purchases(among(RICE, "大米|李四|区总工会|50斤|150|"))
                        .told())
                .isEmpty();
    }

    @Test
    void aTableThatRepeatsTheEarlierMonthIsAskedAboutAsAWhole() {
        Month month = new Month().after(march(RICE)).file("区总工会", 3).purchases(RICE);
        Outcomes outcomes = month.resolve();
        assertThat(Month.fates(outcomes, 0)).isEqualTo("s");
        assertThat(month.told(outcomes)).containsExactly("too-many-duplicates@0:0");
    }

    private static String[] people(int from, int to) {
        return java.util.stream.IntStream.range(from, to)
                .mapToObj(Persons::person)
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, true", "5, 14, true", "5, 15, false", "6, 14, false", "10, 20, false"})
    void aRosterMostlyOfLastMonthsRowsIsAskedAbout(int from, int to, boolean asked) {
        KeptRows march =
                new Month().file("河坝镇", 0).roster(people(0, 10)).resolve().kept();
        List<String> told =
                new Month().after(march).file("河坝镇", 0).roster(people(from, to)).told();
        assertThat(told).isEqualTo(asked ? List.of("submission-repeats-last-month@0:0") : List.of());
    }

    @Test
    void anotherSubmittersRosterOfLastMonthSaysNothing() {
        KeptRows march =
                new Month().file("河坝镇", 0).roster(people(0, 10)).resolve().kept();
        assertThat(new Month().after(march).file("金盆镇", 1).roster(people(0, 10)).told())
                .isEmpty();
    }

    @Test
    void salesOfLastMonthUnderOtherDaysAreARepetition() {
        String[] march = new String[6];
        String[] april = new String[6];
        for (int i = 0; i < march.length; i++) {
            march[i] = "大米|甲" + i + "|区总工会|" + (10 + i) + "斤|" + (30 + i) + "|2020年3月1" + i + "日";
            april[i] = march[i].replace("3月", "4月");
        }
        assertThat(new Month()
                        .after(march(march))
                        .file("河坝镇", 0)
                        .purchases(april)
                        .told())
                .containsExactly("submission-repeats-last-month@0:0");
    }
}
