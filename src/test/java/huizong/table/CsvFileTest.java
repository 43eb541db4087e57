package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final String ROSTER = "姓名,身份证,受益金额\r\n李四,430921195203140008,100\r\n王五,432322194809270000,200\r\n";

    @TempDir
    private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("附件1.csv"), bytes);
    }

    private Opened utf8(String text) throws IOException {
        return Opened.of(file(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(String text, String charset, int... mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b : mark) {
            bytes.write(b);
        }
        bytes.write(text.getBytes(Charset.forName(charset)));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,'',UTF-8",
        "UTF-8,EFBBBF,UTF-8",
        "GB18030,'',GB18030",
        "GBK,'',GB18030",
        "UTF-16LE,FFFE,UTF-16LE",
        "UTF-16BE,FEFF,UTF-16BE",
        "UTF-16LE,'',UTF-16LE",
        "UTF-16BE,'',UTF-16BE",
    })
    void theCharsetIsToldByTheBytes(String written, String mark, String told) throws IOException {
        int[] markBytes = mark.isEmpty()
                ? new int[0]
                : java.util.stream.IntStream.range(0, mark.length() / 2)
                        .map(i -> Integer.parseInt(mark.substring(2 * i, 2 * i + 2), 16))
                        .toArray();
        Opened opened = Opened.of(file(bytes(ROSTER, written, markBytes)));
        assertThat(opened.encoding()).isEqualTo(told);
        assertThat(opened.lines())
                .containsExactly("姓名|身份证|受益金额", "李四|430921195203140008|100", "王五|432322194809270000|200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void asciiAloneInUtf16WithoutAMarkIsTold(String charset) throws IOException {
        Opened opened = Opened.of(file(bytes("a,b\n1,2\n", charset)));
        assertThat(opened.encoding()).isEqualTo(charset);
        assertThat(opened.lines()).containsExactly("a|b", "1|2");
    }

    @Test
    void westernTextThatDecodesAsGb18030IsDoubtful() throws IOException {
        assertThat(Opened.of(file(bytes("name,remark\nMüller,Pérez\n", "windows-1252")))
                        .encoding())
                .isEqualTo("GB18030?");
        assertThat(Opened.of(file(bytes("姓名,备注\n李四,Muller\n", "GB18030"))).encoding())
                .isEqualTo("GB18030");
    }

    @Test
    void oneDamagedCharacterDoesNotMakeUtf8AnotherCharset() throws IOException {
        byte[] bytes = ROSTER.repeat(10).getBytes(StandardCharsets.UTF_8);
        bytes[1] = 'x';
        Opened opened = Opened.of(file(bytes));
        assertThat(opened.encoding()).isEqualTo("UTF-8?");
        assertThat(opened.lines().get(1)).isEqualTo("李四|430921195203140008|100");
    }

    @Test
    void aCharacterOfFourBytesSurvivesGb18030() throws IOException {
        assertThat(Opened.of(file(bytes("姓名,金额\n李𠮷䶮,1\n", "GB18030"))).lines()).containsExactly("姓名|金额", "李𠮷䶮|1");
    }

    @Test
    void aCharacterAcrossTheChunksOfTheCheckIsStillUtf8() throws IOException {
        for (int shift = 0; shift < 3; shift++) {
            String text = "a".repeat((1 << 16) - 2 + shift) + "姓,名\n";
            assertThat(utf8(text).encoding()).isEqualTo("UTF-8");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|"})
    void theSeparatorIsTheOneThatPartsTheLinesAlike(String separator) throws IOException {
        String text = "姓名,身份证,受益金额\n李四,430921195203140008,100\n".replace(",", separator);
        assertThat(utf8(text).tab().row(2).cells())
                .extracting(Cell::text)
                .containsExactly("李四", "430921195203140008", "100");
    }

    @Test
    void commasWithinQuotesPartNothing() throws IOException {
        assertThat(utf8("产品;金额\n\"大米,面粉\";\"1,200\"\n\"a,b,c\";3\n").lines())
                .containsExactly("产品|金额", "大米,面粉|1,200", "a,b,c|3");
    }

    @Test
    void everyRowBearsTheLineOnWhichItBegins() throws IOException {
        Opened opened = utf8("姓名,备注\n\n李四,\"一\n二\n三\"\n,\n王五,\"说\"\"好\"\"\"\n");
        assertThat(opened.tab().numbers()).containsExactly(1, 3, 7);
        assertThat(opened.lines()).containsExactly("姓名|备注", "李四|一\n二\n三", "王五|说\"好\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyKindOfLineBreakEndsALine(String lineBreak) throws IOException {
        Opened opened = utf8("姓名,金额\n李四,1\n\n王五,2".replace("\n", lineBreak));
        assertThat(opened.lines()).containsExactly("姓名|金额", "李四|1", "王五|2");
        assertThat(opened.tab().numbers()).containsExactly(1, 2, 4);
    }

    @Test
    void aQuoteThatIsNeverClosedSwallowsNothing() throws IOException {
        Opened opened = utf8("姓名,金额\n\"李四,1\n王五,2\n");
        assertThat(opened.lines()).containsExactly("姓名|金额", "\"李四|1", "王五|2");
        assertThat(opened.tab().damage()).isEmpty();
    }

    @Test
    void aQuoteWithinAValueIsAQuote() throws IOException {
        assertThat(utf8("品名,规格\n鸡蛋,5\"盒\n鸭蛋,6\"盒\n").lines()).containsExactly("品名|规格", "鸡蛋|5\"盒", "鸭蛋|6\"盒");
    }

    @Test
    void theSheetIsNamedLikeTheFile() throws IOException {
        Opened.Tab tab = utf8(ROSTER).tab();
        assertThat(tab.name()).isEqualTo("附件1");
        assertThat(tab.hidden()).isFalse();
        assertThat(tab.merges()).isEmpty();
    }

    @Test
    void everyValueIsTextAsItStands() throws IOException {
        assertThat(utf8("a,b,c\n007,4.30981E+17, x \n").tab().row(2).cells())
                .containsExactly(new Cell.Text("007"), new Cell.Text("4.30981E+17"), new Cell.Text(" x "));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n\n", " \t\r\n", "\uFEFF", "\uFEFF\n"})
    void nothingButBlanksIsAnEmptyFile(String text) throws IOException {
        assertThat(utf8(text).anyDamage().reason()).isEqualTo(Damage.Reason.EMPTY);
    }

    @Test
    void moreRowsThanTheLimitAreTooMany() throws IOException {
        Path file = file("a\n".repeat(11).getBytes(StandardCharsets.UTF_8));
        ReadLimits limits = new ReadLimits(1 << 20, 1 << 20, 10);
        assertThat(Opened.of(file, limits).anyDamage().reason()).isEqualTo(Damage.Reason.TOO_LARGE);
        assertThat(Opened.of(file, new ReadLimits(1 << 20, 1 << 20, 11)).tab().damage())
                .isEmpty();
    }

    @Test
    void aFaultOfTheReceiverIsNoDamage() throws IOException {
        IllegalStateException fault = new IllegalStateException("of the receiver");
        try (TableFile file = Tables.open(file(ROSTER.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT)) {
            Sheet sheet = ((TableFile.Read) file).sheets().get(0);
            assertThatThrownBy(() -> sheet.read(row -> {
                        throw fault;
                    }))
                    .isSameAs(fault);
        }
    }

    @Test
    void aSheetReadsTheSameAgain() throws IOException {
        try (TableFile file = Tables.open(file(ROSTER.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT)) {
            Sheet sheet = ((TableFile.Read) file).sheets().get(0);
            java.util.List<Row> first = new java.util.ArrayList<>();
            java.util.List<Row> second = new java.util.ArrayList<>();
            assertThat(sheet.read(first::add)).isEmpty();
            assertThat(sheet.read(second::add)).isEmpty();
            assertThat(second).isEqualTo(first).hasSize(3);
        }
    }
}
