package huizong.cli;

import huizong.lang.Text;

/** The command was called in a way that cannot be meant: one clear line, exit 2. */
final class UsageFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text words;

    UsageFault(Text words) {
        super(words.en());
        this.words = words;
    }

    Text words() {
        return words;
    }
}
