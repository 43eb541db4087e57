/**
 * In: arguments. Out: a job run, its result printed, an exit code.
 */
@NullMarked
package huizong.cli;

import org.jspecify.annotations.NullMarked;
