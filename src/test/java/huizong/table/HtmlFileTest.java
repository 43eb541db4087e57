package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Column;
import huizong.intake.Intake;
import huizong.intake.Line;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFileTest {

    private static final String GB18030 = "GB18030";

    @TempDir
    private Path folder;

    private Opened page(String html) throws IOException {
        return page(html, StandardCharsets.UTF_8);
    }

    private Opened page(String html, Charset charset) throws IOException {
        return Opened.of(Files.write(folder.resolve("附件1.xls"), html.getBytes(charset)));
    }

    private Cell cell(String td) throws IOException {
        return page("<table><tr><td>序号</td>" + td + "</tr></table>")
                .tab()
                .row(1)
                .cell(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><head><meta http-equiv=Content-Type content=\"text/html; charset=gb2312\"></head>|GB18030",
                "<html><head><meta charset=\"utf-8\"></head>|UTF-8",
                "<html><head><meta charset=\"utf-8\"></head>|GB18030",
                "<html><head><meta charset=iso-8859-1></head>|GB18030",
                "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">|GB18030",
                "\ufeff<html>|UTF-8",
                "\ufeff<html>|UTF-16LE",
                "\ufeff<html>|UTF-16BE",
            })
    void theCharsetIsTheMarksThenTheDeclaredThenTheOneTheBytesFit(String head, String charset) throws IOException {
        Opened opened = page(head + "<table><tr><td>姓名</td><td>李㐂</td></tr></table></html>", Charset.forName(charset));
        assertThat(opened.lines()).containsExactly("姓名|李㐂");
        assertThat(opened.encoding()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- made by a system -->\n<table>",
                "<style>td{mso-number-format:'\\@'}</style><table>",
                "\n\n  <TABLE border=1>",
                "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><table>",
                "<div><table>",
                "<meta charset='utf-8'/><table>",
            })
    void aPageIsToldHoweverItBegins(String head) throws IOException {
        assertThat(page(head + "<tr><th>姓名</th></tr></table>").lines()).containsExactly("姓名");
    }

    @Test
    void spannedCellsAreMergedAndTheirValueStandsInTheFirst() throws IOException {
        Opened.Tab tab = page("<table><tr><td rowspan=2>李四</td><td colspan=2>甲</td><td>乙</td></tr>"
                        + "<tr><td>1</td><td>2</td><td>3</td></tr><tr><td rowspan=9>丙</td><td>丁</td></tr></table>")
                .tab();
        assertThat(tab.merges()).containsExactly(new Merge(1, 2, 0, 0), new Merge(1, 1, 1, 2));
        assertThat(tab.rows())
                .extracting(row -> row.cells().stream().map(Cell::text).toList())
                .containsExactly(List.of("李四", "甲", "", "乙"), List.of("", "1", "2", "3"), List.of("丙", "丁"));
    }

    @Test
    void aTextThatRunsOverIsNotMerged() throws IOException {
        Opened.Tab tab = page("<table><tr><td colspan=3 style='mso-ignore:colspan'>标题</td><td>乙</td></tr></table>")
                .tab();
        assertThat(tab.merges()).isEmpty();
        assertThat(tab.row(1).cell(3)).isEqualTo(new Cell.Text("乙"));
    }

    @Test
    void theExactNumberBesideTheShownOneCounts() throws IOException {
        assertThat(cell("<td x:num=\"1234.5678\">1,234.57</td>")).isEqualTo(new Cell.Number("1234.5678"));
        assertThat(cell("<td x:num>120</td>")).isEqualTo(new Cell.Number("120"));
        assertThat(cell("<td x:num=\"430921195203140008\">4.3E+17</td>").text()).isEqualTo("430921195203140008");
        assertThat(cell("<td sdval=\"0\" sdnum=\"1033;\">#DIV/0!</td>")).isEqualTo(new Cell.Fault("#DIV/0!"));
        assertThat(cell("<td x:str>00123</td>")).isEqualTo(new Cell.Text("00123"));
        assertThat(cell("<td x:str=\"'李四\">李</td>")).isEqualTo(new Cell.Text("'李四"));
        assertThat(cell("<td style=\"mso-number-format:'\\@'\" x:num>0012</td>"))
                .isEqualTo(new Cell.Text("0012"));
        assertThat(cell("<td x:err=\"#REF!\">#REF!</td>")).isEqualTo(new Cell.Fault("#REF!"));
        assertThat(cell("<td>120.50</td>")).isEqualTo(new Cell.Text("120.50"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Short Date\"|true",
                "\"yyyy\\0022年\\0022m\\0022月\\0022d\\0022日\\0022\"|true",
                "\"yyyy\\-mm\\-dd\"|true",
                "Fixed|false",
                "Standard|false",
                "\"0\\.00_ \"|false",
            })
    void aNumberUnderADateFormatIsADate(String format, boolean isDate) throws IOException {
        Cell cell = page("<style>.xl24 {mso-style-parent:style0;\n mso-number-format:" + format + ";}</style>"
                        + "<table><tr><td>日期</td><td class=xl24 x:num=\"43947\">某日</td></tr></table>")
                .tab()
                .row(1)
                .cell(1);
        assertThat(cell)
                .isEqualTo(
                        isDate
                                ? new Cell.Date("43947", LocalDateTime.of(2020, 4, 26, 0, 0))
                                : new Cell.Number("43947"));
    }

    @Test
    void aCellShowsWhatABrowserShows() throws IOException {
        assertThat(cell("<td>李四<br>王五</td>").text()).isEqualTo("李四\n王五");
        assertThat(cell("<td>李 \n   四</td>").text()).isEqualTo("李 四");
        assertThat(cell("<td><p>甲</p><p>乙</p></td>").text()).isEqualTo("甲\n乙");
        assertThat(cell("<td>A&amp;B&#26446;<!-- x --><script>y</script><span style='display: none'>z</span></td>")
                        .text())
                .isEqualTo("A&B李");
        assertThat(cell("<td>&nbsp;&nbsp;</td><td>x</td>")).isEqualTo(Cell.BLANK);
        assertThat(cell("<td><input type=text value='李四'></td>").text()).isEqualTo("李四");
        assertThat(cell("<td><![if !supportLists]>甲<![endif]></td>").text()).isEqualTo("甲");
    }

    @Test
    void rowsThatAreNotShownAreHidden() throws IOException {
        Opened.Tab tab =
                page("<table><thead><tr><th>姓名</th></tr></thead><tbody><tr style='DISPLAY:none'><td>李四</td></tr>"
                                + "</tbody><tbody style='display: none'><tr><td>王五</td></tr></tbody></table>")
                        .tab();
        assertThat(tab.rows()).extracting(Row::hidden).containsExactly(false, true, true);
    }

    @Test
    void linesAroundATableAreRowsOfItsSheet() throws IOException {
        Opened opened = page("<html><head><title>x</title></head><body><h1>2020年4月名册</h1>填报单位：河坝镇<br>单位：元"
                + "<table><caption>附件1</caption><tr><td>姓名</td></tr><tr><td>李四</td></tr></table>"
                + "<p>填表人：赵六</p></body></html>");
        assertThat(opened.lines()).containsExactly("2020年4月名册", "填报单位：河坝镇", "单位：元", "附件1", "姓名", "李四", "填表人：赵六");
        assertThat(opened.tab().numbers()).containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void everyTableIsASheetUnlessItGoesOnWithTheOneAbove() throws IOException {
        Opened opened =
                page("<table><tr><td>姓名</td><td>金额</td></tr></table><br><table><tr><td>李四</td><td>1</td></tr></table>"
                        + "<table><tr><td>一列</td></tr></table>附件2<table><tr><td>产品</td></tr></table>");
        assertThat(opened.tabs()).extracting(Opened.Tab::name).containsExactly("表1", "表2", "表3");
        assertThat(opened.tabs().get(0).numbers()).containsExactly(1, 2);
        assertThat(opened.tabs().get(2).rows()).hasSize(2);
    }

    @Test
    void aTableThatArrangesOthersIsNoTable() throws IOException {
        Opened opened = page("<table><tr><td>2020年4月名册</td></tr><tr><td><table><tr><td>姓名</td><td>金额</td></tr>"
                + "<tr><td>李四</td><td>1</td></tr></table></td></tr></table>");
        assertThat(opened.lines()).containsExactly("2020年4月名册", "姓名|金额", "李四|1");
    }

    @Test
    void aTableWithinACellIsTextOfTheCell() throws IOException {
        Opened opened = page("<table><tr><td>姓名</td><td>产品</td></tr><tr><td><table><tr><td>李四</td></tr></table></td>"
                + "<td><table><tr><td>鸡</td><td>1</td></tr></table></td></tr></table>");
        assertThat(opened.lines()).containsExactly("姓名|产品", "李四|鸡 1");
    }

    @Test
    void theNamesThatExcelNotedAreTheSheets() throws IOException {
        Opened opened =
                page("<html><head><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet>"
                        + "<x:Name>河坝镇</x:Name><x:WorksheetOptions/></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml>"
                        + "<![endif]--></head><body><table><tr><td>姓名</td></tr></table></body></html>");
        assertThat(opened.tab().name()).isEqualTo("河坝镇");
    }

    @Test
    void whatHoldsNoTableIsRefusedWithWhatToDo() throws IOException {
        Damage frames =
                page("<html><head><!--[if gte mso 9]><xml><x:WorksheetSource HRef='a.files/sheet001.htm'/></xml>"
                                + "<![endif]--></head><frameset><frame src='http://127.0.0.1:1/x'></frameset></html>")
                        .anyDamage();
        assertThat(frames.reason()).isEqualTo(Damage.Reason.UNSUPPORTED);
        assertThat(frames.detail()).contains("other files", ".xlsx");
        Damage archive = page("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n<html>")
                .anyDamage();
        assertThat(archive.reason()).isEqualTo(Damage.Reason.UNSUPPORTED);
        assertThat(archive.detail()).contains(".mht", ".xlsx");
        assertThat(page("<html><body>请登录</body></html>").anyDamage().detail()).contains("without a table");
    }

    @Test
    void aPageThatIsTooLargeForMemoryIsRefused() throws IOException {
        String row = "<tr><td>李四</td></tr>\n";
        String html = "<table>" + row.repeat((int) (HtmlFile.MOST_BYTES / row.length())) + "</table>";
        assertThat(page(html).anyDamage().reason()).isEqualTo(Damage.Reason.TOO_LARGE);
        String dense = "<table>" + "<td>".repeat(1_000_001) + "</table>";
        assertThat(page(dense).anyDamage().reason()).isEqualTo(Damage.Reason.TOO_LARGE);
    }

    @Test
    void aPageCutAnywhereIsDamagedOrWhole() throws IOException {
        String html = "<html><body>附件1<table><tr><td>姓名</td></tr><tr><td>李四</td></tr></table></body></html>";
        int whole = html.indexOf("</body>") + "</body>".length();
        for (int length = 6; length < html.length(); length++) {
            Opened opened = page(html.substring(0, length));
            assertThat(opened.damage().isEmpty())
                    .as("cut at %d", length)
                    .isEqualTo(length >= whole
                            && !html.substring(0, length).endsWith("</html")
                            && opened.tabs().size() == 1);
        }
        String bare = "<table><tr><td>姓名</td></tr><tr><td>李四</td></tr></table>";
        for (int length = 7; length < bare.length(); length++) {
            assertThat(page(bare.substring(0, length)).damage())
                    .as("cut at %d", length)
                    .isPresent();
        }
    }

    @Test
    void depthAndWidthDoNoHarm() throws IOException {
        assertThat(page("<div>".repeat(100_000) + "<table><tr><td>姓名</td></tr></table>"))
                .isNotNull();
        assertThat(page("<table><tr><td>".repeat(30_000))).isNotNull();
        assertThat(page("<table>" + "<tr><td colspan=1000>a</td></tr>".repeat(2_000) + "</table>")
                        .tab()
                        .rows())
                .hasSize(2_000);
        String wide = "<tr>" + "<td colspan=1000></td>".repeat(16) + "<td>a</td></tr>";
        assertThat(page("<table>" + wide.repeat(2_000) + "</table>").anyDamage().reason())
                .isEqualTo(Damage.Reason.TOO_LARGE);
    }

    @Test
    void theRecordsOfAnExportAreFound() throws IOException {
        Path file = Files.write(
                folder.resolve("导出.xls"),
                ("<html><meta charset=gbk><body><h2>2020年4月带贫人员名册</h2><table><tr><th>姓名</th><th>身份证</th><th>联系方式</th>"
                                + "<th>受益金额</th></tr><tr><td>李四</td><td style=\"mso-number-format:'\\@'\">430921195203140008</td>"
                                + "<td>13900000001</td><td x:num=\"100.5\">100.50</td></tr></table></body></html>")
                        .getBytes(Charset.forName(GB18030)));
        List<Line> lines = new ArrayList<>();
        try (TableFile opened = Tables.open(file, ReadLimits.DEFAULT)) {
            assertThat(Intake.read((TableFile.Read) opened, lines::add)).isEmpty();
        }
        assertThat(lines)
                .filteredOn(Line.Record.class::isInstance)
                .singleElement()
                .satisfies(line -> {
                    Line.Record entry = (Line.Record) line;
                    assertThat(entry.texts().get(Column.ID)).isEqualTo("430921195203140008");
                    assertThat(entry.texts().get(Column.AMOUNT)).isEqualTo("100.5");
                });
    }
}
