package huizong.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huizong.consolidate.MonthResult;
import huizong.consolidate.Tally;
import huizong.form.Attachment;
import huizong.store.Runs;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of earlier months as last consolidated: the month before, and the year so far. */
final class EarlierMonths {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Runs.Published> published;
    private final YearMonth month;

    private EarlierMonths(List<Runs.Published> published, YearMonth month) {
        this.published = published;
        this.month = month;
    }

    static EarlierMonths of(List<Runs.Published> published, YearMonth month) {
        return new EarlierMonths(published, month);
    }

    MonthResult.@Nullable Previous previous() {
        for (Runs.Published one : published) {
            if (one.month().equals(month.minusMonths(1))) {
                JsonNode summary = parse(one.summary());
                return new MonthResult.Previous(
                        one.month(),
                        counted(summary, "roster"),
                        counted(summary, "purchases"),
                        summary.path("beneficiaries").asInt());
            }
        }
        return null;
    }

    /**
     * The year with this month in it.
     *
     * @param persons the month's beneficiaries as packed ID numbers
     */
    MonthResult.YearToDate yearToDate(Tally roster, Tally purchases, long[] persons) {
        Tally rosterSum = roster;
        Tally purchaseSum = purchases;
        long[] all = persons;
        for (Runs.Published one : published) {
            if (one.month().getYear() == month.getYear() && one.month().isBefore(month)) {
                JsonNode summary = parse(one.summary());
                rosterSum = rosterSum.plus(counted(summary, "roster"));
                purchaseSum = purchaseSum.plus(counted(summary, "purchases"));
                all = joined(all, one.persons());
            }
        }
        return new MonthResult.YearToDate(rosterSum, purchaseSum, distinct(all));
    }

    /** What each buyer bought in the months of the year before this one, in fen. */
    Map<String, Long> boughtInYear() {
        Map<String, Long> bought = new HashMap<>();
        for (Runs.Published one : published) {
            if (one.month().getYear() == month.getYear() && one.month().isBefore(month)) {
                for (JsonNode buyer : parse(one.summary()).path("byBuyer")) {
                    bought.merge(buyer.path("name").asText(), fen(buyer), Long::sum);
                }
            }
        }
        return bought;
    }

    /** What a submitter sent in all earlier months, by its name as summaries bear it. */
    Map<String, Map<Attachment, Tally>> sent() {
        Map<String, Map<Attachment, Tally>> sent = new HashMap<>();
        for (Runs.Published one : published) {
            if (one.month().isBefore(month)) {
                for (JsonNode submitter : parse(one.summary()).path("submitters")) {
                    Map<Attachment, Tally> own = sent.computeIfAbsent(
                            submitter.path("name").asText(), name -> new EnumMap<>(Attachment.class));
                    for (Attachment attachment : Attachment.values()) {
                        JsonNode ledger = submitter.path(attachment.code());
                        Tally inForce = tally(ledger.path("read")).minus(tally(ledger.path("superseded")));
                        own.merge(attachment, inForce, Tally::plus);
                    }
                }
            }
        }
        return sent;
    }

    private static long fen(JsonNode tally) {
        return new BigDecimal(tally.path("amount").asText("0"))
                .movePointRight(2)
                .longValueExact();
    }

    private static long[] joined(long[] first, long[] second) {
        long[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static int distinct(long[] persons) {
        long[] sorted = persons.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            count += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        return count;
    }

    private static Tally counted(JsonNode summary, String attachment) {
        return tally(summary.path("ledger").path(attachment).path("counted"));
    }

    private static Tally tally(JsonNode tally) {
        return new Tally(tally.path("rows").asLong(), fen(tally));
    }

    private static JsonNode parse(String summary) {
        try {
            return JSON.readTree(summary);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds a summary that this tool did not write", e);
        }
    }
}
