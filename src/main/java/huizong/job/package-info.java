/**
 * The steps strung together, one class a command: validate, consolidate, status, inspect.
 */
@NullMarked
package huizong.job;

import org.jspecify.annotations.NullMarked;
