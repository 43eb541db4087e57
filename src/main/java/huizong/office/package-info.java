/**
 * In: the workspace folder. Out: the office's own settings and lists: who must report, deadlines, limits, villages,
 * products, register, days of receipt.
 */
@NullMarked
package huizong.office;

import org.jspecify.annotations.NullMarked;
