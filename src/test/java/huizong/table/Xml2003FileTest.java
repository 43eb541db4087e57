package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Xml2003FileTest {

    private static final String OPEN = "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'"
            + " xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>";
    private static final String PERSON = "<Row><Cell><Data ss:Type='String'>李四</Data></Cell></Row>";

    @TempDir
    private Path folder;

    private Opened file(String xml, Charset charset) throws IOException {
        return Opened.of(Files.write(folder.resolve("附件1.xls"), xml.getBytes(charset)));
    }

    private Opened file(String xml) throws IOException {
        return file(xml, StandardCharsets.UTF_8);
    }

    private static String sheet(String rows) {
        return "<?xml version='1.0'?>" + OPEN + "<Worksheet ss:Name='名册'><Table>" + rows
                + "</Table></Worksheet></Workbook>";
    }

    private Cell cell(String xml) throws IOException {
        return file(sheet("<Row><Cell><Data ss:Type='String'>x</Data></Cell>" + xml + "</Row>"))
                .tab()
                .row(1)
                .cell(1);
    }

    @Test
    void everyTypeOfCellIsReadAsItIsStored() throws IOException {
        assertThat(cell("<Cell><Data ss:Type='Number'>430921195203140008</Data></Cell>")
                        .text())
                .isEqualTo("430921195203140008");
        assertThat(cell("<Cell><Data ss:Type='Number'>4.30921195203E+17</Data></Cell>"))
                .isEqualTo(new Cell.Number("4.30921195203E+17"));
        assertThat(cell("<Cell><Data ss:Type='String'>甲&#10;乙 &amp; 丙</Data></Cell>"))
                .isEqualTo(new Cell.Text("甲\n乙 & 丙"));
        assertThat(cell("<Cell><Data ss:Type='DateTime'>2020-04-26T00:00:00.000</Data></Cell>"))
                .isEqualTo(new Cell.Date("2020-04-26T00:00:00.000", LocalDateTime.of(2020, 4, 26, 0, 0)));
        assertThat(cell("<Cell><Data ss:Type='DateTime'>1899-12-31T10:30:00.000</Data></Cell>"))
                .isEqualTo(new Cell.Number("0.4375"));
        assertThat(cell("<Cell><Data ss:Type='Boolean'>1</Data></Cell>")).isEqualTo(new Cell.Truth(true));
        assertThat(cell("<Cell ss:Formula='=#REF!'><Data ss:Type='Error'>#REF!</Data></Cell>"))
                .isEqualTo(new Cell.Fault("#REF!"));
        assertThat(
                        cell(
                                "<Cell><ss:Data ss:Type='String' xmlns='http://www.w3.org/TR/REC-html40'><B>李</B><Font>四</Font></ss:Data></Cell>"))
                .isEqualTo(new Cell.Text("李四"));
    }

    @Test
    void aFormulaWithoutResultHasNoValue() throws IOException {
        assertThat(cell("<Cell ss:Formula='=RC[-1]*2'/>")).isEqualTo(new Cell.Uncomputed("RC[-1]*2"));
        assertThat(cell("<Cell ss:Formula='=RC[-1]*2'><Data ss:Type='Number'></Data></Cell>"))
                .isEqualTo(new Cell.Uncomputed("RC[-1]*2"));
        assertThat(cell("<Cell ss:Formula='=RC[-1]*2'><Data ss:Type='Number'>6</Data></Cell>"))
                .isEqualTo(new Cell.Number("6"));
        assertThat(cell("<Cell ss:Formula='=\"\"'><Data ss:Type='String'></Data></Cell>"))
                .isEqualTo(Cell.BLANK);
    }

    @Test
    void aCommentIsNoValue() throws IOException {
        assertThat(cell("<Cell><Data ss:Type='Number'>5</Data><Comment><ss:Data><B>审核</B></ss:Data></Comment></Cell>"))
                .isEqualTo(new Cell.Number("5"));
        assertThat(cell("<Cell><Comment><ss:Data>审核</ss:Data></Comment></Cell>"))
                .isEqualTo(Cell.BLANK);
    }

    @Test
    void rowsAndCellsStandWhereTheirIndexSays() throws IOException {
        Opened.Tab tab = file(sheet(
                        "<Column ss:Span='2'/><Row ss:Index='3'><Cell ss:Index='2' ss:MergeAcross='1' ss:MergeDown='2'>"
                                + "<Data ss:Type='String'>甲</Data></Cell><Cell><Data ss:Type='String'>丁</Data></Cell></Row>"
                                + "<Row ss:Span='1'/>" + PERSON
                                + "<Row ss:Hidden='1'><Cell><Data ss:Type='String'>王五</Data></Cell></Row>"))
                .tab();
        assertThat(tab.numbers()).containsExactly(3, 6, 7);
        assertThat(tab.merges()).containsExactly(new Merge(3, 5, 1, 2));
        assertThat(tab.row(3).cell(1).text()).isEqualTo("甲");
        assertThat(tab.row(3).cell(3).text()).isEqualTo("丁");
        assertThat(tab.rows()).extracting(Row::hidden).containsExactly(false, false, true);
    }

    @Test
    void whatIsHiddenIsToldBehindTheTable() throws IOException {
        Opened opened =
                file("<?xml version='1.0'?>" + OPEN + "<Worksheet ss:Name='一'><Table>" + PERSON + "</Table></Worksheet>"
                        + "<Worksheet ss:Name='二'><Table>" + PERSON
                        + "</Table><x:WorksheetOptions xmlns:x='urn:x'><x:Visible>SheetHidden"
                        + "</x:Visible></x:WorksheetOptions></Worksheet></Workbook>");
        assertThat(opened.tabs()).extracting(Opened.Tab::name).containsExactly("一", "二");
        assertThat(opened.tabs()).extracting(Opened.Tab::hidden).containsExactly(false, true);
    }

    @Test
    void aSheetMayBeReadAgainAndInAnyOrder() throws IOException {
        Path file = folder.resolve("a.xml");
        Files.writeString(
                file,
                "<?xml version='1.0'?>" + OPEN + ("<Worksheet><Table>" + PERSON + "</Table></Worksheet>").repeat(3)
                        + "</Workbook>");
        try (TableFile opened = Tables.open(file, ReadLimits.DEFAULT)) {
            var sheets = ((TableFile.Read) opened).sheets();
            int[] rows = new int[1];
            for (int index : new int[] {2, 0, 0, 1, 2, 1}) {
                assertThat(sheets.get(index).read(row -> rows[0]++)).isEmpty();
            }
            assertThat(rows[0]).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-16LE,\ufeff", "UTF-16BE,\ufeff", "GB18030,''"})
    void anyCharsetIsRead(String charset, String mark) throws IOException {
        String declared = charset.equals("GB18030") ? "gb2312" : charset;
        String xml =
                mark + sheet(PERSON).replace("?xml version='1.0'", "?xml version='1.0' encoding='" + declared + "'");
        assertThat(file(xml, Charset.forName(charset)).lines()).containsExactly("李四");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Row ss:Index='2'><Cell/></Row><Row ss:Index='1'>",
                "<Row><Cell ss:Index='3'/><Cell ss:Index='2'/>",
                "<Row><Cell ss:Index='99999'><Data ss:Type='Number'>1</Data></Cell>",
                "<Row ss:Index='9999999'><Cell><Data ss:Type='Number'>1</Data></Cell>",
            })
    void placesThatContradictEachOtherAreDamage(String rows) throws IOException {
        assertThat(file(sheet(rows + "</Row>")).anyDamage().reason()).isEqualTo(Damage.Reason.BROKEN);
    }

    @Test
    void aFileCutAnywhereIsDamaged() throws IOException {
        String xml = sheet(PERSON);
        for (int length = 120; length < xml.length(); length++) {
            assertThat(file(xml.substring(0, length)).damage())
                    .as("cut at %d", length)
                    .isPresent();
        }
    }

    @Test
    void entitiesAreNeverFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "430921195203140008");
        for (String type : new String[] {
            "<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
            "<!DOCTYPE a [<!ENTITY b 'xxxxxxxxxx'><!ENTITY e '&b;&b;&b;&b;&b;&b;'>]>",
            "",
        }) {
            Opened opened = file(sheet("<Row><Cell><Data ss:Type='String'>&e;</Data></Cell></Row>")
                    .replace("<Workbook", type + "<Workbook"));
            assertThat(opened.anyDamage().detail()).doesNotContain("4309");
        }
    }

    @Test
    void anyDepthIsWalked() throws IOException {
        assertThat(file(sheet("<Row><Cell><Data ss:Type='String'>" + "<B>".repeat(100_000) + "李四"
                                + "</B>".repeat(100_000) + "</Data></Cell></Row>"))
                        .lines())
                .containsExactly("李四");
        assertThat(file(sheet("<Row>".repeat(100_000))).damage()).isPresent();
    }

    @Test
    void tenThousandSheetsAreReadInOneWalk() throws IOException {
        Opened opened = file("<?xml version='1.0'?>" + OPEN
                + ("<Worksheet><Table>" + PERSON + "</Table></Worksheet>").repeat(10_000) + "</Workbook>");
        assertThat(opened.tabs()).hasSize(10_000).allMatch(tab -> tab.rows().size() == 1);
    }
}
