package huizong.rule;

import huizong.form.Column;
import huizong.form.IdSuggestion;
import huizong.form.PurchaseEntry;
import huizong.lang.Text;
import huizong.origin.Place;
import java.util.List;
import java.util.Optional;

/** Makes findings at the level the office gives a rule, and none of a rule that is off. */
final class Findings {

    private final RuleBook book;
    private final FindingSink sink;

    Findings(RuleBook book, FindingSink sink) {
        this.book = book;
        this.sink = sink;
    }

    /** The same, but what is found goes to another sink first. */
    Findings into(FindingSink other) {
        return new Findings(book, other);
    }

    FindingSink sink() {
        return sink;
    }

    boolean isOn(Rule rule) {
        return book.level(rule).isPresent();
    }

    /** Whether a rule, where it fires as an error, is one in this office too. */
    boolean isError(Rule rule) {
        return book.level(rule).equals(Optional.of(Level.ERROR));
    }

    /** A rule fired somewhere that is no single cell of a column. */
    void add(Rule rule, Place place, long fen, Text... arguments) {
        add(rule, rule.level(), place, fen, arguments);
    }

    /** @param here the level it has in this case, see {@link RuleBook#level(Rule, Level)} */
    void add(Rule rule, Level here, Place place, long fen, Text... arguments) {
        book.level(rule, here)
                .ifPresent(level ->
                        sink.add(new Finding(rule, level, place, null, "", List.of(arguments), fen, List.of())));
    }

    /** A rule fired at a cell of a column. */
    void add(Rule rule, Place place, Column column, String value, long fen, List<Text> arguments) {
        book.level(rule)
                .ifPresent(
                        level -> sink.add(new Finding(rule, level, place, column, value, arguments, fen, List.of())));
    }

    /** A rule about several rows fired at one of them. */
    void add(Rule rule, RowRef row, long fen, Text... arguments) {
        book.level(rule)
                .ifPresent(level ->
                        sink.add(new Finding(rule, level, row.place(), null, "", List.of(arguments), fen, List.of())
                                .about(Subject.of(row.entry(), null))));
    }

    /** A rule about sales fired at a cell of one of them. */
    void add(Rule rule, Place place, Column column, PurchaseEntry sale, String value, long fen, List<Text> arguments) {
        book.level(rule)
                .ifPresent(level -> sink.add(new Finding(rule, level, place, column, value, arguments, fen, List.of())
                        .about(Subject.of(sale, column))));
    }

    /**
     * A rule fired at a cell of a row. It costs the row's amount when the row is rejected or its money in doubt.
     *
     * @return whether the row is rejected
     */
    boolean addToRow(
            Rule rule,
            Level here,
            Place place,
            Column column,
            RowCase row,
            List<Text> arguments,
            List<IdSuggestion> suggestions) {
        Optional<Level> level = book.level(rule, here);
        if (level.isEmpty()) {
            return false;
        }
        boolean rejected = level.get() == Level.ERROR;
        long fen = rejected || rule.asks() ? row.fen() : 0;
        sink.add(new Finding(rule, level.get(), place, column, row.text(column), arguments, fen, suggestions)
                .about(Subject.of(row.entry(), column)));
        return rejected;
    }
}
