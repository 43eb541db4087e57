package huizong.rule;

import huizong.form.Entry;

/**
 * A row after the row rules have looked at it.
 *
 * @param table the number of its table within the file
 * @param row as the sender counts
 * @param rejected a finding of level ERROR stands on it: it is in no total until it is mended
 * @param sharesAmount it lies under a merged amount that another row bears
 */
public record JudgedRow(int table, int row, Entry entry, boolean rejected, boolean sharesAmount) {}
