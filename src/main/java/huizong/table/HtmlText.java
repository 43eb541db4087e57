package huizong.table;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text that a part of a page shows: blanks as a browser shows them, a line for each block and after each line break. */
final class HtmlText {

    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "head",
            "title",
            "xml",
            "noscript",
            "object",
            "textarea",
            "option",
            "comment");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "center",
            "form",
            "body",
            "caption",
            "hr",
            "header",
            "footer",
            "section",
            "fieldset",
            "dl",
            "dt",
            "dd",
            "pre",
            "blockquote");

    private HtmlText() {}

    /** What an element shows; empty when that is nothing but blanks of any width. */
    static String of(Element element) {
        Lines lines = new Lines();
        element.childNodes().forEach(lines::walk);
        return lines.text();
    }

    static boolean isSeen(Element element) {
        String name = element.normalName();
        return !UNSEEN.contains(name) && name.indexOf(':') < 0 && !isHidden(element);
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return style.length() > 8
                && style.toLowerCase(java.util.Locale.ROOT).replace(" ", "").contains("display:none");
    }

    /** Gathers what is shown, node by node. */
    static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        /** Adds a node with all that is in it; never deeper on the stack however deep that is. */
        void walk(Node node) {
            org.jsoup.select.NodeFilter seen = new org.jsoup.select.NodeFilter() {
                @Override
                public FilterResult head(Node visited, int depth) {
                    if (visited instanceof Element element && !isSeen(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    Lines.this.head(visited, depth);
                    return FilterResult.CONTINUE;
                }

                @Override
                public FilterResult tail(Node visited, int depth) {
                    Lines.this.tail(visited, depth);
                    return FilterResult.CONTINUE;
                }
            };
            org.jsoup.select.NodeTraversor.filter(seen, node);
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                collapse(words.getWholeText());
            } else if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "br" -> breakLine(true);
                    case "td", "th" -> collapse("  ");
                    case "input" -> input(element);
                    default -> {
                        if (isBlock(element)) {
                            breakLine(false);
                        }
                    }
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && isBlock(element)) {
                breakLine(false);
            }
        }

        /** A page saved from a browser has its values in the boxes of a form. */
        private void input(Element element) {
            String type = element.attr("type");
            if (type.isEmpty() || type.equalsIgnoreCase("text")) {
                text.append(element.attr("value"));
            }
        }

        void collapse(String words) {
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean isBlank = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
                if (!isBlank) {
                    text.append(c);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
                    text.append(' ');
                }
            }
        }

        void breakLine(boolean always) {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            if (always || end > 0 && text.charAt(end - 1) != '\n') {
                text.append('\n');
            }
        }

        /** All lines so far, without line breaks around them. */
        String text() {
            String lines = text.toString().strip();
            return isBlank(lines) ? "" : lines;
        }

        void clear() {
            text.setLength(0);
        }
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c <= ' ' || c == '\u00a0' || c == '\u3000' || c == '\u200b' || c == '\ufeff');
    }
}
