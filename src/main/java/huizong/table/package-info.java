/**
 * In: the bytes of a file, whatever it calls itself. Out: its sheets, and their rows one at a time, as cells that still
 * know their type and what stood in the file. Readers return what they saw; they never judge.
 */
@NullMarked
package huizong.table;

import org.jspecify.annotations.NullMarked;
