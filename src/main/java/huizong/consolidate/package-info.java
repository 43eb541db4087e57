/**
 * In: the month's judged rows, streamed, in any order. Out: each person once, twins, totals, ledger, open questions.
 * Pure functions.
 */
@NullMarked
package huizong.consolidate;

import org.jspecify.annotations.NullMarked;
