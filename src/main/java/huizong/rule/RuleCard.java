package huizong.rule;

import huizong.lang.Text;

/**
 * What the rule book prints of a rule.
 *
 * @param message with the finding's arguments as {@code %1$s} …
 * @param advice what the sender should do; may use the same arguments
 * @param bad a case that fires, as people would write it
 * @param good the same case mended
 */
record RuleCard(String code, Level level, Text message, Text advice, String bad, String good) {}
