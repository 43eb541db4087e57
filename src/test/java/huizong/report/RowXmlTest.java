package huizong.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RowXmlTest {

    private final RowXml row = new RowXml();

    private String written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        row.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String inCell(String text) throws IOException {
        row.begin(1);
        row.text(text, 0);
        String xml = written();
        return xml.substring(xml.indexOf("<t") + 2, xml.indexOf("</t>"));
    }

    @Test
    void aRowHoldsItsCellsInOrderAndLeavesOutWhatIsSkipped() throws IOException {
        row.begin(7);
        row.height(33);
        row.height(18.5);
        row.number(1_234_567, 3);
        row.skip();
        row.money(-120_05, 4);
        row.text("", 5);
        assertThat(written())
                .isEqualTo("<row r=\"7\" ht=\"33.0\" customHeight=\"1\"><c r=\"A7\" s=\"3\"><v>1234567</v></c>"
                        + "<c r=\"C7\" s=\"4\"><v>-120.05</v></c><c r=\"D7\" s=\"5\"/></row>");
    }

    @Test
    void aRowBegunAnewHoldsNothingOfTheOneBefore() throws IOException {
        row.begin(1);
        row.height(99);
        row.text("a", 0);
        row.begin(2);
        row.number(2, 0);
        assertThat(written()).isEqualTo("<row r=\"2\"><c r=\"A2\" s=\"0\"><v>2</v></c></row>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b>&"         | ><b>&amp;"
            䶮𠮷é         | >䶮𠮷é
            _x000D_       | >_x005F_x000D_
            _x0_          | >_x0_
            """)
    void whatXmlOrReadersWouldTakeForSomethingElseIsEscaped(String text, String xml) throws IOException {
        assertThat(inCell(text)).isEqualTo(xml.replace("<b>", "&lt;b&gt;"));
    }

    @Test
    void whatXmlDoesNotKnowBecomesAQuestionMark() throws IOException {
        assertThat(inCell("a\u0000b\uFFFEc\uD800d\uDC00")).isEqualTo(">a?b?c?d?");
    }

    @Test
    void blanksAroundATextAndBreaksWithinItAreKept() throws IOException {
        assertThat(inCell(" a\nb\t")).isEqualTo(" xml:space=\"preserve\"> a&#10;b&#9;");
    }

    @Test
    void aTextLongerThanACellHoldsIsCutBetweenCharacters() throws IOException {
        assertThat(inCell("a".repeat(32_766) + "𠮷b")).isEqualTo(">" + "a".repeat(32_766));
        assertThat(inCell("a".repeat(32_767))).isEqualTo(">" + "a".repeat(32_767));
    }
}
