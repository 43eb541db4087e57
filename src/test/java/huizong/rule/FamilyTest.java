package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyTest {

    @ParameterizedTest
    @CsvSource({
        "file-empty,file",
        "table-missing,table",
        "column-unknown,table",
        "name-missing,name",
        "id-check-digit,id",
        "id-filled-series,id",
        "contact-missing,contact",
        "contact-shared,contact",
        "amount-negative,amount",
        "amount-unit-doubtful,amount",
        "product-missing,purchase",
        "unit-price-outlier,purchase",
        "submission-late,submission",
        "twin-row,person",
        "union-quota-behind,duty"
    })
    void aRuleStandsInItsPartOfTheBook(String rule, String family) {
        assertThat(Family.of(Rules.find(rule).orElseThrow()).code()).isEqualTo(family);
    }

    @Test
    void noPartIsWithoutRulesOrWithoutWords() {
        Set<Family> used = Rules.ALL.stream().map(Family::of).collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).containsExactly(Family.values());
        assertThat(used).allSatisfy(family -> assertThat(family.label().zh()).isNotBlank());
    }
}
