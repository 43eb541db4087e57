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
 * @param subject whom or what its row is about, unmasked, see {@link Subject}; empty when it is not about one row
 * @param extent the rows it stands for, when it is one of many that said the same; null for a finding of one place
 */
public record Finding(
        Rule rule,
        Level level,
        Place place,
        @Nullable Column column,
        String value,
        List<Text> arguments,
        long fen,
        List<IdSuggestion> suggestions,
        String subject,
        @Nullable Extent extent) {

    private static final Text EVERYWHERE = Text.of(
            "全表%2$s行中有%1$s行都是这样（%3$s），例如第%4$s行：",
            "the same on %1$s of the table's %2$s rows (%3$s); row %4$s, for one: ");
    private static final Text PERHAPS = Text.of("可能是：%1$s。", " Perhaps: %1$s.");
    private static final Text COMMA = Text.of("；", "; ");

    public Finding {
        arguments = Quote.of(arguments, value);
        suggestions = List.copyOf(suggestions);
    }

    /** A finding of one place, about no row. */
    public Finding(
            Rule rule,
            Level level,
            Place place,
            @Nullable Column column,
            String value,
            List<Text> arguments,
            long fen,
            List<IdSuggestion> suggestions) {
        this(rule, level, place, column, value, arguments, fen, suggestions, "", null);
    }

    /** This finding as one about a row. */
    public Finding about(String rowSubject) {
        return new Finding(rule, level, place, column, value, arguments, fen, suggestions, rowSubject, extent);
    }

    /** This finding as the example of all that say the same; what one row alone would have told is left out. */
    Finding standingFor(Extent rows, long allFen) {
        return new Finding(rule, level, place, column, value, arguments, allFen, List.of(), "", rows);
    }

    /** On how many rows it stands: 1 unless it stands for many. */
    public int rows() {
        return extent == null ? 1 : extent.rows();
    }

    /** What is wrong, unmasked: whoever prints it masks it. */
    public String message(Language language) {
        if (extent == null) {
            return example(language);
        }
        List<Text> where =
                List.of(Text.plain(extent.rows()), Text.plain(extent.of()), extent.words(), Text.plain(place.row()));
        return EVERYWHERE.in(language, where) + example(language);
    }

    /** What is wrong at its own place, whatever other rows it stands for; unmasked as well. */
    public String example(Language language) {
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
