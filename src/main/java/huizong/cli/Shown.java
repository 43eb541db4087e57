package huizong.cli;

import huizong.form.Mask;
import huizong.form.OneLine;

/** Words that came from a submission as they may stand on one line of a screen, see {@link OneLine}. */
final class Shown {

    private Shown() {}

    /** One line; ID numbers stand in full. */
    static String whole(String words) {
        return OneLine.of(words);
    }

    /** The same with ID numbers and phones masked; masked last, for an invisible character may part a number. */
    static String masked(String words) {
        return Mask.text(whole(words));
    }
}
