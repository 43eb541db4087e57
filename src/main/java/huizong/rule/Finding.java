package huizong.rule;

import huizong.form.Column;
import huizong.form.IdSuggestion;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule fired at a place. Never prose: the words are made when it is printed, in the language asked for, and masked there.
 *
 * @param level the rule's, unless the settings changed it
 * @param column the column concerned, or null
 * @param value the cell's raw text, unmasked; empty when the finding is not about one cell
 * @param arguments of the rule's message and advice
 * @param fen what the finding costs: the money that is out of the totals, or in doubt, until it is mended
 * @param suggestions for a wrong ID number; never applied
 */
public record Finding(
        Rule rule,
        Level level,
        Place place,
        @Nullable Column column,
        String value,
        List<Text> arguments,
        long fen,
        List<IdSuggestion> suggestions) {

    private static final Text PERHAPS = Text.of("可能是：%1$s。", " Perhaps: %1$s.");
    private static final Text COMMA = Text.of("；", "; ");

    public Finding {
        arguments = List.copyOf(arguments);
        suggestions = List.copyOf(suggestions);
    }

    /** What is wrong, unmasked: whoever prints it masks it. */
    public String message(Language language) {
        return rule.message().in(language, arguments);
    }

    /** What to do, with the suggestions, unmasked: whoever prints it masks it. */
    public String advice(Language language) {
        String advice = rule.advice().in(language, arguments);
        if (suggestions.isEmpty()) {
            return advice;
        }
        String candidates = suggestions.stream()
                .map(suggestion -> suggestion.words().in(language))
                .collect(Collectors.joining(COMMA.in(language)));
        return advice + PERHAPS.in(language, List.of(Text.plain(candidates)));
    }
}
