package huizong.rule;

import huizong.form.Column;
import huizong.form.IdSuggestion;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import java.util.List;
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

    public Finding {
        arguments = List.copyOf(arguments);
        suggestions = List.copyOf(suggestions);
    }

    /** What is wrong, unmasked: whoever prints it masks it. */
    public String message(Language language) {
        return rule.message().in(language, arguments);
    }

    /** What to do, unmasked: whoever prints it masks it. */
    public String advice(Language language) {
        return rule.advice().in(language, arguments);
    }
}
