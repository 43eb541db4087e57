package huizong.store;

import huizong.rule.Finding;
import huizong.rule.KeptRows;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The results of runs: each month has one that is in force; the earlier ones are its history. */
public interface Runs {

    /** The results in force of all months, the earliest first. */
    List<Published> published();

    /** By SHA-256 the day of the run that first took these bytes in for a month. */
    Map<String, LocalDate> arrivals(YearMonth month);

    /** By SHA-256 the files that count in the results in force of earlier months. */
    Map<String, CountedFile> countedBefore(YearMonth month);

    /** What a run kept of its rows for the months after it; empty for one that kept nothing. */
    Optional<KeptRows> keptRows(long run);

    /** Begins a result; nothing of it is in force until it is published. */
    Writer begin(YearMonth month, LocalDate asOf, String inputs);

    /** The findings of a run in the order of {@link Writer#finding}'s file numbers, then place. */
    void findings(long run, FoundIn findings);

    /** Receives a finding and the number of the file it was made for, see {@link Writer#finding}. */
    @FunctionalInterface
    interface FoundIn {
        void accept(int file, Finding finding);
    }

    /**
     * A month's result in force.
     *
     * @param inputs fingerprint of everything it was made from
     * @param summary the {@code summary.json} of the month, as published
     * @param persons the month's beneficiaries as packed ID numbers, ascending, see {@code IdNumber.key()}
     */
    record Published(long run, YearMonth month, LocalDate asOf, String inputs, String summary, long[] persons) {}

    /** A file that counts in another month. */
    record CountedFile(YearMonth month, String path) {}

    /**
     * A file of a run.
     *
     * @param number in the run's order, from 0
     * @param role see DESIGN 9
     * @param reading its number in the store, null when there is none
     */
    record TakenFile(
            int number,
            String path,
            String sha256,
            String role,
            String submitter,
            @Nullable Long reading) {}

    /**
     * What became of a row that is not simply counted.
     *
     * @param file the file's number in the run
     * @param row the place of the row among the file's rows, from 0
     * @param outcome {@code merged}, {@code rejected}, {@code superseded}, or {@code suspected} for one that counts
     * @param otherFile of the row that counts in its place, or -1
     */
    record RowOutcome(int file, int row, String outcome, int otherFile, int otherRow) {}

    /** Takes in one result, in small commits. */
    interface Writer extends AutoCloseable {

        long run();

        void file(TakenFile file);

        /** @param file the number of the file it was made for; -1 for a finding about a submission or the month */
        void finding(int file, Finding finding);

        void outcome(RowOutcome outcome);

        /** Keeps of the month's rows what the months after it must know; once a run. */
        void keep(KeptRows rows);

        /** Commits what was added, so that {@link Runs#findings} gives it back. */
        void flush();

        /**
         * Puts the result in force by one small transaction, and has it on disk before it returns.
         *
         * @param arrivals SHA-256 of the files taken in, with the day they count as first seen; days known already stay
         */
        void publish(String summary, long[] persons, Map<String, LocalDate> arrivals);

        /** Gives up an unpublished result; after {@link #publish} it does nothing. */
        @Override
        void close();
    }
}
