package huizong.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The same words in Chinese and in English. Placeholders are those of {@link String#format}, always numbered
 * ({@code %1$s}), because the two languages order things differently. Not {@code MessageFormat}: it prints row 12345 as
 * 12,345 and swallows apostrophes.
 */
public record Text(String zh, String en) {

    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /** A text that is the same in both languages: a cell's name, an amount, the sender's own words. */
    public static Text plain(String words) {
        return new Text(words, words);
    }

    public static Text plain(long number) {
        return plain(Long.toString(number));
    }

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    /** The words with the arguments put in, each argument in the same language. */
    public String in(Language language, List<Text> arguments) {
        List<String> words = new ArrayList<>(arguments.size());
        for (Text argument : arguments) {
            words.add(argument.in(language));
        }
        return String.format(Locale.ROOT, in(language), words.toArray());
    }

    /** The words with dots where the arguments go, for a book of all messages. */
    public String outline(Language language) {
        return in(language).replaceAll("%\\d\\$s", "…").replace("%%", "%");
    }
}
