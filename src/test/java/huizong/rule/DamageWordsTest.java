package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.lang.Language;
import huizong.origin.Place;
import huizong.table.Damage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamageWordsTest {

    /** What a reader says in words of its own, values put in between by plus signs. */
    private static final Pattern TOLD = Pattern.compile("(?:OverLimit|Broken)\\(\\s*([^;]*\"[^;]*)\\);");

    private static String said(Damage.Reason reason, String detail) {
        List<String> said = new ArrayList<>();
        FileFactsCheck.check(
                new FileFacts(Place.ofFile("附件1.xls"), new Damage(reason, detail), "", null),
                Checked.BOOK,
                finding -> said.add(finding.message(Language.ZH)));
        assertThat(said).hasSize(1);
        return said.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "BROKEN,the web page ends too early,文件打不开：文件已损坏（没有传完整）",
        "BROKEN,part xl/worksheets/sheet1.xml is missing,文件打不开：文件已损坏（缺少其中的 xl/worksheets/sheet1.xml）",
        "BROKEN,row 5 stands behind row 7,文件打不开：文件已损坏（第 5 行排在第 7 行之后）",
        "BROKEN,two cells of row 4 stand in one place,文件打不开：文件已损坏（第 4 行有两个单元格重在一处）",
        "BROKEN,it is not proper XML or ends too early,文件打不开：文件已损坏（没有传完整）",
        "BROKEN,sheet1.xml is no proper XML: it has a tag that is none,文件打不开：文件已损坏（不是正确的 XML）",
        "BROKEN,附件1.xlsx …: checksum,文件打不开：文件已损坏（附件1.xlsx …：校验不符）",
        "BROKEN,cell.xlsx: checksum,文件打不开：文件已损坏（cell.xlsx：校验不符）",
        "BROKEN,RecordFormatException,文件打不开：文件已损坏（内部结构不对）",
        "NO_ACCESS,no permission,文件打不开：系统不允许读取（没有权限）",
        "PICTURE,image,这类文件里读不出表格：图片、扫描件或PDF（图片）",
        "UNSUPPORTED,image called .xlsx,这类文件里读不出表格：内容是图片，只是文件名以 .xlsx 结尾",
        "UNSUPPORTED,unknown,这类文件里读不出表格：认不出的格式",
        "UNSUPPORTED,web page without a table,这类文件里读不出表格：网页里没有表格",
        "UNSUPPORTED,doc（a row does not end）,这类文件里读不出表格：旧版 Word 文档（doc）读不全：内部结构不对，请另存为.docx后重新报送",
        "TOO_LARGE,more than 2000000 rows,文件太大：超过 2000000 行",
        "TOO_LARGE,b.zip: unpacks to more than 2000 MB,文件太大：b.zip：解开后超过 2000 MB",
        "UNSAFE,link,压缩包里的这一项不安全，没有解开：链接",
        "UNSAFE,../link,压缩包里的这一项不安全，没有解开：../link",
        "UNSAFE,../a row,压缩包里的这一项不安全，没有解开：../a row",
    })
    void aSenderIsToldInChinese(Damage.Reason reason, String detail, String zh) {
        assertThat(said(reason, detail)).isEqualTo(zh);
    }

    @ParameterizedTest
    @CsvSource({
        "checksum,checksum",
        "ZipException,its inner structure is wrong",
        "'rar, CorruptHeaderException',its inner structure is wrong",
        "b.zip: ZipException,b.zip: its inner structure is wrong",
    })
    void whatAReaderSaysStandsInEnglishForTheEnglishButNoNameOfAFault(String detail, String en) {
        List<String> said = new ArrayList<>();
        FileFactsCheck.check(
                new FileFacts(Place.ofFile("a.xls"), new Damage(Damage.Reason.BROKEN, detail), "", null),
                Checked.BOOK,
                finding -> said.add(finding.message(Language.EN)));
        assertThat(said).containsExactly("the file cannot be opened: it is damaged (" + en + ")");
    }

    /** A reader that is given new words is noticed here. */
    @Test
    void everyDetailThatAReaderTellsHasAWording() throws IOException {
        List<String> details = new ArrayList<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/huizong/table"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Matcher told = TOLD.matcher(Files.readString(source));
                while (told.find()) {
                    for (String words : told.group(1).split("\"\\s*:\\s*\"", -1)) {
                        details.add(words.replaceAll("\"\\s*\\+[^\"]*\\+\\s*\"", "9")
                                .replaceAll("^[^\"]+[?]\\s*\"", "")
                                .replaceAll("^[^\"]+\\+\\s*\"|\"\\s*\\+[^\"]*$", "9")
                                .replace("\"", ""));
                    }
                }
            }
        }
        assertThat(details)
                .hasSizeGreaterThan(60)
                .allSatisfy(detail -> assertThat(DamageWords.of(new Damage(Damage.Reason.BROKEN, detail))
                                .zh())
                        .doesNotContainPattern("[a-z]{3,} [a-z]{2,}"));
    }
}
