/**
 * In: raw rows of a file. Out: its lines, each told apart as title, header, record, total, note, blank form line or not
 * understood, and what the title says of submitter, month and unit.
 */
@NullMarked
package huizong.intake;

import org.jspecify.annotations.NullMarked;
