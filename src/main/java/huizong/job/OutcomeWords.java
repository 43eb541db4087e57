package huizong.job;

import huizong.consolidate.Outcomes;
import org.jspecify.annotations.Nullable;

/** The words under which the store keeps what became of a row. */
final class OutcomeWords {

    private OutcomeWords() {}

    /** Null for a row that simply counts: of those nothing need be kept. */
    static @Nullable String of(Outcomes outcomes, int file, int row) {
        return switch (outcomes.outcome(file, row)) {
            case SUPERSEDED -> "superseded";
            case REJECTED -> "rejected";
            case MERGED -> "merged";
            case COUNTED -> outcomes.suspected(file, row) ? "suspected" : null;
        };
    }
}
