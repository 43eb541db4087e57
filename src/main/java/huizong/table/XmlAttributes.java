package huizong.table;

import java.util.Arrays;

/** The attributes of one tag: where in the window their names and values stand. */
final class XmlAttributes {

    /** The end of the tag is not in the window. */
    static final int BEYOND = -1;

    /** This is no tag. */
    static final int WRONG = -2;

    private static final int MOST = 10_000;

    /** Four positions an attribute: where name and value begin and end. */
    private int[] places = new int[32];

    private int count;
    private boolean closed;

    /**
     * Reads what stands in a tag behind its name.
     *
     * @param from where to begin
     * @param to where the window ends
     * @return behind the tag, or {@link #BEYOND} or {@link #WRONG}
     */
    int read(byte[] window, int from, int to) {
        count = 0;
        closed = false;
        int at = from;
        while (at < to) {
            byte c = window[at];
            if (c == '>') {
                return at + 1;
            }
            if (c == '/') {
                if (at + 1 < to && window[at + 1] != '>') {
                    return WRONG;
                }
                closed = true;
                return at + 1 < to ? at + 2 : BEYOND;
            }
            at = isBlank(c) ? at + 1 : attribute(window, at, to);
            if (at < 0) {
                return at;
            }
        }
        return BEYOND;
    }

    private int attribute(byte[] window, int from, int to) {
        int at = from;
        int name = from;
        for (; at < to && window[at] != '=' && !isBlank(window[at]); at++) {
            if (window[at] == '<' || window[at] == '>') {
                return WRONG;
            }
            name = window[at] == ':' ? at + 1 : name;
        }
        int nameTo = at;
        at = pastBlanks(window, at, to);
        if (at < to && window[at] != '=') {
            return WRONG;
        }
        at = pastBlanks(window, at + 1, to);
        if (at >= to) {
            return BEYOND;
        }
        byte quote = window[at];
        if (quote != '"' && quote != '\'') {
            return WRONG;
        }
        int value = ++at;
        while (at < to && window[at] != quote) {
            if (window[at] == '<') {
                return WRONG;
            }
            at++;
        }
        if (at >= to) {
            return BEYOND;
        }
        return add(name, nameTo, value, at) ? at + 1 : WRONG;
    }

    private boolean add(int nameFrom, int nameTo, int valueFrom, int valueTo) {
        int at = count * 4;
        if (at == places.length) {
            if (count >= MOST) {
                return false;
            }
            places = Arrays.copyOf(places, at * 2);
        }
        places[at] = nameFrom;
        places[at + 1] = nameTo;
        places[at + 2] = valueFrom;
        places[at + 3] = valueTo;
        count++;
        return true;
    }

    private static int pastBlanks(byte[] window, int from, int to) {
        int at = from;
        while (at < to && isBlank(window[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    int count() {
        return count;
    }

    /** Whether the tag ended its own element. */
    boolean closed() {
        return closed;
    }

    /** The index of an attribute, -1 when there is none of this name. */
    int find(byte[] window, String name) {
        for (int i = 0; i < count; i++) {
            if (equal(window, places[i * 4], places[i * 4 + 1], name)) {
                return i;
            }
        }
        return -1;
    }

    int from(int index) {
        return places[index * 4 + 2];
    }

    int to(int index) {
        return places[index * 4 + 3];
    }

    String value(byte[] window, int index) throws Faults.Broken {
        return XmlCharacters.decoded(window, from(index), to(index));
    }

    /** Whether the bytes there are these letters (ASCII). */
    static boolean equal(byte[] window, int from, int to, String letters) {
        int length = letters.length();
        if (to - from != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (window[from + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
