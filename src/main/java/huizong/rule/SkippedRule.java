package huizong.rule;

import huizong.lang.Text;

/** A rule that could not be applied, and why. */
public record SkippedRule(Rule rule, Text why) {}
