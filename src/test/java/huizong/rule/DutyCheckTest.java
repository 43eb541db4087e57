package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.lang.Language;
import huizong.office.Submitter;
import huizong.office.Village;
import huizong.origin.Place;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DutyCheckTest {

    private static final Place PLACE = Place.ofFile("inbox/2020-04/金盆镇");
    private static final Submitter TOWN = new Submitter("金盆镇", Submitter.Kind.TOWN, List.of(), 12);

    private static String said(Consumer<DutyCheck> what) {
        List<Finding> findings = new ArrayList<>();
        what.accept(new DutyCheck(Checked.BOOK, findings::add));
        assertThat(findings).hasSize(1);
        return findings.get(0).message(Language.ZH);
    }

    @Test
    void aUnionOwesATwelfthOfItsYearForEachMonth() {
        assertThat(said(check -> check.quota(PLACE, TOWN, YearMonth.of(2020, 4), 50_000)))
                .isEqualTo("“金盆镇”今年到4月已买500.00元（按已汇总的月份）；会员12人，全年不少于6000.00元，到本月应有2000.00元");
    }

    @Test
    void theVillagesWithoutAnybodyAreNamedEachWithItsKindWhereItHasOne() {
        List<Village> villages = List.of(
                new Village("金盆镇", "大东口村", Village.Kind.POOR, List.of()),
                new Village("金盆镇", "增福村", Village.Kind.OTHER, List.of()),
                new Village("金盆镇", "有成村", Village.Kind.OTHER, List.of()));
        assertThat(said(check -> check.villages(PLACE, TOWN, villages, Set.of("金盆镇有成村"))))
                .isEqualTo("“金盆镇”名单上有2个村本月名册里没有一人：大东口村（贫困村）、增福村");
    }
}
