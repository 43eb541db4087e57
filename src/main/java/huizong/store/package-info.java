/**
 * In: readings and results. Out: the same again, from SQL tables. The only package that knows JDBC.
 */
@NullMarked
package huizong.store;

import org.jspecify.annotations.NullMarked;
