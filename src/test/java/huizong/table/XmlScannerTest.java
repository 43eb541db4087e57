package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlScannerTest {

    @Test
    void tagsComeWithTheTextBeforeThem() throws IOException {
        assertThat(scanned("<c r=\"A1\"><v>12</v></c>")).isEqualTo("<c r=A1><v>12</v></c>");
    }

    @Test
    void anElementThatClosesItselfEndsToo() throws IOException {
        assertThat(scanned("<a><b/>x</a>")).isEqualTo("<a><b></b>x</a>");
    }

    @Test
    void namesAreComparedWithoutPrefix() throws IOException {
        XmlScanner xml = scanner("<x:row xmlns:x='u' x:r='7'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(xml.next()).isTrue();
        assertThat(xml.starts("row")).isTrue();
        assertThat(xml.attribute("r", 0)).isEqualTo(7);
        assertThat(xml.attribute("absent")).isNull();
    }

    @Test
    void entitiesAndReferencesAreResolvedOnce() throws IOException {
        assertThat(scanned("<t a='&quot;&#x4e2d;'>&lt;&amp;lt;&#65;</t>")).isEqualTo("<t a=\"中><&lt;A</t>");
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedAndASignOfLostCharactersIsNot() throws IOException {
        assertThat(scanned("<t>\uFFFD</t>")).isEqualTo("<t>\uFFFD</t>");
        assertThatThrownBy(() -> scanned(new byte[] {'<', 't', '>', (byte) 0xFF, '<', '/', 't', '>'}))
                .isInstanceOf(Faults.Broken.class);
    }

    @Test
    void commentsAndInstructionsAreNoTextAndCdataIs() throws IOException {
        assertThat(scanned("<?xml version='1.0'?><!-- <x> --><t>a<!--b-->&amp;<?c d?><![CDATA[<&amp;>]]]]>e</t>"))
                .isEqualTo("<t>a&<&amp;>]]e</t>");
    }

    @Test
    void lineEndsAreOne() throws IOException {
        assertThat(scanned("<t>a\r\nb\rc\nd</t>")).isEqualTo("<t>a\nb\nc\nd</t>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "GB18030"})
    void anyEncodingIsRead(String name) throws IOException {
        String document = "<?xml version=\"1.0\" encoding=\"" + name + "\"?><t a=\"名\">汉字𠮷</t>";
        assertThat(scanned(document.getBytes(Charset.forName(name)))).isEqualTo("<t a=名>汉字𠮷</t>");
        if (!name.equals("GB18030")) {
            assertThat(scanned(("\uFEFF" + document).getBytes(Charset.forName(name))))
                    .isEqualTo("<t a=名>汉字𠮷</t>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words",
                "<a>",
                "<a><b></a></b>",
                "<a></a><b></b>",
                "</a>",
                "<a",
                "<a b",
                "<a b=",
                "<a b='c",
                "<a b=c/>",
                "<a b='<'/>",
                "<a / >",
                "<a></a b='c'>",
                "<a><!-- ",
                "<a><![CDATA[x]]</a>",
                "<a><?x </a>",
                "< a/>",
                "<a>&nbsp;</a>",
                "<a>&#xFFFFFFF;</a>",
                "<a>a & b</a>",
                "<a b='&'/>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
                "<?xml version='1.0' encoding='no-such'?><a/>"
            })
    void whatIsNoXmlIsRefused(String document) {
        assertThatThrownBy(() -> scanned(document)).isInstanceOf(Faults.Broken.class);
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThatThrownBy(() -> scanned("<a>".repeat(100_000))).isInstanceOf(Faults.Broken.class);
    }

    @Test
    void aTextWithoutEndIsRefusedBeforeItFillsTheMemory() {
        InputStream endless = new InputStream() {
            private int given;

            @Override
            public int read() {
                return given++ == 0 ? '<' : 'a';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    buffer[offset + i] = (byte) read();
                }
                return length;
            }
        };
        assertThatThrownBy(() -> new XmlScanner(endless, "x").next()).isInstanceOf(Faults.OverLimit.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c><v>1&amp;2</v></c>",
                "<c><v></v></c>",
                "<c><v>a<!-- -->b</v></c>",
                "<c><v> a</v> </c>",
                "<c><f>x</f><v>a</v></c>",
                "<c/>",
                "<t><v>a</v></t>"
            })
    void whatIsTakenInOneStepIsWhatTagAfterTagGives(String element) throws IOException {
        String document = "<a>" + element + "<b/></a>";
        XmlScanner xml = scanner(document.getBytes(StandardCharsets.UTF_8));
        assertThat(xml.next()).isTrue();
        assertThat(xml.next()).isTrue();
        XmlScanner.Leaf leaf = new XmlScanner.Leaf("c", "v");
        if (xml.take(leaf)) {
            assertThat(element).isEqualTo("<c><v>" + xml.text().string().replace("&", "&amp;") + "</v></c>");
        } else {
            assertThat(element).doesNotMatch("<c><v>[^<]*</v></c>");
            while (!xml.ends(element.startsWith("<t") ? "t" : "c")) {
                assertThat(xml.next()).isTrue();
            }
        }
        assertThat(xml.next()).isTrue();
        assertThat(xml.starts("b")).isTrue();
        assertThat(xml.next()).isTrue();
        assertThat(xml.next()).isTrue();
        assertThat(xml.next()).isFalse();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    /** Another reader as oracle, and input that comes in pieces, as it does from a package. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aRandomDocumentReadsAsAnotherParserReadsIt(long seed) throws IOException, XMLStreamException {
        Random random = new Random(seed);
        StringBuilder made = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        element(random, made, 0);
        byte[] bytes = made.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(scanned(new Pieces(bytes, random))).isEqualTo(parsed(bytes));
    }

    private static void element(Random random, StringBuilder out, int depth) {
        String name = random.nextBoolean() ? "c" : "row" + random.nextInt(3);
        out.append('<').append(name);
        for (int i = random.nextInt(3); i > 0; i--) {
            out.append(random.nextBoolean() ? " " : "\n  ").append((char) ('a' + i));
            out.append(random.nextBoolean() ? "=\"" : " = \"")
                    .append(text(random, "'>/"))
                    .append('"');
        }
        if (random.nextInt(4) == 0) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (int i = depth > 5 ? 0 : random.nextInt(5); i > 0; i--) {
            out.append(text(random, "'\">/"));
            switch (random.nextInt(5)) {
                case 0 -> out.append("<!-- <a> - -->");
                case 1 -> out.append("<![CDATA[<&]] >]]>");
                case 2 -> out.append("<?p ? > ?>");
                default -> element(random, out, depth + 1);
            }
        }
        out.append(text(random, "'\">/")).append("</").append(name).append(random.nextBoolean() ? " >" : ">");
    }

    private static String text(Random random, String more) {
        String[] pieces = {"a", "12", "汉", "𠮷", " ", "&amp;", "&#20013;", "&#x41;", "&quot;", more, "é"};
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 5_000 : 4); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private static String parsed(byte[] document) throws XMLStreamException {
        StringBuilder seen = new StringBuilder();
        XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(document));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    seen.append('<').append(xml.getLocalName());
                    for (char name = 'a'; name <= 'd'; name++) {
                        String value = xml.getAttributeValue(null, String.valueOf(name));
                        seen.append(value == null ? "" : " " + name + "=" + value);
                    }
                    seen.append('>');
                }
                case XMLStreamConstants.END_ELEMENT ->
                    seen.append("</").append(xml.getLocalName()).append('>');
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    seen.append(xml.getText());
                default -> {
                    // no text
                }
            }
        }
        return seen.toString();
    }

    private static String scanned(String document) throws IOException {
        return scanned(document.getBytes(StandardCharsets.UTF_8));
    }

    private static String scanned(byte[] document) throws IOException {
        return scanned(new ByteArrayInputStream(document));
    }

    private static String scanned(InputStream document) throws IOException {
        StringBuilder seen = new StringBuilder();
        try (XmlScanner xml = new XmlScanner(document, "x")) {
            while (xml.next()) {
                String name = name(xml);
                seen.append(xml.text().string())
                        .append(xml.isStart() ? "<" : "</")
                        .append(name);
                for (String attribute : new String[] {"a", "b", "c", "d", "r"}) {
                    String value = xml.isStart() ? xml.attribute(attribute) : null;
                    seen.append(value == null ? "" : " " + attribute + "=" + value);
                }
                seen.append('>');
            }
        }
        return seen.toString();
    }

    private static String name(XmlScanner xml) {
        for (String name : new String[] {"a", "b", "c", "t", "v", "row0", "row1", "row2"}) {
            if (xml.starts(name) || xml.ends(name)) {
                return name;
            }
        }
        throw new IllegalStateException("a name that no test uses");
    }

    private static XmlScanner scanner(byte[] document) throws IOException {
        return new XmlScanner(new ByteArrayInputStream(document), "x");
    }

    /** Gives its bytes a few at a time. */
    private static final class Pieces extends InputStream {

        private final byte[] bytes;
        private final Random random;
        private int at;

        Pieces(byte[] bytes, Random random) {
            this.bytes = bytes;
            this.random = random;
        }

        @Override
        public int read() {
            return at < bytes.length ? bytes[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int n = Math.min(Math.min(length, 1 + random.nextInt(7)), bytes.length - at);
            if (n <= 0) {
                return -1;
            }
            System.arraycopy(bytes, at, buffer, offset, n);
            at += n;
            return n;
        }
    }
}
