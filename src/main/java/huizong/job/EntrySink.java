package huizong.job;

import huizong.form.Entry;

/** Receives the rows of a file, counted from 0. */
@FunctionalInterface
interface EntrySink {
    void accept(int row, Entry entry);
}
