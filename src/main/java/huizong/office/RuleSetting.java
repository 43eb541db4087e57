package huizong.office;

import org.jspecify.annotations.Nullable;

/**
 * What {@code huizong.yaml} says of one rule.
 *
 * @param level {@code error}, {@code warning} or {@code info}; null leaves the rule's own
 * @param enabled false switches the rule off
 */
public record RuleSetting(@Nullable String level, boolean enabled) {}
