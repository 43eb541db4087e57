package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxFileTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    private Path folder;

    private Opened document(String body) throws IOException {
        return opened("<w:document xmlns:w='" + W + "' xmlns:mc='urn:mc' xmlns:a='urn:a'><w:body>" + body
                + "</w:body></w:document>");
    }

    private Opened opened(String xml) throws IOException {
        return Opened.of(Opened.zip(folder.resolve("a.docx"), Map.of("word/document.xml", xml)));
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String paragraph(String text) {
        return "<w:p>" + (text.isEmpty() ? "" : run(text)) + "</w:p>";
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /** A row of cells that are plain texts, parted by {@code |}; one that begins with {@code <} stands as it is. */
    private static String row(String cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells.split("\\|", -1)) {
            row.append(cell.startsWith("<") ? cell : cell("", paragraph(cell)));
        }
        return row.append("</w:tr>").toString();
    }

    private static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    private static List<String> names(Opened opened) {
        return opened.tabs().stream().map(Opened.Tab::name).toList();
    }

    private static List<String> lines(Opened.Tab tab) {
        return tab.rows().stream()
                .map(row -> row.number() + ":"
                        + String.join("|", row.cells().stream().map(Cell::text).toList()))
                .toList();
    }

    @Test
    void rowsOfATableAreNumberedFromOneAndParagraphsAboveItUpToZero() throws IOException {
        Opened opened = document(paragraph("附件1")
                + paragraph("")
                + paragraph("名册")
                + table(row("姓名|金额"), row("|"), row("李四|5"))
                + paragraph("填表人：周九")
                + paragraph("2020年4月"));
        assertThat(names(opened)).containsExactly("表1");
        assertThat(lines(opened.tab())).containsExactly("-1:附件1", "0:名册", "1:姓名|金额", "3:李四|5", "4:填表人：周九", "5:2020年4月");
    }

    @Test
    void paragraphsBetweenTablesAreTitlesOfTheNext() throws IOException {
        Opened opened = document(table(row("a|b")) + paragraph("附件2") + table(row("c|d")));
        assertThat(names(opened)).containsExactly("表1", "表2");
        assertThat(lines(opened.tabs().get(0))).containsExactly("1:a|b");
        assertThat(lines(opened.tabs().get(1))).containsExactly("0:附件2", "1:c|d");
    }

    @Test
    void aDocumentWithoutATableIsOneSheetOfItsParagraphs() throws IOException {
        Opened opened = document(paragraph("河坝镇") + paragraph("") + paragraph("本月无"));
        assertThat(names(opened)).containsExactly("正文");
        assertThat(lines(opened.tab())).containsExactly("1:河坝镇", "2:本月无");
    }

    @Test
    void aTableWithoutTextLeavesItsTitlesToTheNext() throws IOException {
        Opened opened = document(paragraph("单位：万元") + table(row("|")) + paragraph("") + table(row("c|d")));
        assertThat(names(opened)).containsExactly("表2");
        assertThat(lines(opened.tab())).containsExactly("0:单位：万元", "1:c|d");
    }

    @Test
    void tablesWithNothingBetweenThemAreOne() throws IOException {
        Opened opened = document(table(row("a|b")) + table(row("1|2|3")) + paragraph("x") + table(row("c|d")));
        assertThat(names(opened)).containsExactly("表1", "表2");
        assertThat(lines(opened.tabs().get(0))).containsExactly("1:a|b", "2:1|2|3");
    }

    @Test
    void aTableCutByBlankLinesGoesOnUnlessItBeginsWithTheSameHeading() throws IOException {
        Opened cut = document(table(row("姓名|金额"), row("李四|5"))
                + paragraph("")
                + table(row("王五|6"))
                + paragraph("x")
                + table(row("c|d")));
        assertThat(names(cut)).containsExactly("表1", "表3");
        assertThat(lines(cut.tabs().get(0))).containsExactly("1:姓名|金额", "2:李四|5", "3:王五|6");
        Opened begun = document(table(row("姓名|金额"), row("李四|5")) + paragraph("") + table(row("姓名|金额"), row("王五|6")));
        assertThat(names(begun)).containsExactly("表1", "表2");
    }

    @Test
    void spansAndVerticalMergesKeepTheirTextInTheFirstCell() throws IOException {
        Opened opened = document(table(
                row("a|b|c"),
                row("1|" + cell("<w:vMerge w:val='restart'/>", paragraph("李四")) + "|x"),
                row("2|" + cell("<w:vMerge/>", paragraph("看不见")) + "|y"),
                row("3|" + cell("<w:vMerge w:val='continue'/>", paragraph("")) + "|z"),
                row(cell("<w:gridSpan w:val='2'/>", paragraph("合计")) + "|9")));
        assertThat(lines(opened.tab())).containsExactly("1:a|b|c", "2:1|李四|x", "3:2||y", "4:3||z", "5:合计||9");
        assertThat(opened.tab().merges()).containsExactly(new Merge(2, 4, 1, 1), new Merge(5, 5, 0, 1));
    }

    @Test
    void aCellThatGoesOnWithNothingAboveStandsByItself() throws IOException {
        Opened opened = document(table(row(cell("<w:vMerge/>", paragraph("李四")) + "|5")));
        assertThat(lines(opened.tab())).containsExactly("1:李四|5");
        assertThat(opened.tab().merges()).isEmpty();
    }

    @Test
    void cellsMergedToTheLeftAreOne() throws IOException {
        Opened opened = document(table(row(cell("<w:hMerge w:val='restart'/>", paragraph("合")) + "|"
                + cell("<w:hMerge/>", paragraph("计")) + "|9")));
        assertThat(lines(opened.tab())).containsExactly("1:合\n计||9");
        assertThat(opened.tab().merges()).containsExactly(new Merge(1, 1, 0, 1));
    }

    @Test
    void cellsMergedToTheLeftAndDownwardsAreOne() throws IOException {
        String begun = "<w:vMerge w:val='restart'/><w:hMerge ";
        String on = "<w:vMerge/><w:hMerge ";
        Opened opened = document(table(
                row(cell(begun + "w:val='restart'/>", paragraph("李四")) + "|" + cell(begun + "/>", paragraph(""))
                        + "|1"),
                row(cell(on + "w:val='restart'/>", paragraph("藏")) + "|" + cell(on + "/>", paragraph("藏")) + "|2"),
                row(cell(on + "w:val='restart'/>", paragraph("")) + "|" + cell("<w:hMerge/>", paragraph("")) + "|3"),
                row("王五|x|4")));
        assertThat(lines(opened.tab())).containsExactly("1:李四||1", "2:||2", "3:||3", "4:王五|x|4");
        assertThat(opened.tab().merges()).containsExactly(new Merge(1, 3, 0, 1));
    }

    @Test
    void aRowMergedWhollyWithTheOneAboveIsBlank() throws IOException {
        String first = cell("<w:vMerge w:val='restart'/>", paragraph("a"));
        String on = cell("<w:vMerge/>", paragraph(""));
        Opened opened = document(table(row(first + "|" + first), row(on + "|" + on), row("x|y")));
        assertThat(lines(opened.tab())).containsExactly("1:a|a", "3:x|y");
        assertThat(opened.tab().merges()).containsExactly(new Merge(1, 2, 0, 0), new Merge(1, 2, 1, 1));
    }

    @Test
    void aRowWithAsManyCellsAsTheWidestGoesCellByCellWhateverItsBorders() throws IOException {
        String grid =
                "<w:tblGrid><w:gridCol w:w='1000'/><w:gridCol w:w='80'/><w:gridCol w:w='920'/><w:gridCol w:w='1000'/>"
                        + "</w:tblGrid>";
        String two = "<w:gridSpan w:val='2'/>";
        Opened opened = document("<w:tbl>" + grid + row("姓名|" + cell(two, paragraph("身份证")) + "|金额")
                + row(cell(two, paragraph("李四")) + "|4309|5")
                + row(cell("<w:gridSpan w:val='3'/>", paragraph("合计")) + "|5")
                + "</w:tbl>");
        assertThat(lines(opened.tab())).containsExactly("1:姓名|身份证|金额", "2:李四|4309|5", "3:合计||5");
        assertThat(opened.tab().merges()).containsExactly(new Merge(3, 3, 0, 1));
    }

    @Test
    void columnsLeftOutBeforeARowMoveItsCells() throws IOException {
        Opened opened = document(table(
                row("a|b|c"),
                "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("", paragraph("x")) + cell("", paragraph("y"))
                        + "</w:tr>"));
        assertThat(lines(opened.tab())).containsExactly("1:a|b|c", "2:|x|y");
    }

    @Test
    void aTableWithinATableFollowsItUnderANameOfItsOwn() throws IOException {
        Opened opened =
                document(table(row("a|" + cell("", paragraph("外") + table(row("1|2")) + paragraph("文"))), row("c|d"))
                        + paragraph("x")
                        + table(row("e|f")));
        assertThat(names(opened)).containsExactly("表1", "表1-1", "表2");
        assertThat(lines(opened.tabs().get(0))).containsExactly("1:a|外\n文", "2:c|d");
        assertThat(lines(opened.tabs().get(1))).containsExactly("1:1|2");
    }

    @Test
    void aFrameAroundATableIsOpened() throws IOException {
        Opened opened =
                document(table(row(cell("", paragraph("单位：万元"))), row(cell("", table(row("1|2")) + paragraph("")))));
        assertThat(names(opened)).containsExactly("表1");
        assertThat(lines(opened.tab())).containsExactly("0:单位：万元", "1:1|2");
    }

    @Test
    void tablesRowsAndCellsInContentControlsAreFound() throws IOException {
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>";
        String end = "</w:sdtContent></w:sdt>";
        Opened opened = document(control + "<w:tbl>" + control + "<w:tr>" + control + cell("", paragraph("a")) + end
                + cell("", "<w:p>" + control + run("b") + end + "</w:p>") + "</w:tr>" + end + "</w:tbl>" + end);
        assertThat(lines(opened.tab())).containsExactly("1:a|b");
    }

    @Test
    void theHintOfAnUnfilledControlIsNoText() throws IOException {
        Opened opened = document(table(row("a|"
                + cell(
                        "",
                        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + paragraph("单击此处输入文字")
                                + "</w:sdtContent></w:sdt>"))));
        assertThat(lines(opened.tab()).get(0)).startsWith("1:a").doesNotContain("单击");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "<w:r><w:t>43</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>09</w:t></w:r><w:hyperlink><w:r><w:t>21</w:t></w:r></w:hyperlink>!430921",
                "<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:tab/><w:t>d</w:t></w:r>!a#b#c~d",
                "<w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>x</w:delText><w:t>y</w:t></w:r></w:del><w:ins><w:r><w:t>b</w:t></w:r></w:ins>!ab",
                "<w:moveFrom><w:r><w:t>x</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>a</w:t></w:r></w:moveTo>!a",
                "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>DATE</w:instrText><w:t>code</w:t><w:fldChar w:fldCharType='separate'/><w:t>5</w:t><w:fldChar w:fldCharType='end'/><w:t>元</w:t></w:r>!5元",
                "<w:r><w:t>a</w:t><w:footnoteReference w:id='1'/><w:commentReference w:id='1'/></w:r>!a",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>1</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>50</w:t></w:r>!50",
                "<w:r><w:t>a</w:t><mc:AlternateContent><mc:Choice><w:t>b</w:t></mc:Choice><mc:Choice><w:t>c</w:t></mc:Choice><mc:Fallback><w:t>d</w:t></mc:Fallback></mc:AlternateContent></w:r>!ab",
                "<w:r><w:t>a</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>箱</w:t></w:r></w:p></w:txbxContent></w:pict><w:drawing><a:t>图</a:t></w:drawing></w:r>!a",
                "<w:r><w:ruby><w:rt><w:r><w:t>li</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>李</w:t></w:r></w:rubyBase></w:ruby></w:r>!李",
            })
    void aCellSaysWhatThePageShows(String content, String text) throws IOException {
        Opened opened = document(table(row(cell("", "<w:p>" + content + "</w:p>") + "|x")));
        assertThat(opened.tab().row(1).cells().get(0).text())
                .isEqualTo(text.replace('#', '\n').replace('~', '\t'));
    }

    @Test
    void severalParagraphsOfACellAreLines() throws IOException {
        Opened opened = document(table(row(cell("", paragraph("a") + paragraph("") + paragraph("b")) + "|x")));
        assertThat(opened.tab().row(1).cells().get(0).text()).isEqualTo("a\nb");
    }

    @Test
    void paragraphsWhoseBreakWasDeletedAreOne() throws IOException {
        Opened opened = document(
                "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>" + run("本月") + "</w:p>" + paragraph("无"));
        assertThat(lines(opened.tab())).containsExactly("1:本月无");
    }

    @Test
    void aDeletedRowIsGoneAndOldPropertiesDoNotCount() throws IOException {
        Opened opened = document(table(
                row("a|b"),
                "<w:tr><w:trPr><w:del w:id='1'/></w:trPr>" + cell("", paragraph("x")) + "</w:tr>",
                "<w:tr><w:trPr><w:ins w:id='2'/><w:trPrChange><w:trPr><w:del/></w:trPr></w:trPrChange></w:trPr>"
                        + cell("<w:tcPrChange><w:tcPr><w:gridSpan w:val='2'/></w:tcPr></w:tcPrChange>", paragraph("c"))
                        + cell("", paragraph("d")) + "</w:tr>"));
        assertThat(lines(opened.tab())).containsExactly("1:a|b", "2:c|d");
        assertThat(opened.tab().merges()).isEmpty();
    }

    @Test
    void aRowOfHiddenTextAloneIsAHiddenRow() throws IOException {
        String secret = cell("", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>");
        Opened opened = document(table(row("a|" + secret), row(secret + "|" + secret)));
        assertThat(lines(opened.tab())).containsExactly("1:a|藏", "2:藏|藏");
        assertThat(opened.tab().rows()).extracting(Row::hidden).containsExactly(false, true);
    }

    private Opened styled(String styles, String properties, String run) throws IOException {
        String text = "<w:p><w:pPr>" + properties + "</w:pPr><w:r>" + run + "<w:t>藏</w:t></w:r></w:p>";
        return Opened.of(Opened.zip(
                folder.resolve("a.docx"),
                Map.of(
                        "word/document.xml",
                        "<w:document xmlns:w='" + W + "'><w:body>" + table(row("a|" + cell("", text + paragraph("b"))))
                                + "</w:body></w:document>",
                        "word/styles.xml",
                        styles)));
    }

    /** The styles: 隐 hides a paragraph, 暗 one that is based on it, 字 a run, 显 is based on 隐 and shows. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,-,false",
                "隐,-,true",
                "暗,-,true",
                "显,-,false",
                "-,<w:rStyle w:val='字'/>,true",
                "隐,<w:rStyle w:val='字'/>,false",
                "隐,<w:vanish w:val='0'/>,false",
                "-,<w:rStyle w:val='字'/><w:vanish w:val='false'/>,false",
                "没有这个,<w:rStyle w:val='圈'/>,false",
            })
    void textThatAStyleHidesIsHidden(String paragraph, String run, boolean hidden) throws IOException {
        String vanish = "<w:rPr><w:vanish/></w:rPr></w:style>";
        String styles = "<w:styles xmlns:w='" + W + "'><w:style w:type='paragraph' w:default='1' w:styleId='a'/>"
                + "<w:style w:type='paragraph' w:styleId='隐'><w:basedOn w:val='a'/>" + vanish
                + "<w:style w:type='paragraph' w:styleId='暗'><w:basedOn w:val='隐'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='显'><w:basedOn w:val='隐'/><w:rPr><w:vanish w:val='off'/></w:rPr>"
                + "</w:style><w:style w:type='character' w:styleId='字'>" + vanish
                + "<w:style w:type='character' w:styleId='圈'><w:basedOn w:val='圈'/></w:style>"
                + "<w:style w:type='table' w:styleId='a'>" + vanish + "</w:styles>";
        Opened opened = styled(
                styles,
                paragraph == null ? "" : "<w:pStyle w:val='" + paragraph + "'/>",
                run == null ? "" : "<w:rPr>" + run + "</w:rPr>");
        assertThat(lines(opened.tab())).containsExactly(hidden ? "1:a|b" : "1:a|藏\nb");
    }

    @Test
    void stylesThatCannotBeReadStopNoTable() throws IOException {
        assertThat(lines(styled("<w:styles", "", "").tab())).containsExactly("1:a|藏\nb");
    }

    @Test
    void aStrictDocumentIsReadLikeAnyOther() throws IOException {
        Opened opened =
                opened("<document xmlns='http://purl.oclc.org/ooxml/wordprocessingml/main'><body><tbl><tr><tc><p><r>"
                        + "<t>a</t></r></p></tc></tr></tbl></body></document>");
        assertThat(lines(opened.tab())).containsExactly("1:a");
    }

    @Test
    void theMainPartMayHaveAnyName() throws IOException {
        Path file = Opened.zip(
                folder.resolve("a.docx"),
                Map.of(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r' Type='http://x/officeDocument' Target='/word/document2.xml'/>"
                                + "</Relationships>",
                        "word/document2.xml",
                        "<document><body><p><r><t>本月无</t></r></p></body></document>"));
        assertThat(lines(Opened.of(file).tab())).containsExactly("1:本月无");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:t>a",
                "<w:altChunk/>",
                "<w:tr/>",
                "<w:tbl><w:tc/></w:tbl>",
                "<w:tbl><w:tr><w:p/></w:tr></w:tbl>",
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:t>a</w:t></w:r></w:p>",
            })
    void aDocumentThatCannotBeToldWholeIsBroken(String body) throws IOException {
        assertThat(document(body).anyDamage().reason()).isEqualTo(Damage.Reason.BROKEN);
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        Opened opened = opened(
                "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><d><body><p><r><t>&e;</t></r></p></body></d>");
        assertThat(opened.anyDamage().reason()).isEqualTo(Damage.Reason.BROKEN);
    }

    /** XML that is nested deep, tables within tables, a paragraph without end, and a grid of nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"deep", "tables", "wide", "long", "cells"})
    void aBombIsTooLarge(String kind) throws IOException {
        int many = 100_000;
        String body = switch (kind) {
            case "deep" -> "<w:x>".repeat(many) + "</w:x>".repeat(many);
            case "tables" -> "<w:tbl><w:tr><w:tc>".repeat(many) + "</w:tc></w:tr></w:tbl>".repeat(many);
            case "wide" -> "<w:tbl><w:tr>" + "<w:tc/>".repeat(many) + "</w:tr></w:tbl>";
            case "long" -> "<w:p>" + run(noise(50 << 20)) + "</w:p>";
            default -> "<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(1_600_000);
        };
        Damage damage = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> document(body).anyDamage());
        assertThat(damage.reason()).isEqualTo(Damage.Reason.TOO_LARGE);
    }

    /** Letters that do not pack well, so that the limit of the document is met before that of the package. */
    private static String noise(int length) {
        Random random = new Random(1);
        byte[] letters = new byte[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (byte) ('a' + random.nextInt(26));
        }
        return new String(letters, StandardCharsets.US_ASCII);
    }

    @Test
    void moreRowsThanTheSettingsAllowAreTooLarge() throws IOException {
        Path file = Opened.zip(
                folder.resolve("a.docx"),
                Map.of(
                        "word/document.xml",
                        "<document><body>" + table(row("a"), row("b"), row("c")).replace("w:", "")
                                + "</body></document>"));
        assertThat(Opened.of(file, new ReadLimits(1 << 20, 1 << 20, 2))
                        .anyDamage()
                        .reason())
                .isEqualTo(Damage.Reason.TOO_LARGE);
    }

    @Test
    void aHundredThousandTablesAreRead() throws IOException {
        Opened opened = document((table(row("a|b")) + paragraph("x")).repeat(100_000));
        assertThat(opened.tabs()).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-both-attachments.docx", "word-both-attachments.doc"})
    void aFileCutShortAnywhereIsDamaged(String name) throws IOException {
        byte[] whole = WordDocumentTest.bytes(name);
        for (int length = 0; length < whole.length - 1; length += 97) {
            Path file = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(whole, length));
            Opened opened = Opened.of(file);
            assertThat(opened.tabs().isEmpty() || WordDocumentTest.isWhole(opened))
                    .as("%s cut to %d bytes", name, length)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void noChangeOfBytesMakesAReaderThrow(int seed) throws IOException {
        Random random = new Random(seed);
        for (String name : List.of("word-both-attachments.doc", "word-marks.doc", "word-marks.docx")) {
            byte[] whole = WordDocumentTest.bytes(name);
            for (int i = 0; i < 40; i++) {
                byte[] bytes = whole.clone();
                for (int n = 1 + random.nextInt(12); n > 0; n--) {
                    bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt(256));
                }
                Path file = Files.write(folder.resolve("changed"), bytes);
                Opened opened = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Opened.of(file));
                for (Opened.Tab tab : opened.tabs()) {
                    assertThat(tab.numbers())
                            .as("%s, seed %d, change %d", name, seed, i)
                            .isSorted();
                }
            }
        }
    }
}
