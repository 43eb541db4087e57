package huizong.lang;

import java.util.Locale;

/** The two languages huizong speaks. Passed as a value; the machine's default locale is never asked. */
public enum Language {
    ZH,
    EN;

    /** The name used on the command line and in JSON: {@code zh} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
