package huizong.report;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.consolidate.Validation;
import huizong.lang.Language;
import huizong.rule.Extent;
import huizong.rule.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValidationHtmlTest {

    private static String written(Validation validation, Language language, boolean showIds) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ValidationHtml.write(validation, language, showIds, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document page(Validation validation, Language language) throws IOException {
        return Jsoup.parse(written(validation, language, false));
    }

    @Test
    void theFourAnswersStandBeforeTheFindings() throws IOException {
        Document page = page(MadeValidation.of(MadeMonth.wrongId()), Language.ZH);
        Element file = page.expectFirst("#f1");
        assertThat(file.select("dt").eachText()).containsExactly("收到", "单位", "月份", "结论", "要改的");
        assertThat(file.select("dd").eachText())
                .containsExactly(
                        "附件1 带贫人员名册，Sheet1：120 行，12,345.00 元；表上合计 12,346.00 元；待更正 3 行 345.00 元",
                        "河坝镇",
                        "2020-04",
                        "部分接收",
                        "1 处（Sheet1 B6）");
        assertThat(page.select("#f2 dd").eachText()).contains("没有读到表格 [unknown]", "看不出", "没有");
    }

    @Test
    void aFindingHasItsPlaceWhatStoodThereTheWordsTheAdviceAndTheMoney() throws IOException {
        Document page = page(MadeValidation.of(MadeMonth.wrongId()), Language.EN);
        Element group = page.expectFirst("#f1 tbody");
        assertThat(group.expectFirst(".rule").text())
                .startsWith("error id-check-digit 1 place, 360.00 yuan Compare every digit");
        assertThat(group.select("tr").get(1).select("td").eachText())
                .containsExactly(
                        "B6 Sheet1 李四",
                        "430921********0001",
                        "the ID number “430921********0001” is wrong somewhere: its first 17 digits call for a last character of 8",
                        "360.00");
    }

    @Test
    void numbersAreMaskedUnlessAskedFor() throws IOException {
        Validation validation = MadeValidation.of(MadeMonth.wrongId());
        assertThat(written(validation, Language.ZH, false)).doesNotContain(MadeMonth.WRONG_ID, MadeMonth.ID);
        assertThat(written(validation, Language.ZH, true)).contains(MadeMonth.WRONG_ID);
    }

    @Test
    void whomTheRowIsAboutIsMaskedToo() throws IOException {
        Validation validation = MadeValidation.of(MadeMonth.zero().about("李<b>四 " + MadeMonth.ID));
        assertThat(page(validation, Language.ZH).select(".subject").eachText())
                .containsExactly("李<b>四 430921********0008");
        assertThat(written(validation, Language.ZH, false)).doesNotContain(MadeMonth.ID);
        assertThat(written(validation, Language.ZH, true)).contains(MadeMonth.ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "</td><img src=x onerror=alert(1)>", "\"><b>", "${7*7}", "&lt;"})
    void whatACellSaysIsTextAndNeverMarkup(String hostile) throws IOException {
        Document page = page(MadeValidation.of(MadeValidation.name(7, hostile)), Language.ZH);
        assertThat(page.select("q").text()).isEqualTo(hostile);
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("td img, q b")).isEmpty();
    }

    @Test
    void lettersThatTurnTheLineRoundAreLeftOut() throws IOException {
        String page = written(MadeValidation.of(MadeValidation.name(7, "李\u202E四\u0007\n五")), Language.ZH, false);
        assertThat(page).contains("<q>李四  五</q>").doesNotContain("\u202E");
    }

    @Test
    void ofManyFindingsTheFirstAreListedAndAllCounted() throws IOException {
        Validation many = MadeValidation.of(sink -> {
            for (int row = 5; row < 100_005; row++) {
                sink.add(MadeValidation.name(row, "李" + row));
            }
        });
        String written = written(many, Language.ZH, false);
        Document page = Jsoup.parse(written);
        assertThat(page.select("#f1 tbody tr")).hasSize(102);
        assertThat(page.expectFirst(".more").text()).isEqualTo("列出前 100 处，共 100000 处");
        assertThat(written.length()).isLessThan(100_000);
    }

    @Test
    void oneFindingThatStandsForManyRowsIsListedWholeAndNothingIsLeftOut() throws IOException {
        Finding one = MadeValidation.name(6, "李四");
        Finding all = new Finding(
                one.rule(),
                one.level(),
                one.place(),
                one.column(),
                one.value(),
                one.arguments(),
                0,
                List.of(),
                "",
                Extent.read(120, "6-90,92-125"));
        Document page = page(MadeValidation.of(all), Language.ZH);
        assertThat(page.expectFirst(".count").text()).contains("119 处");
        assertThat(page.expectFirst(".findings td b").text()).isEqualTo("A6 等119行");
        assertThat(page.select(".more")).isEmpty();
    }

    @Test
    void aCellOfAllThatExcelHoldsIsCut() throws IOException {
        Document page = page(MadeValidation.of(MadeValidation.name(7, "李".repeat(32_767))), Language.ZH);
        assertThat(page.expectFirst("q").text()).hasSize(Wording.LONGEST + 1).endsWith("…");
    }

    /** The page's policy lets its own style and script through, and nothing of anybody else. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void thePolicyKnowsItsOwnStyleAndScriptAlone(Language language) throws Exception {
        Document page = page(MadeValidation.of(MadeMonth.wrongId()), language);
        String policy =
                page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("style-src '" + hash(page.expectFirst("style").data()) + "'")
                .contains("script-src '" + hash(page.expectFirst("script").data()) + "'");
        assertThat(page.select("[style], [onclick], link, img, iframe, [src]")).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(target -> target.startsWith("#"));
        assertThat(page.outerHtml()).doesNotContain("http://", "https://", "url(", "@import");
    }

    private static String hash(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }

    @Test
    void whoeverCannotSeeOrClickFindsTheWay() throws IOException {
        Document page = page(MadeValidation.of(MadeMonth.wrongId()), Language.ZH);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select("main" + page.expectFirst("a.skip").attr("href")))
                .hasSize(1);
        assertThat(page.select("thead th:not([scope=col])")).isEmpty();
        assertThat(page.select("tbody th:not([scope])")).isEmpty();
        assertThat(page.select("input, select"))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.closest("label")).isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allSatisfy(name -> assertThat(page.getElementById(name)).isNotNull());
        assertThat(page.select("a[href]").eachAttr("href"))
                .allSatisfy(target ->
                        assertThat(page.getElementById(target.substring(1))).isNotNull());
        assertThat(page.expectFirst("#filter").hasAttr("hidden")).isTrue();
    }

    @Test
    void theEnglishPageHasNoChineseOfItsOwn() throws IOException {
        Document page = page(MadeValidation.of(MadeMonth.wrongId()), Language.EN);
        page.select("script, style").remove();
        String own = page.outerHtml()
                .replace(MadeValidation.PATH, "")
                .replace("河坝镇", "")
                .replace("李四", "");
        assertThat(own.codePoints().filter(Character::isIdeographic)).isEmpty();
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("#skipped + dl").text()).isEqualTo("no month given date-outside-period");
    }

    @Test
    void theSameResultGivesTheSameBytes() throws IOException {
        Validation validation = MadeValidation.of(MadeMonth.wrongId(), MadeValidation.name(9, "李*"));
        assertThat(written(validation, Language.ZH, false)).isEqualTo(written(validation, Language.ZH, false));
    }
}
