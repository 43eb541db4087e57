package huizong.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.rule.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing missed: the fault of every rule, planted in honest submissions of every format, is found at its place, and nothing
 * else is. {@code -Dhuizong.faults=N} plants N times, {@code -Dhuizong.faults.seed=N} begins with the seed that a failure
 * names.
 */
class FaultCorpusTest {

    /** Each time every rule meets another format: after as many as there are formats it has met all that carry its fault. */
    private static final int TIMES = Integer.getInteger("huizong.faults", 3);

    private static final long FIRST_SEED = Long.getLong("huizong.faults.seed", 1);

    @TempDir
    private Path folder;

    @Test
    void everyRuleHasAFaultOrAReasonWhyNot() {
        Set<String> known = new HashSet<>(Faults.NOT_PLANTED.keySet());
        Faults.all().forEach(fault -> known.add(fault.rule().code()));
        assertThat(Rules.ALL).allSatisfy(rule -> assertThat(known).contains(rule.code()));
    }

    @Test
    void everyFaultIsFoundAtItsPlaceAndNothingElse() throws Exception {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + TIMES; seed++) {
            Path workspace = Files.createDirectory(folder.resolve("seed" + seed));
            List<FaultCorpus.Result> missed = FaultCorpus.check(workspace, seed).stream()
                    .filter(result -> !result.found() || !result.wrong().isEmpty())
                    .toList();
            assertThat(missed).as("-Dhuizong.faults.seed=" + seed).isEmpty();
        }
    }
}
