package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huizong.table.Locked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordFileTest {

    private static final String PASSWORD = "dth-geheim";
    private static final String ROSTER = "姓名,身份证,联系方式,受益金额\n张三,430921195203140008,13900000001,120\n";

    @TempDir
    Path folder;

    private Path locked;
    private Path right;
    private Path wrong;

    @BeforeEach
    void aTownSendsALockedFile() throws IOException {
        Ran.workspace(folder, Map.of("河坝镇/2020-04-28/说明.txt", "x"));
        locked = folder.resolve("inbox/2020-04/河坝镇/2020-04-28/附件1.xlsx");
        Locked.file(locked, ROSTER.getBytes(StandardCharsets.UTF_8), PASSWORD);
        right = Files.writeString(folder.resolve("right.txt"), "anders\n" + PASSWORD + "\n");
        wrong = Files.writeString(folder.resolve("wrong.txt"), "anders\n");
    }

    private Ran consolidate(String... more) {
        String[] usual = {"--workspace", folder.toString(), "consolidate", "--month", "2020-04", "--as-of", "2020-04-29"
        };
        return Ran.huizong(Stream.concat(Stream.of(usual), Stream.of(more)).toArray(String[]::new));
    }

    private String counted() throws IOException {
        JsonNode summary =
                new ObjectMapper().readTree(Files.readString(folder.resolve("reports/2020-04/summary.json")));
        return summary.at("/ledger/roster/counted/amount").asText();
    }

    @Test
    void aLockedFileIsAFindingThatNamesBothWaysOut() {
        Ran ran = Ran.huizong("validate", locked.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("file-encrypted", "取消密码", "--password-file");
    }

    @Test
    void validateOpensALockedFileByTheList() {
        Ran ran = Ran.huizong("validate", "--password-file", right.toString(), locked.toString());
        assertThat(ran.out()).contains("1 行  120.00 元").doesNotContain("file-encrypted", PASSWORD);
        assertThat(Ran.huizong("validate", "--password-file", wrong.toString(), locked.toString())
                        .out())
                .contains("file-encrypted");
    }

    @Test
    void consolidateTriesALockedFileAgainWhenAPasswordIsTold() throws IOException {
        consolidate();
        assertThat(counted()).isEqualTo("0.00");
        consolidate("--password-file", wrong.toString());
        assertThat(counted()).isEqualTo("0.00");
        consolidate("--password-file", right.toString());
        assertThat(counted()).isEqualTo("120.00");
        consolidate("--password-file", right.toString());
        assertThat(counted()).isEqualTo("120.00");
        consolidate();
        assertThat(counted()).isEqualTo("0.00");
    }

    @Test
    void neitherPasswordNorPlainTextIsLeftBehind() throws IOException {
        consolidate("--password-file", right.toString());
        try (Stream<Path> rests = Files.list(folder.resolve("data/tmp"))) {
            assertThat(rests).isEmpty();
        }
        try (Stream<Path> written = Files.walk(folder)) {
            for (Path file : written.filter(Files::isRegularFile).toList()) {
                if (!file.equals(right)) {
                    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain(PASSWORD);
                }
            }
        }
    }

    @Test
    void aValidationLeavesNothingAndSweepsWhatAKilledOneLeft() throws IOException {
        Files.createDirectories(folder.resolve("data/tmp/run-17"));
        Files.writeString(folder.resolve("data/tmp/run-17/0"), ROSTER);
        Path another = Files.createDirectories(folder.resolve("elsewhere")).resolve("附件1.xlsx");
        Locked.file(another, ROSTER.getBytes(StandardCharsets.UTF_8), Decryptor.DEFAULT_PASSWORD);
        Ran ran = Ran.huizong("--workspace", folder.toString(), "validate", "--verbose", another.toString());
        assertThat(ran.out()).contains("附件1  1 行  120.00 元");
        try (Stream<Path> rests = Files.list(folder.resolve("data/tmp"))) {
            assertThat(rests).isEmpty();
        }
    }

    @Test
    void aListOfPasswordsThatCannotBeReadIsWrongUsage() {
        String missing = folder.resolve("keine.txt").toString();
        Ran ran = Ran.huizong("validate", "--password-file", missing, locked.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("keine.txt");
        assertThat(consolidate("--password-file", folder.toString()).code()).isEqualTo(2);
    }
}
