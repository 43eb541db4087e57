package huizong.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The number formats of a page that Excel, or a program after its example, has written: {@code mso-number-format}. */
final class HtmlFormats {

    private static final Pattern RULE = Pattern.compile("\\.([\\w-]{1,40})\\s*\\{([^}]{0,4000})\\}");
    private static final Pattern FORMAT =
            Pattern.compile("mso-number-format\\s*:\\s*(\"[^\"]{0,400}\"|'[^']{0,400}'|[^;\"']{0,400})");
    private static final Pattern HEX = Pattern.compile("\\\\([0-9A-Fa-f]{4})");
    private static final String TEXT = "@";

    private final Map<String, String> ofClasses = new HashMap<>();

    HtmlFormats(Document page) {
        for (Element style : page.getElementsByTag("style")) {
            Matcher rule = RULE.matcher(style.data());
            while (rule.find()) {
                String format = format(rule.group(2));
                if (!format.isEmpty()) {
                    ofClasses.put(rule.group(1).toLowerCase(Locale.ROOT), format);
                }
            }
        }
    }

    boolean isText(Element cell) {
        return of(cell).equals(TEXT);
    }

    boolean isDate(Element cell) {
        String format = of(cell);
        String name = format.toLowerCase(Locale.ROOT);
        if (name.endsWith(" date") || name.endsWith(" time")) {
            return true;
        }
        boolean isNamed = !name.isEmpty() && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == ' ' || c == '/');
        return DateFormats.isDate(format) && !(isNamed && name.length() > 3 && !isPattern(name));
    }

    /** mmm and the like are patterns; Fixed, Standard, Scientific are names, and hold letters of dates. */
    private static boolean isPattern(String name) {
        return name.chars().allMatch(c -> "ymdhs /".indexOf(c) >= 0);
    }

    private String of(Element cell) {
        String own = format(cell.attr("style"));
        if (!own.isEmpty()) {
            return own;
        }
        for (String name : cell.classNames()) {
            String format = ofClasses.get(name.toLowerCase(Locale.ROOT));
            if (format != null) {
                return format;
            }
        }
        return "";
    }

    /** The format in a style, its escapes (those of CSS) taken away: {@code yyyy\0022年\0022} is {@code yyyy"年"}. */
    private static String format(String style) {
        Matcher found = FORMAT.matcher(style);
        if (!found.find()) {
            return "";
        }
        String written = found.group(1).strip();
        boolean isQuoted = written.length() > 1 && (written.startsWith("\"") || written.startsWith("'"));
        String bare = isQuoted ? written.substring(1, written.length() - 1) : written;
        Matcher hex = HEX.matcher(bare);
        return hex.replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))))
                .replace("\\", "");
    }
}
