package huizong.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.office.Lists;
import huizong.office.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketTest {

    private static final Office NO_LISTS = Office.withoutWorkspace();
    private static final Office WITH_LIST = Lists.officeWith(Lists.products("产品名称,别名,单位,参考单价", "大通湖大米,大米,斤,3.50"));
    private static final String[] FIVE = {
        "大米|李四|区妇联|10斤|30|4月1日",
        "大米|李四|区妇联|5公斤|35|4月2日",
        "大米|李四|区妇联|20斤|60|4月3日",
        "大米|李四|区妇联|100斤|350|4月4日",
        "大米|李四|区妇联|30斤|90|4月5日"
    };

    private static Month sales(String... rows) {
        return new Month().file("河坝镇", 0).purchases(rows);
    }

    private static String[] fiveAnd(String... more) {
        String[] all = java.util.Arrays.copyOf(FIVE, FIVE.length + more.length);
        System.arraycopy(more, 0, all, FIVE.length, more.length);
        return all;
    }

    @Test
    void aPersonWhoSoldAndStandsInNoRosterOfTheMonthIsAskedAbout() {
        Month month = new Month()
                .file("河坝镇", 0)
                .roster("李四|430921195203140008|100")
                .purchases("大米|李四|区妇联|10斤|30|4月1日", "大米|赵六|区妇联|10斤|30|4月1日", "大米|王五|区妇联|10斤|30|4月1日")
                .file("金盆镇", 1)
                .roster("王五（户主）|432322194809270000|100");
        assertThat(month.market(NO_LISTS)).containsExactly("seller-not-in-roster@0.xlsx › Sheet1 › B3");
    }

    @ParameterizedTest
    @CsvSource({"河坝镇稻虾合作社", "大通湖米业有限公司", "永兴农场", "老张粮店", "向东村", "河坝镇张三", "李四、王五", "贫困户", "Smith", "张", "惠农优选", "周记腊味"})
    void whoIsNotCalledLikeAPersonIsInNoRoster(String seller) {
        Month month = new Month()
                .file("河坝镇", 0)
                .roster("李四|430921195203140008|100")
                .purchases("大米|" + seller + "|区妇联|10斤|30|4月1日");
        assertThat(month.market(NO_LISTS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"张三", "欧阳春华", "𠮷田", "买买提·阿卜杜拉"})
    void whoIsCalledLikeAPersonIsLookedUp(String seller) {
        Month month = new Month()
                .file("河坝镇", 0)
                .roster("李四|430921195203140008|100")
                .purchases("大米|" + seller + "|区妇联|10斤|30|4月1日");
        assertThat(month.market(NO_LISTS)).hasSize(1);
    }

    @Test
    void aSubmissionWithoutARosterIsNotAskedForItsSellers() {
        Month month = sales("大米|赵六|区妇联|10斤|30|4月1日").file("金盆镇", 1).roster("李四|430921195203140008|100");
        assertThat(month.market(NO_LISTS)).isEmpty();
    }

    @Test
    void aPriceFarFromTheMonthsIsAskedAboutWhateverItsUnitOfMass() {
        assertThat(sales(fiveAnd("大米|李四|区妇联|2公斤|150|4月6日")).market(NO_LISTS))
                .containsExactly("unit-price-outlier@0.xlsx › Sheet1 › E7");
        assertThat(sales(fiveAnd("大米|李四|区妇联|100斤|50|4月6日")).market(NO_LISTS))
                .containsExactly("unit-price-outlier@0.xlsx › Sheet1 › E7");
    }

    @Test
    void aPriceLessThanFiveTimesOffIsNobodysBusiness() {
        assertThat(sales(fiveAnd("大米|李四|区妇联|10斤|140|4月6日")).market(NO_LISTS)).isEmpty();
    }

    @Test
    void withFewSalesOnlyTheCatalogueTellsWhatIsUsual() {
        Month month = sales("大米|李四|区妇联|10斤|30|4月1日", "大米|李四|区妇联|10斤|300|4月2日");
        assertThat(month.market(NO_LISTS)).isEmpty();
        assertThat(month.market(WITH_LIST)).containsExactly("unit-price-outlier@0.xlsx › Sheet1 › E3");
    }

    @Test
    void aPriceThatTheMonthOrTheCatalogueKnowsIsNoOutlier() {
        String[] dear = {
            "大米|李四|区妇联|10斤|300|4月1日",
            "大米|李四|区妇联|10斤|310|4月2日",
            "大米|李四|区妇联|10斤|320|4月3日",
            "大米|李四|区妇联|10斤|330|4月4日",
            "大米|李四|区妇联|10斤|340|4月5日",
            "大米|李四|区妇联|10斤|35|4月6日"
        };
        assertThat(sales(dear).market(WITH_LIST)).isEmpty();
    }

    @Test
    void boxesAndQuantitiesWithoutUnitHaveNoUsualPrice() {
        String[] boxes = new String[6];
        String[] bare = new String[6];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = "大米|李四|区妇联|2箱|" + (i == 0 ? 3_000 : 100) + "|4月" + (i + 1) + "日";
            bare[i] = boxes[i].replace("2箱", "2");
        }
        assertThat(sales(boxes).market(NO_LISTS)).isEmpty();
        assertThat(sales(bare).market(NO_LISTS)).isEmpty();
    }

    @Test
    void onePriceOffByTenThousandIsAskedAboutAtItsAmount() {
        assertThat(sales(fiveAnd("大米|李四|区妇联|100斤|0.035|4月6日")).market(NO_LISTS))
                .containsExactly("amount-unit-doubtful@0.xlsx › Sheet1 › E7");
    }

    @Test
    void aTableOffByTenThousandIsAskedAboutOnce() {
        Month month = sales(FIVE)
                .file("金盆镇", 1)
                .purchases("大米|王五|区妇联|1000斤|0.30|4月6日", "大米|王五|区妇联|1000斤|0.32|4月7日", "大米|王五|区妇联|500斤|0.15|4月8日");
        assertThat(month.market(NO_LISTS)).containsExactly("amount-unit-doubtful@1.xlsx › Sheet1 › E1");
    }

    @Test
    void whatDoesNotCountIsNotAskedAboutAndTellsNoPrice() {
        Month month = new Month()
                .file("河坝镇", 0)
                .purchases("大米|李四|区妇联|10斤|300|4月6日")
                .supersededFile("金盆镇", 1)
                .roster("王五|432322194809270000|100")
                .purchases(fiveAnd("大米|赵六|区妇联|10斤|30000|4月7日"));
        assertThat(month.market(NO_LISTS)).isEmpty();
    }
}
