package huizong.cli;

import java.io.PrintStream;

/**
 * Prints lines for people. Where the width of the terminal is known, a longer line goes on below, indented; colours and
 * weights only where they reach a person.
 *
 * @param colored whether the stream understands colours
 * @param width in columns; 0 for a file or a pipe, where every line stays whole
 */
record Screen(PrintStream out, boolean colored, int width) {

    enum Color {
        NONE("0"),
        RED("31"),
        YELLOW("33"),
        GREEN("32"),
        CYAN("36");

        private final String code;

        Color(String code) {
            this.code = code;
        }
    }

    private static final String ESCAPE = "\u001B[";
    private static final String STRONG = "1";

    /** A line that begins after some blanks and goes on below after as many. */
    void line(int indent, String words) {
        line(indent, indent, words);
    }

    /** @param hanging the blanks before the lines that follow the first */
    void line(int indent, int hanging, String words) {
        if (width == 0) {
            out.println((" ".repeat(indent) + words).stripTrailing());
            return;
        }
        Wrap.lines(words, width - indent, width - hanging).forEach(new LinePrinter(indent, hanging)::print);
    }

    String colored(String words, Color color) {
        return color == Color.NONE ? words : marked(words, color.code);
    }

    String strong(String words) {
        return marked(words, STRONG);
    }

    private String marked(String words, String code) {
        return colored ? ESCAPE + code + "m" + words + ESCAPE + "0m" : words;
    }

    /** Knows whether the first line is still to come. */
    private final class LinePrinter {

        private int blanks;
        private final int hanging;

        LinePrinter(int indent, int hanging) {
            this.blanks = indent;
            this.hanging = hanging;
        }

        void print(String line) {
            out.println((" ".repeat(line.isEmpty() ? 0 : blanks) + line).stripTrailing());
            blanks = hanging;
        }
    }
}
