/**
 * In: records, lines and small contexts. Out: findings. Every check of the product is here; no I/O, no clock.
 */
@NullMarked
package huizong.rule;

import org.jspecify.annotations.NullMarked;
