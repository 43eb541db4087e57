package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OdsFileTest {

    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String PERSON = "<t:table-row><t:table-cell><x:p>李四</x:p></t:table-cell></t:table-row>";

    @TempDir
    private Path folder;

    private static String content(String tables) {
        return "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:t='urn:t' xmlns:x='urn:x'"
                + " xmlns:c='urn:calcext' xmlns:s='urn:s'><o:automatic-styles><s:style s:name='ta2'><s:table-properties t:display='false'/>"
                + "</s:style></o:automatic-styles><o:body><o:spreadsheet>" + tables
                + "</o:spreadsheet></o:body></o:document-content>";
    }

    private static Map<String, String> parts(String tables) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", SPREADSHEET);
        parts.put("content.xml", content(tables));
        return parts;
    }

    private Opened file(String tables) throws IOException {
        return file(tables, ReadLimits.DEFAULT);
    }

    private Opened file(String tables, ReadLimits limits) throws IOException {
        return Opened.of(Opened.zip(folder.resolve("附件1.xlsx"), parts(tables)), limits);
    }

    private Opened.Tab table(String rows) throws IOException {
        return file("<t:table t:name='名册'>" + rows + "</t:table>").tab();
    }

    private Cell cell(String xml) throws IOException {
        return table("<t:table-row><t:table-cell><x:p>x</x:p></t:table-cell>" + xml + "</t:table-row>")
                .row(1)
                .cell(1);
    }

    @Test
    void everyTypeOfCellIsReadAsItIsStored() throws IOException {
        assertThat(
                        cell("<t:table-cell o:value-type='float' o:value='430921195203140008'><x:p>4.3E+17</x:p></t:table-cell>")
                                .text())
                .isEqualTo("430921195203140008");
        assertThat(
                        cell(
                                "<t:table-cell o:value-type='currency' o:currency='CNY' o:value='1200.5'><x:p>￥1,200.50</x:p></t:table-cell>"))
                .isEqualTo(new Cell.Number("1200.5"));
        assertThat(cell("<t:table-cell o:value-type='percentage' o:value='0.5'><x:p>50%</x:p></t:table-cell>"))
                .isEqualTo(new Cell.Number("0.5"));
        assertThat(cell("<t:table-cell o:value-type='date' o:date-value='2020-04-26'><x:p>4月26日</x:p></t:table-cell>"))
                .isEqualTo(new Cell.Date("2020-04-26", LocalDateTime.of(2020, 4, 26, 0, 0)));
        assertThat(cell("<t:table-cell o:value-type='date' o:date-value='2020-04-26T10:30:00'/>")
                        .text())
                .isEqualTo("2020-04-26T10:30");
        assertThat(cell("<t:table-cell o:value-type='time' o:time-value='PT10H30M00S'/>"))
                .isEqualTo(new Cell.Number("0.4375"));
        assertThat(cell("<t:table-cell o:value-type='boolean' o:boolean-value='true'/>"))
                .isEqualTo(new Cell.Truth(true));
        assertThat(cell("<t:table-cell o:value-type='string' o:string-value='李四'><x:p>李</x:p></t:table-cell>"))
                .isEqualTo(new Cell.Text("李四"));
    }

    @Test
    void aTextIsWhatItsParagraphsShow() throws IOException {
        assertThat(
                        cell(
                                "<t:table-cell o:value-type='string'><o:annotation><x:p>批注</x:p></o:annotation><x:p>\n 甲<x:s x:c='2'/>乙"
                                        + "<x:tab/><x:span>丙<x:a>丁</x:a></x:span><x:line-break/>戊</x:p><x:p/><x:p>己  庚</x:p></t:table-cell>"))
                .isEqualTo(new Cell.Text("甲  乙\t丙丁\n戊\n\n己 庚"));
    }

    @Test
    void errorsAndFormulasWithoutResultHaveNoValue() throws IOException {
        assertThat(cell("<t:table-cell t:formula='of:=[.A1]*2'/>")).isEqualTo(new Cell.Uncomputed("[.A1]*2"));
        assertThat(
                        cell(
                                "<t:table-cell t:formula='of:=[.A1]*2' o:value-type='float' o:value='6'><x:p>6</x:p></t:table-cell>"))
                .isEqualTo(new Cell.Number("6"));
        assertThat(
                        cell(
                                "<t:table-cell t:formula='of:=1/0' o:value-type='string' o:string-value='' c:value-type='error'><x:p>#DIV/0!</x:p></t:table-cell>"))
                .isEqualTo(new Cell.Fault("#DIV/0!"));
        assertThat(
                        cell(
                                "<t:table-cell t:formula='of:=1/0' o:value-type='float' o:value='0'><x:p>#DIV/0!</x:p></t:table-cell>"))
                .isEqualTo(new Cell.Fault("#DIV/0!"));
        assertThat(cell("<t:table-cell t:formula='of:=&quot;&quot;' o:value-type='string'><x:p/></t:table-cell>"))
                .isEqualTo(Cell.BLANK);
    }

    @Test
    void repeatsOfBlanksCostNothingAndThoseOfCellsCount() throws IOException {
        Opened.Tab tab = table(
                "<t:table-row t:number-rows-repeated='1000000'><t:table-cell t:number-columns-repeated='16384'/></t:table-row>"
                        + "<t:table-row t:number-rows-repeated='2'><t:table-cell t:number-columns-repeated='3'/>"
                        + "<t:table-cell t:number-columns-repeated='2' o:value-type='float' o:value='1'/><t:table-cell t:number-columns-repeated='1000'/></t:table-row>"
                        + "<t:table-row t:number-rows-repeated='999999999'><t:table-cell/></t:table-row>");
        assertThat(tab.numbers()).containsExactly(1_000_001, 1_000_002);
        assertThat(tab.row(1_000_002).cells()).hasSize(5).endsWith(new Cell.Number("1"), new Cell.Number("1"));
    }

    @Test
    void tooManyRepeatsAreRefused() throws IOException {
        String row =
                "<t:table-row t:number-rows-repeated='%s'><t:table-cell t:number-columns-repeated='%s'><x:p>a</x:p></t:table-cell></t:table-row>";
        String table = "<t:table>" + row + "</t:table>";
        ReadLimits few = new ReadLimits(1 << 20, 1 << 20, 999_999);
        assertThat(file(String.format(table, 1_000_000, 1), few).anyDamage().reason())
                .isEqualTo(Damage.Reason.TOO_LARGE);
        assertThat(file(String.format(table, 1_000_000, 16_384)).anyDamage().reason())
                .isEqualTo(Damage.Reason.TOO_LARGE);
        assertThat(file(String.format(table, 1, 999_999_999)).anyDamage().reason())
                .isEqualTo(Damage.Reason.BROKEN);
        assertThat(file(String.format(table, 999_999_999, 1)).anyDamage().reason())
                .isEqualTo(Damage.Reason.BROKEN);
        String blanks = "<t:table><t:table-row><t:table-cell><x:p>a" + "<x:s x:c='999999'/>".repeat(50)
                + "</x:p></t:table-cell></t:table-row></t:table>";
        assertThat(file(blanks).anyDamage().reason()).isEqualTo(Damage.Reason.TOO_LARGE);
    }

    @Test
    void spannedCellsAreMerged() throws IOException {
        Opened.Tab tab = table("<t:table-row><t:table-cell t:number-rows-spanned='2'><x:p>甲</x:p></t:table-cell>"
                + "<t:table-cell t:number-columns-spanned='2'><x:p>乙</x:p></t:table-cell><t:covered-table-cell/><t:table-cell><x:p>丙</x:p></t:table-cell></t:table-row>"
                + "<t:table-row><t:covered-table-cell/><t:table-cell><x:p>丁</x:p></t:table-cell></t:table-row>");
        assertThat(tab.merges()).containsExactly(new Merge(1, 2, 0, 0), new Merge(1, 1, 1, 2));
        assertThat(tab.row(1).cell(3).text()).isEqualTo("丙");
        assertThat(tab.row(2).cell(1).text()).isEqualTo("丁");
    }

    @Test
    void rowsInHeadersAndGroupsAreReadAndHiddenOnesTold() throws IOException {
        String hidden = "<t:table-row t:visibility='%s'><t:table-cell><x:p>李四</x:p></t:table-cell></t:table-row>";
        Opened.Tab tab = table("<t:shapes><t:table>" + PERSON + "</t:table></t:shapes><t:table-header-rows>" + PERSON
                + "</t:table-header-rows>"
                + "<t:table-row-group><t:table-row-group t:display='false'><t:table-rows>" + PERSON
                + "</t:table-rows></t:table-row-group>" + PERSON + "</t:table-row-group>"
                + String.format(hidden, "collapse") + String.format(hidden, "filter"));
        assertThat(tab.numbers()).containsExactly(1, 2, 3, 4, 5);
        assertThat(tab.rows()).extracting(Row::hidden).containsExactly(false, true, false, true, true);
    }

    @Test
    void aHiddenTableIsToldAndCopiesOfOtherFilesAreNone() throws IOException {
        Opened opened = file("<t:table t:name='一'>" + PERSON + "</t:table><t:table t:name='二' t:style-name='ta2'>"
                + PERSON + "</t:table>"
                + "<t:table t:name=\"'file:///a.ods'#$Sheet1\">" + PERSON
                + "</t:table><t:dde-links><t:dde-link><t:table>" + PERSON
                + "</t:table></t:dde-link></t:dde-links>");
        assertThat(opened.tabs()).extracting(Opened.Tab::name).containsExactly("一", "二");
        assertThat(opened.tabs()).extracting(Opened.Tab::hidden).containsExactly(false, true);
    }

    @Test
    void aLockedPackageIsEncrypted() throws IOException {
        Map<String, String> parts = parts("");
        parts.put("content.xml", "\u0001\u0002");
        parts.put(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m='urn:m'><m:file-entry m:full-path='/'/><m:file-entry m:full-path='content.xml'><m:encryption-data/></m:file-entry></m:manifest>");
        assertThat(Opened.of(Opened.zip(folder.resolve("a.ods"), parts))
                        .anyDamage()
                        .reason())
                .isEqualTo(Damage.Reason.ENCRYPTED);
    }

    @Test
    void aTemplateIsReadAndATextDocumentRefused() throws IOException {
        Map<String, String> parts = parts("<t:table>" + PERSON + "</t:table>");
        parts.put("mimetype", SPREADSHEET + "-template");
        assertThat(Opened.of(Opened.zip(folder.resolve("a.ots"), parts)).lines())
                .containsExactly("李四");
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        assertThat(Opened.of(Opened.zip(folder.resolve("a.odt"), parts))
                        .anyDamage()
                        .reason())
                .isEqualTo(Damage.Reason.UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t:table>" + PERSON,
                "<t:table><t:table-row><t:table-cell><x:p>&e;</x:p></t:table-cell></t:table-row></t:table>",
                "",
            })
    void contentThatIsNotWholeIsDamaged(String tables) throws IOException {
        assertThat(file(tables).anyDamage().reason()).isEqualTo(Damage.Reason.BROKEN);
    }

    @Test
    void anyDepthIsWalked() throws IOException {
        String deep = "<x:span>".repeat(100_000) + "李四" + "</x:span>".repeat(100_000);
        assertThat(cell("<t:table-cell><x:p>" + deep + "</x:p></t:table-cell>").text())
                .isEqualTo("李四");
        assertThat(file("<t:table>" + "<t:table-row-group>".repeat(100_000)).damage())
                .isPresent();
    }

    @Test
    void aPackageOrDocumentCutAnywhereIsDamaged() throws IOException {
        byte[] zip =
                Files.readAllBytes(Opened.zip(folder.resolve("a.ods"), parts("<t:table>" + PERSON + "</t:table>")));
        for (int length = 4; length < zip.length; length += 5) {
            Opened cut = Opened.of(Files.write(folder.resolve("b.ods"), Arrays.copyOf(zip, length)));
            assertThat(cut.damage()).as("cut at %d", length).isPresent();
        }
        String flat = content("<t:table>" + PERSON + "</t:table>")
                .replace("document-content", "document")
                .replace("<o:document ", "<?xml version='1.0'?><o:document o:mimetype='" + SPREADSHEET + "' ");
        Path file = folder.resolve("a.fods");
        assertThat(Opened.of(Files.writeString(file, flat)).lines()).containsExactly("李四");
        for (int length = 30; length < flat.length(); length += 3) {
            assertThat(Opened.of(Files.writeString(file, flat.substring(0, length)))
                            .damage())
                    .isPresent();
        }
    }
}
