package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README says what is true, and so does the page of the samples. */
class ReadmeTest {

    private static final Pattern TRANSCRIPT = Pattern.compile(
            "```console\\n\\$ scripts/huizong --workspace samples ([^\\n]+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern INSPECTION =
            Pattern.compile("```console\\n\\$ scripts/huizong (inspect [^\\n]+)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXPECTED =
            Pattern.compile("\\| ([^|]+\\.(?:docx|xlsx|xls|ods|csv|txt|zip)) \\|[^|]*\\|([^|]*)\\|");
    private static final Pattern CODE = Pattern.compile("`([a-z0-9-]+)`");

    @TempDir
    Path folder;

    @Test
    void theTranscriptIsWhatTheCommandPrints() throws IOException {
        Matcher transcript = TRANSCRIPT.matcher(Files.readString(Path.of("README.md")));
        assertThat(transcript.find()).isTrue();
        Path samples = Ran.samples(folder.resolve("samples"));
        Ran ran = Ran.huizong(("--workspace " + samples + " " + transcript.group(1)).split(" ", -1));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(transcript.group(2));
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void theInspectionIsWhatTheCommandPrints() throws IOException {
        Matcher transcript = INSPECTION.matcher(Files.readString(Path.of("README.md")));
        assertThat(transcript.find()).isTrue();
        Ran ran = Ran.huizong(transcript.group(1).split(" ", -1));
        assertThat(ran.out()).isEqualTo(transcript.group(2));
        assertThat(ran.code()).isZero();
    }

    @Test
    void theLockedSampleOpensByTheListBesideIt() {
        Ran ran = Ran.huizong(
                "validate", "--password-file", "samples/passwords.txt", "samples/inbox/2020-04/区自然资源局/附件2.xlsx");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("12 行  50139.50 元");
    }

    @Test
    void everyRuleThatTheSamplesNameIsFoundInTheMonth() throws IOException {
        Path samples = Ran.samples(folder.resolve("samples"));
        Ran ran = Ran.huizong(
                "--workspace",
                samples.toString(),
                "consolidate",
                "--month",
                "2020-04",
                "--as-of",
                "2020-04-30",
                "--format",
                "json");
        JsonNode byRule = new ObjectMapper().readTree(ran.out()).at("/findings/byRule");
        Matcher rows = EXPECTED.matcher(Files.readString(Path.of("samples/README.md")));
        int named = 0;
        while (rows.find()) {
            Matcher codes = CODE.matcher(rows.group(2));
            while (codes.find()) {
                assertThat(byRule.has(codes.group(1)))
                        .as("%s of %s", codes.group(1), rows.group(1))
                        .isTrue();
                named++;
            }
        }
        assertThat(named).isGreaterThan(15);
    }

    @Test
    void theMonthBeforeIsComparedAndTheYearAddedUp() throws IOException {
        Path samples = Ran.samples(folder.resolve("samples"));
        Ran.huizong("--workspace", samples.toString(), "consolidate", "--month", "2020-03", "--as-of", "2020-03-30");
        Ran ran = Ran.huizong(
                "--workspace",
                samples.toString(),
                "consolidate",
                "--month",
                "2020-04",
                "--as-of",
                "2020-04-30",
                "--format",
                "json");
        JsonNode april = new ObjectMapper().readTree(ran.out());
        assertThat(april.at("/previousMonth/month").asText()).isEqualTo("2020-03");
        assertThat(april.at("/yearToDate/purchases/rows").asInt())
                .isGreaterThan(april.at("/ledger/purchases/counted/rows").asInt());
        for (Iterator<JsonNode> each = april.at("/submitters").elements(); each.hasNext(); ) {
            JsonNode submitter = each.next();
            assertThat(submitter.at("/roster/read/rows").asInt())
                    .isEqualTo(submitter.at("/roster/counted/rows").asInt()
                            + submitter.at("/roster/merged/rows").asInt()
                            + submitter.at("/roster/rejected/rows").asInt()
                            + submitter.at("/roster/superseded/rows").asInt());
        }
    }
}
