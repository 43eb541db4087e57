/**
 * In: results. Out: what people and programs read: workbook, JSON, texts.
 */
@NullMarked
package huizong.report;

import org.jspecify.annotations.NullMarked;
