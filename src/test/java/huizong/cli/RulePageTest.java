package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.rule.Family;
import huizong.rule.Rule;
import huizong.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulePageTest {

    /** When it fails: {@code scripts/huizong rules --format markdown --output samples/RULES.md}. */
    @Test
    void thePageBesideTheSamplesIsWhatTheCommandPrints() throws IOException {
        Ran ran = Ran.huizong("rules", "--format", "markdown");
        assertThat(Files.readString(Path.of("samples/RULES.md"))).isEqualTo(ran.out());
        assertThat(ran.code()).isZero();
    }

    @Test
    void everyRuleStandsInItsFamilyOnce() {
        String page = Ran.huizong("rules", "--format", "markdown").out();
        for (Rule rule : Rules.ALL) {
            assertThat(page).containsOnlyOnce("\n### " + rule.code() + "\n").contains("`" + rule.bad() + "`");
        }
        for (Family family : Family.values()) {
            assertThat(page).containsOnlyOnce("\n## " + family.label().zh() + " · ");
        }
        assertThat(page).doesNotContain("$s", "%");
    }

    @Test
    void oneRuleIsAPageOfItsOwn() {
        assertThat(Ran.huizong("rules", "id-check-digit", "--format", "markdown")
                        .out())
                .startsWith("\n## 身份证号码 · ID numbers\n\n### id-check-digit\n")
                .contains("不能关闭，也不能调低级别：它指出的行认不出是谁")
                .doesNotContain("### id-age");
    }

    @Test
    void aRuleThatMayNotBeLoweredSaysWhy() {
        assertThat(Ran.huizong("rules", "id-check-digit").out()).contains("不能关闭，也不能调低级别：它指出的行认不出是谁");
        assertThat(Ran.huizong("rules", "voucher-missing").out())
                .contains("这时不检查：")
                .doesNotContain("不能关闭");
    }
}
