package huizong.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.input.ReaderInputStream;

/** Turns an XML document of any encoding into UTF-8, which nearly all of them are (XML 1.0, appendix F). */
final class Utf8 {

    private static final int HEAD = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private Utf8() {}

    static InputStream of(InputStream in) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        if (Magic.starts(head, 0xEF, 0xBB, 0xBF)) {
            return joined(head, 3, in);
        }
        InputStream whole = joined(head, 0, in);
        Charset charset = charset(head);
        if (charset.equals(StandardCharsets.UTF_8) || charset.equals(StandardCharsets.US_ASCII)) {
            return whole;
        }
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(whole, charset))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    private static Charset charset(byte[] head) throws Faults.Broken {
        if (Magic.starts(head, 0xFE, 0xFF) || Magic.starts(head, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16; // which knows its order by that mark
        }
        if (Magic.starts(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (Magic.starts(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Faults.Broken("is XML in an unknown encoding");
        }
    }

    private static InputStream joined(byte[] head, int from, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(head, from, head.length - from), rest);
    }
}
