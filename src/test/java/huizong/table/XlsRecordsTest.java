package huizong.table;

import static huizong.table.BinaryBytes.bytes;
import static huizong.table.BinaryBytes.gbk;
import static huizong.table.BinaryBytes.ints;
import static huizong.table.BinaryBytes.join;
import static huizong.table.BinaryBytes.real;
import static huizong.table.BinaryBytes.shorts;
import static huizong.table.BinaryBytes.utf16;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class XlsRecordsTest {

    private static final byte[] WORKBOOK_8 = shorts(0x0600, 5, 0, 0, 0, 0, 0, 0);
    private static final byte[] SHEET_8 = shorts(0x0600, 0x10, 0, 0, 0, 0, 0, 0);

    @TempDir
    private Path folder;

    private Path compound(String stream, byte[] content) throws IOException {
        return compound(new String[] {stream}, new byte[][] {content});
    }

    private Path compound(String[] streams, byte[][] contents) throws IOException {
        Path file = folder.resolve("a.xls");
        try (POIFSFileSystem compound = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < streams.length; i++) {
                compound.getRoot().createDocument(streams[i], new ByteArrayInputStream(contents[i]));
            }
            compound.writeFilesystem(out);
        }
        return file;
    }

    /** A workbook of Excel 95 with one sheet. */
    private static byte[] biff5() {
        return new BinaryBytes()
                .xls(XlsId.BOF_5, shorts(0x0500, 5, 0, 0))
                .xls(XlsId.CODE_PAGE, shorts(936))
                .xls(XlsId.FORMAT_4, shorts(164), bytes(10), "yyyy\\-mm\\-".getBytes(StandardCharsets.US_ASCII))
                .xls(XlsId.XF_5, shorts(0, 0))
                .xls(XlsId.XF_5, shorts(0, 164))
                .xls(XlsId.BOUND_SHEET, ints(0), bytes(0, 0, 4), gbk("名册"))
                .xls(XlsId.EOF)
                .xls(XlsId.BOF_5, shorts(0x0500, 0x10, 0, 0))
                .xls(XlsId.LABEL, shorts(0, 0, 0, 4), gbk("张三"))
                .xls(XlsId.NUMBER, shorts(0, 1, 1), real(43947))
                .xls(XlsId.RK, shorts(0, 2, 0), ints(12050 << 2 | 3))
                .xls(XlsId.MUL_RK, shorts(1, 0, 0), ints(7 << 2 | 2), shorts(0), ints(8 << 2 | 2), shorts(1))
                .xls(XlsId.FORMULA, shorts(2, 0, 0), bytes(0, 0, 0, 0, 0, 0, 0xFF, 0xFF), shorts(0))
                .xls(XlsId.STRING, shorts(4), gbk("大米"))
                .xls(XlsId.BOOL_ERR, shorts(2, 1, 0), bytes(1, 0))
                .xls(XlsId.BOOL_ERR, shorts(2, 2, 0), bytes(0x17, 1))
                .xls(XlsId.ROW, shorts(2, 0, 3, 300, 0, 0, 0x20, 0))
                .xls(XlsId.EOF)
                .done();
    }

    @ParameterizedTest
    @CsvSource({"Book", "BOOK", "book"})
    void aWorkbookOfExcel95IsReadWhateverItsStreamIsCalled(String stream) throws IOException {
        Opened.Tab tab = Opened.of(compound(stream, biff5())).tab();
        assertThat(tab.name()).isEqualTo("名册");
        assertThat(tab.row(1).cells()).extracting(Cell::text).containsExactly("张三", "2020-04-26", "120.5");
        assertThat(tab.row(2).cells()).containsExactly(new Cell.Number("7"), new Cell.Number("8"));
        assertThat(tab.row(3).cells())
                .containsExactly(new Cell.Text("大米"), new Cell.Truth(true), new Cell.Fault("#REF!"));
        assertThat(tab.row(3).hidden()).isTrue();
        assertThat(tab.row(2).hidden()).isFalse();
    }

    @Test
    void ofTwoStreamsTheNewerIsRead() throws IOException {
        Path file = compound(new String[] {"Book", "Workbook"}, new byte[][] {
            biff5(),
            sheet8(new BinaryBytes().xls(XlsId.NUMBER, shorts(0, 0, 0), real(8)).done())
        });
        assertThat(Opened.of(file).lines()).containsExactly("8");
    }

    @Test
    void aSheetOfExcel2IsReadWithoutAContainer() throws IOException {
        byte[] content = new BinaryBytes()
                .xls(XlsId.BOF_2, shorts(2, 0x10))
                .xls(XlsId.FORMAT_2, bytes(7), "General".getBytes(StandardCharsets.US_ASCII))
                .xls(XlsId.FORMAT_2, bytes(8), "yyyy/m/d".getBytes(StandardCharsets.US_ASCII))
                .xls(XlsId.LABEL_2, shorts(0, 0), bytes(0, 0, 0, 4), gbk("李四"))
                .xls(XlsId.INTEGER_2, shorts(0, 1), bytes(0, 0, 0), shorts(120))
                .xls(XlsId.NUMBER_2, shorts(0, 2), bytes(0, 1, 0), real(43947))
                .xls(XlsId.FORMULA, shorts(0, 3), bytes(0, 0, 0), real(2.5), bytes(0, 0))
                .xls(XlsId.EOF)
                .done();
        Path file = Files.write(folder.resolve("a.xls"), content);
        assertThat(Opened.of(file).lines()).containsExactly("李四|120|2020-04-26|2.5");
    }

    @ParameterizedTest
    @CsvSource({"0x0209,0x0206", "0x0409,0x0406"})
    void aSheetOfExcel3And4IsReadWithoutAContainer(String begin, String formula) throws IOException {
        byte[] content = new BinaryBytes()
                .xls(Integer.decode(begin), shorts(0, 0x10, 0))
                .xls(XlsId.LABEL, shorts(0, 0, 0, 4), gbk("李四"))
                .xls(Integer.decode(formula), shorts(0, 1, 0), real(2.5), shorts(0, 0))
                .xls(XlsId.EOF)
                .done();
        assertThat(Opened.of(Files.write(folder.resolve("a.xls"), content)).lines())
                .containsExactly("李四|2.5");
    }

    /** The ten lines of PHP that half the web writes Excel files with. */
    @ParameterizedTest
    @CsvSource({"GBK", "UTF-8"})
    void aBareSheetFromAWebPageIsRead(String charset) throws IOException {
        byte[] name = "张三".getBytes(charset);
        byte[] content = new BinaryBytes()
                .xls(XlsId.BOF_5, shorts(0, 0x10, 0, 0))
                .xls(XlsId.LABEL, shorts(0, 0, 0, name.length), name)
                .xls(XlsId.NUMBER, shorts(0, 1, 0), real(120.5))
                .xls(XlsId.EOF)
                .done();
        assertThat(Opened.of(Files.write(folder.resolve("a.xls"), content)).lines())
                .containsExactly("张三|120.5");
    }

    private static byte[] sheet8(byte[] cells, byte[]... strings) {
        BinaryBytes out = new BinaryBytes().xls(XlsId.BOF_5, WORKBOOK_8);
        out.xls(XlsId.BOUND_SHEET, ints(0), bytes(0, 0, 1, 0), bytes('s'));
        for (int i = 0; i < strings.length; i++) {
            out.xls(i == 0 ? XlsId.SST : XlsId.CONTINUE, strings[i]);
        }
        out.xls(XlsId.EOF);
        return join(
                out.done(),
                new BinaryBytes().xls(XlsId.BOF_5, SHEET_8).done(),
                cells,
                new BinaryBytes().xls(XlsId.EOF).done());
    }

    private Opened opened(byte[] cells, byte[]... strings) throws IOException {
        return Opened.of(compound("Workbook", sheet8(cells, strings)));
    }

    @Test
    void aSharedStringGoesOnInTheNextRecordPackedOrWide() throws IOException {
        byte[] cells = new BinaryBytes()
                .xls(XlsId.LABEL_SST, shorts(0, 0, 0), ints(0))
                .xls(XlsId.LABEL_SST, shorts(0, 1, 0), ints(1))
                .done();
        assertThat(opened(
                                cells,
                                join(ints(2, 9), shorts(5), bytes(0), bytes('A', 'B')),
                                join(bytes(1), utf16("张三c"), shorts(2), bytes(9), shorts(1), utf16("李四")),
                                ints(0))
                        .lines())
                .containsExactly("AB张三c|李四");
    }

    @Test
    void whatStandsAfterTheNeededBytesAndInUnneededRecordsIsNoFault() throws IOException {
        byte[] cells = new BinaryBytes()
                .xls(0x00EC, bytes(1, 2, 3))
                .xls(XlsId.CONTINUE, bytes(9, 9))
                .xls(XlsId.NUMBER, shorts(1, 0, 0), real(2), bytes(7, 7, 7, 7))
                .xls(XlsId.NUMBER, shorts(0, 0, 0), real(1))
                .xls(0x005D, bytes(1))
                .done();
        assertThat(opened(cells).lines()).containsExactly("1", "2");
    }

    @Test
    void aFormulaWithoutAResultIsNoZeroAndNoBlank() throws IOException {
        byte[] cells = new BinaryBytes()
                .xls(XlsId.FORMULA, shorts(0, 0, 0), real(0), shorts(2))
                .xls(XlsId.FORMULA, shorts(0, 1, 0), bytes(0, 0, 0, 0, 0, 0, 0xFF, 0xFF), shorts(0))
                .xls(XlsId.FORMULA, shorts(0, 2, 0), bytes(3, 0, 0, 0, 0, 0, 0xFF, 0xFF), shorts(0))
                .done();
        assertThat(opened(cells).tab().row(1).cells()).hasSize(3).allMatch(Cell.Uncomputed.class::isInstance);
    }

    @Test
    void anEmptyResultIsBlankWhereAnyOtherFormulaWasComputed() throws IOException {
        byte[] cells = new BinaryBytes()
                .xls(XlsId.FORMULA, shorts(0, 0, 0), bytes(3, 0, 0, 0, 0, 0, 0xFF, 0xFF), shorts(0))
                .xls(XlsId.FORMULA, shorts(0, 1, 0), real(0), shorts(0))
                .done();
        assertThat(opened(cells).tab().row(1).cells()).containsExactly(Cell.BLANK, new Cell.Number("0"));
    }

    @Test
    void sheetsInAnotherOrderThanTheirListAreFoundByWhereTheyBegin() throws IOException {
        byte[] globals = globals(0, 0);
        byte[] first = numbered(1);
        byte[] both = join(globals(globals.length + first.length, globals.length), first, numbered(2));
        Opened opened = Opened.of(compound("Workbook", both));
        assertThat(opened.tabs()).extracting(Opened.Tab::name).containsExactly("a", "b");
        assertThat(opened.tabs().get(0).row(1).cell(0)).isEqualTo(new Cell.Number("2"));
    }

    private static byte[] globals(int a, int b) {
        return new BinaryBytes()
                .xls(XlsId.BOF_5, WORKBOOK_8)
                .xls(XlsId.BOUND_SHEET, ints(a), bytes(0, 0, 1, 0), bytes('a'))
                .xls(XlsId.BOUND_SHEET, ints(b), bytes(0, 0, 1, 0), bytes('b'))
                .xls(XlsId.EOF)
                .done();
    }

    private static byte[] numbered(int value) {
        return new BinaryBytes()
                .xls(XlsId.BOF_5, SHEET_8)
                .xls(XlsId.NUMBER, shorts(0, 0, 0), real(value))
                .xls(XlsId.EOF)
                .done();
    }

    @Test
    void whatCannotBeTrueIsDamage() throws IOException {
        BinaryBytes far = new BinaryBytes().xls(XlsId.NUMBER, shorts(0, 60_000, 0), real(1));
        BinaryBytes cut = new BinaryBytes().xls(XlsId.NUMBER, shorts(0, 0, 0), bytes(1, 2));
        BinaryBytes missing = new BinaryBytes().xls(XlsId.LABEL_SST, shorts(0, 0, 0), ints(5));
        for (BinaryBytes cells : List.of(far, cut, missing)) {
            assertThat(opened(cells.done()).anyDamage().reason()).isEqualTo(Damage.Reason.BROKEN);
        }
    }

    @Test
    void aStreamCutShortAnywhereIsDamage() throws IOException {
        byte[] whole = biff5();
        for (int length = 0; length < whole.length; length++) {
            Opened opened = Opened.of(compound("Book", Arrays.copyOf(whole, length)));
            assertThat(opened.damage()).as("%d bytes", length).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"xor", "binaryRC4", "cryptoAPI"})
    void aLockedWorkbookOpensByThePasswordThatFits(EncryptionMode mode) throws IOException {
        Path file = locked(mode, "dth2020");
        Passwords list = new Passwords(List.of("falsch", "dth2020"));
        assertThat(Opened.of(file, new ReadOptions(ReadLimits.DEFAULT, list, TemporaryFolder.ofSystem()))
                        .lines())
                .containsExactly("张三|120.5");
        assertThat(Opened.of(file).anyDamage().reason()).isEqualTo(Damage.Reason.ENCRYPTED);
        assertThat(Opened.of(locked(mode, "VelvetSweatshop")).lines()).containsExactly("张三|120.5");
    }

    private Path locked(EncryptionMode mode, String password) throws IOException {
        Path file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var row = workbook.createSheet("s").createRow(0);
            row.createCell(0).setCellValue("张三");
            row.createCell(1).setCellValue(120.5);
            workbook.getInternalWorkbook().getWorkbookRecordList().add(1, new FilePassRecord(mode));
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    @Test
    void aWorkbookOfLibreOfficeIsReadWhole() throws IOException {
        Opened opened = Opened.of(Path.of("src/test/resources/huizong/table/libreoffice-excel97.xls"));
        assertThat(opened.tabs()).extracting(Opened.Tab::name).containsExactly("附件1", "底稿");
        assertThat(opened.tabs()).extracting(Opened.Tab::hidden).containsExactly(false, true);
        Opened.Tab roster = opened.tabs().get(0);
        assertThat(roster.row(2).cells())
                .extracting(Cell::text)
                .containsExactly("张三", "430921195203140008", "120.5", "2020-04-26", "TRUE", "241");
        assertThat(roster.row(5).cells())
                .extracting(Cell::text)
                .containsExactly("赵六", "43092119550103000X", "123.5", "2020-04-29", "FALSE", "赵六同志");
        assertThat(roster.row(7).cells().subList(0, 5))
                .extracting(Cell::text)
                .containsExactly("合计", "", "488", "#DIV/0!", "TRUE");
        assertThat(roster.row(7).cell(5)).isEqualTo(Cell.BLANK);
        assertThat(roster.rows()).extracting(Row::hidden).containsExactly(false, false, true, false, false, false);
        assertThat(roster.merges()).containsExactly(new Merge(7, 7, 0, 1));
    }
}
