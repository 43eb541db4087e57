package huizong.rule;

import huizong.form.Column;
import huizong.lang.Text;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule about a cell as the families write it down.
 *
 * @param card its words
 * @param column whose cell is at fault; the rule is not asked where a table has none
 * @param fires asked once for every row of a table, so it neither allocates nor searches a clean row
 * @param details the arguments of message and advice after the first, which is always the cell's text
 */
record CellRule(RuleCard card, Column column, Predicate<RowCase> fires, Function<RowCase, List<Text>> details) {}
