/**
 * The steps strung together, one class a command: validate, consolidate, status.
 */
@NullMarked
package huizong.job;

import org.jspecify.annotations.NullMarked;
