package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Attachment;
import huizong.origin.Place;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentUnitsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 4, 29);
    private static final Set<Attachment> BOTH = Set.of(Attachment.ROSTER, Attachment.PURCHASES);

    @ParameterizedTest
    @CsvSource({
        "100000,100,true,a thousand times the sales",
        "99999,100,false,less than a thousand times",
        "9999,49995000,true,a five thousandth of the sales",
        "9999,49994999,false,more than a five thousandth",
        "10000,50000000,false,a hundred yuan is no small sum",
        "0,50000000,false,no benefit at all",
        "100000,0,false,no sale at all"
    })
    void theAttachmentsAreInTwoUnitsWhenTheirSumsAreThatFarApart(
            long benefitFen, long salesFen, boolean doubtful, String why) {
        SubmissionFacts facts = new SubmissionFacts(
                Place.ofFile("河坝镇"), "河坝镇", true, BOTH, false, false, DAY, DAY, DAY, benefitFen, salesFen, 1, true);
        assertThat(AttachmentUnits.areDoubtful(facts)).as(why).isEqualTo(doubtful);
    }
}
