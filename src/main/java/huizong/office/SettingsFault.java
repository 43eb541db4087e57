package huizong.office;

import huizong.lang.Language;
import huizong.lang.Text;
import java.util.Arrays;
import java.util.List;

/**
 * The office's own settings or lists are wrong, so that nothing can be done until a person mends them (exit code 2). Says
 * in both languages which file, which line or row, and what is expected there. Values of a list of people are never quoted.
 */
public final class SettingsFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    private SettingsFault(String zh, String en) {
        super(en);
        this.zh = zh;
        this.en = en;
    }

    /** A fault in these words, the arguments put in as {@link Text#in(Language, List)} does. */
    public static SettingsFault of(Text words, Text... arguments) {
        Text filled = filled(words, arguments);
        return new SettingsFault(filled.zh(), filled.en());
    }

    /** A fault on a line of a text file, or on a row of a list: the sender counts both from 1. */
    public static SettingsFault at(String file, int line, Text words, Text... arguments) {
        Text filled = filled(words, arguments);
        return of(Text.of("%1$s 第%2$s行：%3$s", "%1$s, line %2$s: %3$s"), Text.plain(file), Text.plain(line), filled);
    }

    /** A fault of a file as a whole. */
    public static SettingsFault in(String file, Text words, Text... arguments) {
        Text filled = filled(words, arguments);
        return of(Text.of("%1$s：%2$s", "%1$s: %2$s"), Text.plain(file), filled);
    }

    public Text text() {
        return Text.of(zh, en);
    }

    private static Text filled(Text words, Text... arguments) {
        List<Text> list = Arrays.asList(arguments);
        return Text.of(words.in(Language.ZH, list), words.in(Language.EN, list));
    }
}
