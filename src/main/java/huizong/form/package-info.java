/**
 * In: the text of a cell. Out: the typed record of what a line said (name, ID number, contact, money, quantity, date),
 * each field present, blank or unreadable, with its raw text. Pure functions, no I/O.
 */
@NullMarked
package huizong.form;

import org.jspecify.annotations.NullMarked;
