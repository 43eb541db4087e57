/**
 * The proof of the rule book: honest submissions on which no rule may fire, and the same with one fault in each, which its
 * rule must find and nothing else. Everybody in them is made up: the order code of every ID number is 000.
 */
@NullMarked
package huizong.corpus;

import org.jspecify.annotations.NullMarked;
