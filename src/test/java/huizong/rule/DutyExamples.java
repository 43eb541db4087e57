package huizong.rule;

import static huizong.rule.RuleExample.fires;
import static huizong.rule.RuleExample.silent;

import huizong.office.Submitter;
import huizong.office.Village;
import huizong.origin.Place;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cases of the rules about duties: twelve members owe 6,000 yuan a year, 2,000 of them by April. */
final class DutyExamples {
    private DutyExamples() {}

    private static final String AT = "inbox/2020-04/金盆镇";
    private static final List<Village> VILLAGES = List.of(
            new Village("金盆镇", "大东口村", Village.Kind.POOR, List.of()),
            new Village("金盆镇", "增福村", Village.Kind.OTHER, List.of()));

    private static Submitter submitter(@Nullable Integer members) {
        return new Submitter("金盆镇", Submitter.Kind.TOWN, List.of(), members);
    }

    private static Consumer<FindingSink> bought(@Nullable Integer members, long fen) {
        return sink -> new DutyCheck(Checked.BOOK, sink)
                .quota(Place.ofFile(AT), submitter(members), YearMonth.of(2020, 4), fen);
    }

    private static Consumer<FindingSink> seen(String... villages) {
        return sink -> new DutyCheck(Checked.BOOK, sink)
                .villages(Place.ofFile(AT), submitter(null), VILLAGES, Set.of(villages));
    }

    static List<RuleExample> all() {
        return List.of(
                fires(DutyRule.UNION_QUOTA_BEHIND, AT, bought(12, 199_999)),
                silent(DutyRule.UNION_QUOTA_BEHIND, bought(12, 200_000)),
                silent(DutyRule.UNION_QUOTA_BEHIND, bought(null, 0)),
                fires(DutyRule.VILLAGE_WITHOUT_SALES, AT, seen("金盆镇增福村", "河坝镇铭新村")),
                silent(DutyRule.VILLAGE_WITHOUT_SALES, seen("金盆镇增福村", "金盆镇大东口村")),
                silent(DutyRule.VILLAGE_WITHOUT_SALES, seen("", "河坝镇铭新村")));
    }
}
