package huizong.corpus;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes pages as text, and says how a cell's value reads as one. */
final class PlainTexts {

    private PlainTexts() {}

    static byte[] csv(List<Page> pages, String separator, Charset charset, boolean mark) {
        StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
        for (Page page : pages) {
            for (int row = 1; row <= page.height(); row++) {
                for (int column = 0; column < page.row(row).length; column++) {
                    text.append(column == 0 ? "" : separator).append(written(page.at(row, column), separator));
                }
                text.append("\r\n");
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.toString().getBytes(charset));
        return bytes.toByteArray();
    }

    private static String written(@Nullable Object value, String separator) {
        return value instanceof Page.AsIs ? of(value) : quoted(of(value), separator);
    }

    private static String quoted(String text, String separator) {
        boolean plain = !text.contains(separator) && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Page.Formula formula) {
            return formula.shown() == null ? "=" + formula.words() : formula.shown();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** For XML and HTML. */
    static String escaped(@Nullable Object value) {
        String text = of(value);
        if (text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('"') < 0) {
            return text;
        }
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
