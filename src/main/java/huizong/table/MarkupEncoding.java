package huizong.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which charset a web page or an XML document is written: its byte order mark, then what it declares, then what its bytes
 * are. A declaration that the bytes do not fit is no better than none, nor is that of a western charset, which any bytes fit
 * and which export programs write by habit.
 */
final class MarkupEncoding {

    private static final int HEAD = 16_384;
    private static final Pattern DECLARED = Pattern.compile(
            "(?:<meta[^>]{0,300}?charset|<\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);

    private MarkupEncoding() {}

    static TextEncoding detect(Path file) throws IOException {
        TextEncoding seen = TextEncoding.detect(file);
        boolean isUtf16 = seen.charset().name().startsWith("UTF-16");
        if (seen.markLength() > 0 || isUtf16) {
            return seen;
        }
        Optional<Charset> declared = declared(file);
        if (declared.isPresent() && TextEncoding.fits(file, declared.get())) {
            return new TextEncoding(declared.get(), 0, false);
        }
        return seen;
    }

    private static Optional<Charset> declared(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Matcher declaration = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return declaration.find() ? charset(declaration.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        if (name.startsWith("gb") || name.equals("x-gbk") || name.equals("cp936") || name.equals("ms936")) {
            // GB 2312 and GBK are parts of it, and programs that declare them write the rest of it, too
            return Optional.of(TextEncoding.GB18030);
        }
        if (name.startsWith("utf-16") || name.startsWith("iso-8859") || name.startsWith("windows-125")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
