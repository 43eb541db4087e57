package huizong.job;

import huizong.consolidate.FileRole;
import huizong.consolidate.FindingCounts;
import huizong.rule.FileTally;
import java.time.LocalDate;
import java.util.List;

/**
 * A file after its lines were judged.
 *
 * @param number in the month's order
 * @param role what it is to the month
 * @param tally empty for a file that could not be read
 * @param received the day it counts as received
 * @param counts of the findings made of it so far; grows
 */
record JudgedFile(
        int number, InboxFile file, FileRole role, FileTally tally, LocalDate received, FindingCounts counts) {
    static final FileTally NOTHING = new FileTally(List.of(), false, 0, 0, 0);

    /** Whether another file stands for it: what it says is told there. */
    boolean isReplaced() {
        return role == FileRole.SUPERSEDED || role == FileRole.DUPLICATE;
    }
}
