/**
 * One text in Chinese and English, side by side. In: a language, asked for by value. Out: the words in that language.
 */
@NullMarked
package huizong.lang;

import org.jspecify.annotations.NullMarked;
