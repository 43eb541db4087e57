package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.lang.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedContactsTest {

    private static String row(String name, long telephone) {
        return name + "||" + telephone + "|100";
    }

    private static List<String> crowd(int people) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            rows.add(row("甲" + i, 13_900_000_000L + i));
        }
        return rows;
    }

    private static List<Finding> shared(List<String> rows) {
        return Checked.file(Checked.roster(rows.toArray(String[]::new))).findings().stream()
                .filter(finding -> finding.rule() == RosterColumnRule.CONTACT_SHARED)
                .toList();
    }

    @Test
    void telephonesAreCountedInACrowdOfOthers() {
        List<String> rows = crowd(1_000);
        // 5 people at one telephone and 4 at another, all of them known from before
        for (int i = 0; i < 4; i++) {
            rows.add(row("乙" + i, 13_900_000_007L));
        }
        for (int i = 0; i < 3; i++) {
            rows.add(row("丙" + i, 13_900_000_900L));
        }
        List<Finding> found = shared(rows);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place().row()).as("the fourth person's row").isEqualTo(1_004);
        assertThat(found.get(0).value()).isEqualTo("13900000007");
        List<String> words = found.get(0).arguments().stream()
                .map(text -> text.in(Language.EN))
                .toList();
        assertThat(words).contains("2", "9");
    }

    @Test
    void threePeopleAreNotMany() {
        List<String> rows = crowd(400);
        rows.add(row("乙", 13_900_000_007L));
        rows.add(row("丙", 13_900_000_007L));
        assertThat(shared(rows)).isEmpty();
    }

    @Test
    void onePersonOnManyRowsIsOne() {
        List<String> rows = crowd(2);
        for (int i = 0; i < 5; i++) {
            rows.add(row("甲0", 13_900_000_000L));
            rows.add(row("乙", 13_900_000_000L));
        }
        assertThat(shared(rows)).isEmpty();
    }
}
