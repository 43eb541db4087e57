package huizong.report;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.consolidate.Basis;
import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.consolidate.PurchaseLine;
import huizong.consolidate.RosterLine;
import huizong.consolidate.Tally;
import huizong.consolidate.TwinLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class MonthHtmlTest {

    private static String written(MonthResult month, MonthDetails details) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MonthHtml.write(month, details, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document page() throws IOException {
        return Jsoup.parse(written(MadeMonth.result(), new MadeMonth()));
    }

    @Test
    void theHeadNamesOfficeMonthPeriodDayAndInputs() throws IOException {
        assertThat(page().expectFirst("header").text())
                .startsWith("益阳市大通湖区 2020年4月消费扶贫汇总 统计期间 2020-03-30 至 2020-04-30 截至 2020-04-30 输入指纹 0123456789ab");
    }

    @Test
    void theFiguresAreThoseOfTheMonth() throws IOException {
        assertThat(page().select(".figures .value").eachText()).containsExactly("7,683.45 元", "452.05 元", "1 人", "2 处");
        MonthResult.Previous march =
                new MonthResult.Previous(YearMonth.of(2020, 3), new Tally(1, 100), new Tally(2, 123_456_789), 1_234);
        Document page = Jsoup.parse(written(MadeMonth.result(march), new MadeMonth()));
        assertThat(page.select(".figures .note").eachText())
                .contains("上月 1,234,567.89，本年累计 7,683.45", "上月 1,234，本年累计 1 人", "户数 —，身份待核 1 行");
    }

    @Test
    void whatWasReportedAddsUpToItsParts() throws IOException {
        Element sales = page().select(".account").get(0);
        assertThat(sales.expectFirst("caption").text()).isEqualTo("消费扶贫（附件2）");
        assertThat(sales.select("tr").eachText())
                .containsExactly(
                        "去处 元 行",
                        "上报 15,243.45 3",
                        "=计入 7,683.45 2",
                        "+重复剔除 7,560.00 1",
                        "+待更正 0.00 0",
                        "+已替换 0.00 0",
                        "计入中疑似重复 123.45 1");
        assertThat(page().select(".bar").get(0).select("rect").eachAttr("width"))
                .containsExactly("504", "496", "0", "0");
    }

    @Test
    void everySubmitterIsThereWithVerdictDayAndTimeliness() throws IOException {
        Document page = page();
        assertThat(page.select(".submitters tbody tr"))
                .extracting(Element::text)
                .containsExactly(
                        "河坝镇 镇 部分接收 2020-04-27 是 1 123.45 2 452.05 1 1 0 0",
                        "区总工会 单位 接收 2020-04-30 逾期 1 7,560.00 0 0.00 0 0 0 0",
                        "区电视台 单位 未报 — — 0 0.00 0 0.00 0 0 0 0",
                        MadeMonth.COMMAND + " 未列入名单 退回 2020-04-28 是 0 0.00 0 0.00 0 0 0 0");
        assertThat(page.select(".submitters a").eachText()).containsExactly("河坝镇", "区电视台");
    }

    @Test
    void theFindingsOfASubmitterStandUnderItsNameAndItsFiles() throws IOException {
        Element town = page().expectFirst(".submission");
        assertThat(town.expectFirst("h3").text()).isEqualTo("河坝镇");
        assertThat(town.expectFirst(".files").text()).isEqualTo("河坝镇/附件1.xlsx（计入）、河坝镇/附件2.xlsx（计入）");
        assertThat(town.select("tbody tr").get(1).expectFirst("td").text()).isEqualTo("B6 河坝镇/附件1.xlsx › Sheet1 李四");
        assertThat(page().select(".submission").get(1).text()).contains("区电视台", "submission-missing", "2020-04-29");
    }

    @Test
    void noNumberStandsInFull() throws IOException {
        assertThat(written(MadeMonth.result(), new MadeMonth()))
                .contains("430921********0001")
                .doesNotContain(MadeMonth.ID, MadeMonth.WRONG_ID, MadeMonth.PHONE);
    }

    @Test
    void theSameMonthGivesTheSameBytes() throws IOException {
        assertThat(written(MadeMonth.result(), new MadeMonth()))
                .isEqualTo(written(MadeMonth.result(), new MadeMonth()));
    }

    @Test
    void aMonthOfMillionFindingsIsAPageThatABrowserOpens() throws IOException {
        String page = written(MadeMonth.result(), new Endless(1_000_000));
        assertThat(Jsoup.parse(page).expectFirst(".more").text()).isEqualTo("列出前 100 处，共 1000000 处");
        assertThat(page.length()).isLessThan(200_000);
    }

    /** One finding again and again, of one submitter. */
    private record Endless(int findings) implements MonthDetails {
        @Override
        public void roster(Consumer<RosterLine> lines) {
            // the page shows no rows
        }

        @Override
        public void purchases(Consumer<PurchaseLine> lines) {
            // the page shows no rows
        }

        @Override
        public void twins(Consumer<TwinLine> lines) {
            // the page shows no rows
        }

        @Override
        public Basis basis() {
            throw new UnsupportedOperationException("the page says nothing of it");
        }

        @Override
        public void findings(Consumer<SubmittedFinding> sink) {
            SubmittedFinding one = new SubmittedFinding("河坝镇", MadeMonth.wrongId());
            for (int i = 0; i < findings; i++) {
                sink.accept(one);
            }
        }
    }
}
