package huizong.table;

import static huizong.table.BinaryBytes.bytes;
import static huizong.table.BinaryBytes.ints;
import static huizong.table.BinaryBytes.real;
import static huizong.table.BinaryBytes.shorts;
import static huizong.table.BinaryBytes.wide;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsbFileTest {

    @TempDir
    private Path folder;

    private Path packed(byte[] sheet, int sheetState, int workbookFlags) throws IOException {
        Path file = folder.resolve("a.xlsb");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", text("<Types/>"));
            put(
                    zip,
                    "_rels/.rels",
                    text(
                            "<Relationships><Relationship Id='r1' Type='http://x/officeDocument' Target='xl/workbook.bin'/>"
                                    + "</Relationships>"));
            put(
                    zip,
                    "xl/_rels/workbook.bin.rels",
                    text("<Relationships>"
                            + "<Relationship Id='r1' Type='http://x/worksheet' Target='worksheets/sheet1.bin'/>"
                            + "<Relationship Id='r2' Type='http://x/sharedStrings' Target='sharedStrings.bin'/>"
                            + "<Relationship Id='r3' Type='http://x/styles' Target='styles.bin'/></Relationships>"));
            put(
                    zip,
                    "xl/workbook.bin",
                    new BinaryBytes()
                            .xlsb(131)
                            .xlsb(XlsbId.WORKBOOK_PROPERTIES, ints(workbookFlags, 0), wide(""))
                            .xlsb(XlsbId.SHEET_ENTRY, ints(sheetState, 1), wide("r1"), wide("名册"))
                            .xlsb(XlsbId.WORKBOOK_END)
                            .done());
            put(
                    zip,
                    "xl/sharedStrings.bin",
                    new BinaryBytes()
                            .xlsb(159, ints(9, 9))
                            .xlsb(XlsbId.SHARED_ITEM, bytes(0), wide("姓名"))
                            .xlsb(XlsbId.SHARED_ITEM, bytes(1), wide("张三"), ints(1), shorts(0, 0))
                            .xlsb(XlsbId.SHARED_END)
                            .done());
            put(
                    zip,
                    "xl/styles.bin",
                    new BinaryBytes()
                            .xlsb(XlsbId.FORMAT, shorts(164), wide("yyyy年m月"))
                            .xlsb(XlsbId.CELL_FORMAT, shorts(0xFFFF, 14))
                            .xlsb(XlsbId.CELL_FORMATS_BEGIN, ints(3))
                            .xlsb(XlsbId.CELL_FORMAT, shorts(0, 0))
                            .xlsb(XlsbId.CELL_FORMAT, shorts(0, 31))
                            .xlsb(XlsbId.CELL_FORMAT, shorts(0, 164))
                            .xlsb(XlsbId.CELL_FORMATS_END)
                            .done());
            put(zip, "xl/worksheets/sheet1.bin", sheet);
        }
        return file;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part);
    }

    private static BinaryBytes row(BinaryBytes out, int number, boolean hidden) {
        return out.xlsb(XlsbId.ROW, ints(number, 0), shorts(300), bytes(0, hidden ? 0x10 : 0, 0), ints(0));
    }

    private static BinaryBytes begun() {
        return new BinaryBytes().xlsb(129).xlsb(148, new byte[16]).xlsb(145);
    }

    private static byte[] roster() {
        BinaryBytes out = row(begun(), 0, false);
        out.xlsb(XlsbId.CELL_SHARED, ints(0, 0, 0)).xlsb(XlsbId.CELL_TEXT, ints(1, 0), wide("受益金额"));
        row(out, 2, true);
        out.xlsb(XlsbId.CELL_SHARED, ints(0, 0, 1))
                .xlsb(XlsbId.CELL_RK, ints(1, 0, 12050 << 2 | 3))
                .xlsb(XlsbId.CELL_REAL, ints(2, 1), real(43947))
                .xlsb(XlsbId.CELL_BLANK, ints(3, 0))
                .xlsb(XlsbId.CELL_BOOL, ints(4, 0), bytes(1))
                .xlsb(XlsbId.CELL_ERROR, ints(5, 0), bytes(0x17))
                .xlsb(XlsbId.FORMULA_NUMBER, ints(6, 2), real(43947), shorts(0))
                .xlsb(XlsbId.FORMULA_TEXT, ints(7, 0), wide("大米"), shorts(0))
                .xlsb(XlsbId.FORMULA_BOOL, ints(8, 0), bytes(0), shorts(0))
                .xlsb(XlsbId.FORMULA_ERROR, ints(9, 0), bytes(7), shorts(0))
                .xlsb(XlsbId.CELL_RICH_TEXT, ints(10, 0), bytes(1), wide("李四"), ints(0))
                .xlsb(XlsbId.CELL_REAL, ints(11, 0), real((double) 430921195203140008L));
        return out.xlsb(146)
                .xlsb(177, ints(2))
                .xlsb(XlsbId.MERGE, ints(4, 6, 2, 2))
                .xlsb(XlsbId.MERGE, ints(1, 2, 0, 0))
                .xlsb(178)
                .xlsb(XlsbId.SHEET_END)
                .done();
    }

    @Test
    void everyKindOfCellIsReadAsItIsStored() throws IOException {
        Opened.Tab tab = Opened.of(packed(roster(), 0, 0)).tab();
        assertThat(tab.name()).isEqualTo("名册");
        assertThat(tab.hidden()).isFalse();
        assertThat(tab.row(1).cells()).containsExactly(new Cell.Text("姓名"), new Cell.Text("受益金额"));
        assertThat(tab.row(3).hidden()).isTrue();
        assertThat(tab.row(3).cells())
                .extracting(Cell::text)
                .containsExactly(
                        "张三",
                        "120.5",
                        "2020-04-26",
                        "",
                        "TRUE",
                        "#REF!",
                        "2020-04-26",
                        "大米",
                        "FALSE",
                        "#DIV/0!",
                        "李四",
                        "4.3092119520314E+17");
        assertThat(tab.merges()).containsExactly(new Merge(2, 3, 0, 0), new Merge(5, 7, 2, 2));
        assertThat(tab.damage()).isEmpty();
    }

    @Test
    void aHiddenSheetAndTheDateSystemOf1904AreTold() throws IOException {
        byte[] sheet = row(begun(), 0, false)
                .xlsb(XlsbId.CELL_REAL, ints(0, 1), real(42485))
                .xlsb(XlsbId.SHEET_END)
                .done();
        Opened opened = Opened.of(packed(sheet, 2, 1));
        assertThat(opened.tab().hidden()).isTrue();
        assertThat(opened.lines()).containsExactly("2020-04-26");
    }

    @Test
    void aSheetCutShortAnywhereIsDamage() throws IOException {
        byte[] whole = roster();
        for (int length = 0; length < whole.length; length++) {
            assertThat(Opened.of(packed(Arrays.copyOf(whole, length), 0, 0))
                            .tab()
                            .damage())
                    .as("%d bytes", length)
                    .isPresent();
        }
    }

    @Test
    void whatCannotBeTrueIsDamage() throws IOException {
        List<BinaryBytes> wrong = List.of(
                row(begun(), 0, false).xlsb(XlsbId.CELL_SHARED, ints(0, 0, 99)),
                row(begun(), 0, false).xlsb(XlsbId.CELL_REAL, ints(0, 0), bytes(1)),
                row(begun(), 0, false).xlsb(XlsbId.CELL_REAL, ints(70_000, 0), real(1)),
                row(begun(), 0, false).xlsb(XlsbId.CELL_TEXT, ints(0, 0, 1_000_000_000)),
                row(begun(), 0, false).xlsb(12, ints(0)),
                row(row(begun(), 5, false), 4, false),
                row(begun(), 2_000_000, false));
        for (BinaryBytes sheet : wrong) {
            byte[] bytes = sheet.xlsb(XlsbId.SHEET_END).done();
            assertThat(Opened.of(packed(bytes, 0, 0)).anyDamage().reason()).isEqualTo(Damage.Reason.BROKEN);
        }
    }
}
