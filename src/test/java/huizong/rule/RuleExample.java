package huizong.rule;

import huizong.intake.SheetOf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A case of a rule.
 *
 * @param where at which place it fires, and nothing else does; empty when nothing fires at all
 */
record RuleExample(Rule rule, String where, Supplier<List<Finding>> findings) {

    static RuleExample fires(Rule rule, String where, SheetOf... sheets) {
        return new RuleExample(rule, where, () -> Checked.file(sheets).findings());
    }

    static RuleExample silent(Rule rule, SheetOf... sheets) {
        return fires(rule, "", sheets);
    }

    static RuleExample fires(Rule rule, String where, Consumer<FindingSink> check) {
        return new RuleExample(rule, where, () -> {
            List<Finding> findings = new ArrayList<>();
            check.accept(findings::add);
            return findings;
        });
    }

    static RuleExample silent(Rule rule, Consumer<FindingSink> check) {
        return fires(rule, "", check);
    }

    boolean fires() {
        return !where.isEmpty();
    }

    @Override
    public String toString() {
        return rule.code() + (fires() ? " fires at " + where : " is silent");
    }
}
