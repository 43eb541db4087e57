package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The test vectors of DOMAIN 1: examples of the standard, published specimens, declared fakes, order code 000. */
class IdVectorsTest {

    /** A number, and what is said of it and nothing else; empty where nothing is. */
    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,",
        "440524188001010014,id-age",
        "440308199901101512,",
        "610104620927690,id-first-generation",
        "810000199408230021,id-permit",
        "830000199201300022,id-permit",
        "932682198501010017,id-permit",
        "44030819990110,id-length",
        "111111199901101512,id-check-digit",
        "440308199902301512,id-birth-date",
        "440308199901101513,id-check-digit",
        "610104620932690,id-birth-date",
        "11010119900307867X,id-check-digit",
        "44040119580101000X,",
        "140120197901010008,id-area-unknown",
        "441282198101011230,id-area-unknown",
        "500154199301135886,",
        "411082198901010002,",
        "362324198001010014,",
        "430921195203140008,",
        "432322194809270000,",
        "432323196306080008,",
        "432302199001010000,",
        "430981199712300000,",
        "430923200002290006,",
        "43092119550103000X,",
        "432322480927000,id-first-generation",
        "432322150927998,id-age id-first-generation",
    })
    void aNumberGetsItsFindingsAndNoOther(String number, String rules) {
        assertThat(Checked.file(Checked.roster("李四|" + number + "|13900000001|100"))
                        .findings())
                .extracting(finding -> finding.rule().code())
                .containsExactly(rules == null ? new String[0] : rules.split(" "));
    }
}
