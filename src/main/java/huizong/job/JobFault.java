package huizong.job;

import huizong.lang.Text;
import org.jspecify.annotations.Nullable;

/** A job could not be done: cannot read, write or lock. One clear line for people; the cause goes to the log. */
public final class JobFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text words;

    public JobFault(Text words, @Nullable Throwable cause) {
        super(words.en(), cause);
        this.words = words;
    }

    public Text words() {
        return words;
    }
}
