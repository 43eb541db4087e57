/**
 * In: results. Out: what people and programs read: workbook, page, list, JSON, texts.
 */
@NullMarked
package huizong.report;

import org.jspecify.annotations.NullMarked;
