package huizong.corpus;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** For every rule the faults that it is there to find. A rule of which none can be planted says why in {@link #NOT_PLANTED}. */
final class Faults {

    /** Rules of which no fault can be planted in a file, by code, with the reason: none so far. */
    static final Map<String, String> NOT_PLANTED = Map.of();

    private Faults() {}

    static List<Fault> all() {
        return Stream.of(
                        FileFaults.all(),
                        TableFaults.all(),
                        RosterFaults.rows(),
                        RosterFaults.columns(),
                        PurchaseFaults.amounts(),
                        PurchaseFaults.rows(),
                        PurchaseFaults.market(),
                        SubmissionFaults.all(),
                        PersonFaults.all())
                .flatMap(List::stream)
                .toList();
    }
}
