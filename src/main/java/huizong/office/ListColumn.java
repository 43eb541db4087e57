package huizong.office;

import java.util.List;

/**
 * A column of one of the office's lists.
 *
 * @param heading the name in DESIGN 2
 * @param required without it the list means nothing, and a row must not leave it blank
 * @param spellings other headings it is known by
 */
record ListColumn(String heading, boolean required, List<String> spellings) {

    static ListColumn required(String heading, String... spellings) {
        return new ListColumn(heading, true, List.of(spellings));
    }

    static ListColumn optional(String heading, String... spellings) {
        return new ListColumn(heading, false, List.of(spellings));
    }

    boolean isHeaded(String words) {
        String written = Words.heading(words);
        return written.equals(heading) || spellings.contains(written);
    }
}
