package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Strict Open XML" (ISO/IEC 29500-1): other namespaces and relationship types, and dates in ISO form. */
class StrictXlsxTest {

    private static final String RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String MAIN =
            "xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main' xmlns:r='" + RELATIONS + "'";

    @TempDir
    private Path folder;

    private static Map<String, String> strict(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        Opened.workbook(rows)
                .forEach((name, xml) -> parts.put(
                        name,
                        xml.replace("http://x/", RELATIONS + "/")
                                .replace("<workbook xmlns:r='urn:r'>", "<workbook " + MAIN + " conformance='strict'>")
                                .replace("<worksheet>", "<worksheet " + MAIN + ">")
                                .replace("<sst>", "<sst " + MAIN + ">")
                                .replace("<styleSheet>", "<styleSheet " + MAIN + ">")));
        return parts;
    }

    @Test
    void aStrictWorkbookIsReadLikeAnyOther() throws IOException {
        Opened opened = Opened.of(Opened.zip(
                folder.resolve("strict.xlsx"),
                strict("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1' s='1' t='d'><v>2020-04-26</v></c>"
                        + "<c r='C1' s='1' t='d'><v>2020-04-26T10:30:00.000Z</v></c><c r='D1' s='1' t='d'><v>10:30:00</v></c>"
                        + "<c r='E1' s='1'><v>43947</v></c></row>")));
        assertThat(opened.tab().name()).isEqualTo("名册");
        assertThat(opened.tab().row(1).cells())
                .containsExactly(
                        new Cell.Text("张三"),
                        new Cell.Date("2020-04-26", LocalDateTime.of(2020, 4, 26, 0, 0)),
                        new Cell.Date("2020-04-26T10:30:00.000Z", LocalDateTime.of(2020, 4, 26, 10, 30)),
                        new Cell.Number("0.4375"),
                        new Cell.Date("43947", LocalDateTime.of(2020, 4, 26, 0, 0)));
    }
}
