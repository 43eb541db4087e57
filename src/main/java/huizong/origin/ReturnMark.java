package huizong.origin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a marked copy that goes back to its sender bears, so that it is known when it comes in again, mended: which file it
 * was made of. The words stand in the copy's list of findings and in its properties, where Excel and WPS keep them.
 *
 * @param original the file that was marked
 */
public record ReturnMark(Fingerprint original) {

    /** The name of the sheet that lists the findings; it is known again by the mark on it, not by its name. */
    public static final String LIST = "问题清单";

    /** The heading of the column that tells each row's findings; in other words than any sender would choose. */
    public static final String COLUMN = "问题（退回标注）";

    /** The custom property of a copy that holds the original's SHA-256. */
    public static final String PROPERTY = "huizong-original-sha256";

    private static final String WORDS = "huizong 退回件，原件 SHA-256 ";

    private static final Pattern MARK = Pattern.compile(WORDS + "([0-9a-f]{64})");

    /** The mark as it stands in a cell. */
    public String text() {
        return WORDS + original.hex();
    }

    /** The mark in the text of a cell, if there is one. */
    public static Optional<ReturnMark> in(String text) {
        if (!text.contains(WORDS)) {
            return Optional.empty();
        }
        Matcher mark = MARK.matcher(text);
        return mark.find() ? Optional.of(new ReturnMark(new Fingerprint(mark.group(1)))) : Optional.empty();
    }
}
