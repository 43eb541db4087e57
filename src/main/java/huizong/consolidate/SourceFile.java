package huizong.consolidate;

import huizong.office.Submitter;

/**
 * A file whose rows are consolidated.
 *
 * @param number in the month's order: by submitter in the order of the list, then by path; from 0
 * @param rank of its submitter in the list
 * @param path as people see it
 * @param superseded its rows were replaced by those of another file (the same bytes): they are read and do not count
 */
public record SourceFile(int number, Submitter submitter, int rank, String path, boolean superseded) {}
