package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huizong.origin.Fingerprint;
import huizong.table.Packed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives in the inbox: what lies in them counts as if it had come by itself. */
class ArchiveTest {

    private static final String ROSTER = "姓名,身份证,联系方式,受益金额\n张三,430921195203140008,13900000001,120\n";
    private static final String PURCHASES = "产品名称,卖方,买方,数量,金额,交易时间\n大米,张三,区总工会,50斤,150,2020-04-20\n";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private void inbox(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("inbox/2020-04").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private JsonNode consolidate(Path workspace) throws IOException {
        Ran ran = Ran.huizong(
                "--workspace", workspace.toString(), "consolidate", "--month", "2020-04", "--as-of", "2020-04-29");
        assertThat(ran.err()).isEmpty();
        return JSON.readTree(Files.readString(workspace.resolve("reports/2020-04/summary.json")));
    }

    private JsonNode consolidate() throws IOException {
        return consolidate(folder);
    }

    /** {@code role path}, without the inbox's own folder. */
    private static List<String> files(JsonNode summary) {
        List<String> files = new ArrayList<>();
        summary.at("/submitters")
                .forEach(submitter -> submitter
                        .at("/files")
                        .forEach(file -> files.add(submitter.at("/name").asText() + " "
                                + file.at("/role").asText() + " "
                                + file.at("/path").asText().replace("inbox/2020-04/", ""))));
        return files;
    }

    private static List<String> rules(JsonNode summary) {
        List<String> rules = new ArrayList<>();
        summary.at("/findings/byRule").fieldNames().forEachRemaining(rules::add);
        return rules;
    }

    @Test
    void packedMonthGivesTheFiguresOfTheSameFilesUnpacked() throws IOException {
        Path loose = Ran.samples(folder.resolve("loose"));
        Path packed = Ran.samples(folder.resolve("packed"));
        Path month = packed.resolve("inbox/2020-04");
        List<Path> submitters;
        try (Stream<Path> folders = Files.list(month)) {
            submitters = folders.filter(Files::isDirectory).sorted().toList();
        }
        for (int i = 0; i < submitters.size(); i++) {
            pack(submitters.get(i), i);
        }
        JsonNode expected = consolidate(loose);
        JsonNode summary = consolidate(packed);
        for (String figure :
                List.of("ledger", "beneficiaries", "findings", "byProduct", "byBuyer", "byVillage", "questions")) {
            assertThat(summary.at("/" + figure)).as(figure).isEqualTo(expected.at("/" + figure));
        }
        for (int i = 0; i < expected.at("/submitters").size(); i++) {
            for (String figure : List.of("name", "verdict", "received", "onTime", "people", "roster", "purchases")) {
                assertThat(summary.at("/submitters/" + i + "/" + figure))
                        .as(figure)
                        .isEqualTo(expected.at("/submitters/" + i + "/" + figure));
            }
        }
        assertThat(files(summary)).allMatch(file -> file.contains(".zip!") || file.contains(".rar!"));
    }

    /** Every second one as a rar; the folder's files go into it as they are. */
    private static void pack(Path submitter, int number) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(submitter)) {
            for (Path file : files.sorted().toList()) {
                entries.put("报送/" + file.getFileName(), Files.readAllBytes(file));
                Files.delete(file);
            }
        }
        byte[] archive = number % 2 == 0 ? Packed.zip(entries, Packed.GB18030, false) : Packed.rar(entries);
        Files.write(submitter.resolve(number % 2 == 0 ? "报送.zip" : "报送.rar"), archive);
    }

    @Test
    void archiveOfAWholeDistrictIsPlacedByItsFolders() throws IOException {
        Ran.workspace(folder, Map.of());
        inbox(
                "四月.zip",
                Packed.zip(Packed.of(
                        "四月/河坝镇/附件1.csv",
                        ROSTER,
                        "四月/区总工会.zip",
                        Packed.zip(Packed.of("附件2.csv", PURCHASES)),
                        "四月/.DS_Store",
                        "x")));
        JsonNode summary = consolidate();
        assertThat(files(summary))
                .containsExactly("河坝镇 counted 四月.zip!四月/河坝镇/附件1.csv", "区总工会 counted 四月.zip!四月/区总工会.zip!附件2.csv");
    }

    @Test
    void submissionInOneArchiveIsPlacedByItsName() throws IOException {
        Ran.workspace(folder, Map.of());
        inbox("河坝镇4月.rar", Packed.rar(Packed.of("附件1.csv", ROSTER, "附件2.csv", PURCHASES, "发票.jpg", jpeg())));
        JsonNode summary = consolidate();
        assertThat(files(summary))
                .containsExactly(
                        "河坝镇 voucher 河坝镇4月.rar!发票.jpg",
                        "河坝镇 counted 河坝镇4月.rar!附件1.csv",
                        "河坝镇 counted 河坝镇4月.rar!附件2.csv");
        assertThat(rules(summary)).doesNotContain("voucher-missing", "submitter-unknown");
    }

    @Test
    void whatNothingNamesGoesWithTheOthersOfItsArchive() throws IOException {
        Ran.workspace(folder, Map.of());
        inbox(
                "四月报送.zip",
                Packed.zip(Packed.of("附件1.csv", "填报单位：河坝镇\n" + ROSTER, "附件2.csv", PURCHASES, "IMG_001.jpg", jpeg())));
        assertThat(files(consolidate()))
                .containsExactly(
                        "河坝镇 voucher 四月报送.zip!IMG_001.jpg",
                        "河坝镇 counted 四月报送.zip!附件1.csv",
                        "河坝镇 counted 四月报送.zip!附件2.csv");
    }

    @Test
    void folderOfTheInboxNamesTheSubmitterWhateverStandsInTheArchive() throws IOException {
        Ran.workspace(folder, Map.of());
        inbox("河坝镇/a.zip", Packed.zip(Packed.of("区总工会/附件2.csv", PURCHASES)));
        assertThat(files(consolidate())).containsExactly("河坝镇 counted 河坝镇/a.zip!区总工会/附件2.csv");
    }

    @Test
    void unsafeEntryIsOneErrorAndTheOthersCount() throws IOException {
        Ran.workspace(folder, Map.of());
        inbox("河坝镇/a.zip", Packed.zip(Packed.of("../../附件1.csv", ROSTER, "附件2.csv", PURCHASES)));
        JsonNode summary = consolidate();
        assertThat(summary.at("/findings/byRule/archive-entry-unsafe").asInt()).isEqualTo(1);
        assertThat(summary.at("/ledger/purchases/counted/rows").asInt()).isEqualTo(1);
        assertThat(summary.at("/ledger/unread/files").asInt()).isEqualTo(1);
        assertThat(summary.at("/submitters/0/verdict").asText()).isEqualTo("partly-accepted");
        assertThat(folder.resolve("附件1.csv")).doesNotExist();
    }

    @Test
    void archiveWithoutAnythingUsableIsOneFinding() throws IOException {
        Ran.workspace(folder, Map.of());
        inbox("河坝镇/a.zip", Packed.encrypted(Packed.zip(Packed.of("附件1.csv", ROSTER, "附件2.csv", PURCHASES))));
        inbox("区总工会/a.rar", new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0, 1, 2, 3});
        JsonNode summary = consolidate();
        assertThat(files(summary)).containsExactly("河坝镇 unreadable 河坝镇/a.zip", "区总工会 unreadable 区总工会/a.rar");
        assertThat(summary.at("/findings/error").asInt()).isEqualTo(2);
        assertThat(rules(summary)).containsExactlyInAnyOrder("file-encrypted", "file-unsupported");
        Ran ran = Ran.huizong(
                "validate", folder.resolve("inbox/2020-04/区总工会/a.rar").toString());
        assertThat(ran.out()).contains("[rar]", "RAR5 格式无法读取，请改用 zip 压缩后重新报送");
    }

    @Test
    void sameMonthAgainIsTheSameToTheByteAndLeavesNothingBehind() throws IOException {
        Ran.workspace(folder, Map.of());
        inbox("河坝镇/a.zip", Packed.zip(Packed.of("附件1.csv", ROSTER, "附件2.csv", PURCHASES)));
        consolidate();
        Map<String, byte[]> first = reports();
        consolidate();
        Map<String, byte[]> second = reports();
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
        try (Stream<Path> left = Files.list(folder.resolve("data/tmp"))) {
            assertThat(left).isEmpty();
        }
    }

    private Map<String, byte[]> reports() throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("reports/2020-04"))) {
            for (Path file : files.toList()) {
                bytes.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    /** A text file has no sheets of its own: what stands for one is the name that its sender gave it. */
    @Test
    void textFileIsCalledByItsOwnNameWhereverItIsShown() throws IOException {
        Ran.workspace(folder, Map.of());
        String wrong = ROSTER.replace("120", "一百多");
        inbox("河坝镇/a.zip", Packed.zip(Packed.of("镇里/附件1【定稿】#2.csv", wrong)));
        String archive = folder.resolve("inbox/2020-04/河坝镇/a.zip").toString();
        Ran told = Ran.huizong("--workspace", folder.toString(), "validate", "--format", "json", archive);
        JsonNode finding = JSON.readTree(told.out()).at("/files/0/findings/0");
        assertThat(finding.at("/sheet").asText()).isEqualTo("附件1【定稿】#2");
        assertThat(Ran.huizong("inspect", archive).out()).contains("“附件1【定稿】#2”");
        assertThat(Ran.huizong("inspect", "--cells", "csv", archive).out()).contains("镇里/附件1【定稿】#2.csv!附件1【定稿】#2,2,张三");
        assertThat(Ran.huizong(
                                "--workspace",
                                folder.toString(),
                                "consolidate",
                                "--month",
                                "2020-04",
                                "--as-of",
                                "2020-04-29")
                        .code())
                .isEqualTo(1);
        try (Workbook report = WorkbookFactory.create(
                folder.resolve("reports/2020-04/消费扶贫汇总-2020-04.xlsx").toFile())) {
            List<String> cells = new ArrayList<>();
            report.getSheet("问题清单").forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
            assertThat(cells).anyMatch(cell -> cell.contains("附件1【定稿】#2"));
        }
    }

    @Test
    void whatAKilledRunLeftIsSwept() throws IOException {
        Ran.workspace(folder, Map.of("河坝镇/附件1.csv", ROSTER));
        Path left = Files.createDirectories(folder.resolve("data/tmp/run-17/0/1"));
        Files.writeString(left.resolve("附件1.csv"), ROSTER);
        Files.writeString(folder.resolve("data/tmp/run-17.lock"), "");
        consolidate();
        try (Stream<Path> files = Files.list(folder.resolve("data/tmp"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void readingsOfEntriesAreKeptByTheirOwnBytes() throws IOException {
        Ran.workspace(folder, Map.of());
        inbox("河坝镇/a.zip", Packed.zip(Packed.of("附件1.csv", ROSTER)));
        consolidate();
        inbox("河坝镇/a.zip", Packed.zip(Packed.of("附件1.csv", ROSTER.replace("120", "121"))));
        assertThat(consolidate().at("/ledger/roster/counted/amount").asText()).isEqualTo("121.00");
        inbox("河坝镇/a.zip", Packed.zip(Packed.of("../附件1.csv", ROSTER)));
        JsonNode refused = consolidate();
        assertThat(refused.at("/ledger/roster/read/rows").asInt()).isZero();
        assertThat(rules(refused)).containsExactly("archive-entry-unsafe");
    }

    @Test
    void validateChecksEachEntry() throws IOException {
        Path zip = folder.resolve("河坝镇.zip");
        Files.write(
                zip,
                Packed.zip(Packed.of(
                        "附件1.csv", ROSTER.replace("430921195203140008", "430921195203140007"),
                        "内/附件2.csv", PURCHASES,
                        "发票.jpg", jpeg())));
        Ran ran = Ran.huizong("validate", "--format", "json", zip.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        JsonNode files = JSON.readTree(ran.out()).at("/files");
        assertThat(files).hasSize(3);
        assertThat(files.at("/0/path").asText()).endsWith("河坝镇.zip!内/附件2.csv");
        assertThat(files.at("/0/verdict").asText()).isEqualTo("accepted");
        assertThat(files.at("/0/sha256").asText())
                .isEqualTo(Fingerprint.of(PURCHASES).hex());
        assertThat(files.at("/1/path").asText()).endsWith("河坝镇.zip!发票.jpg");
        assertThat(files.at("/1/findings")).isEmpty();
        assertThat(files.at("/1/voucher").asBoolean()).isTrue();
        assertThat(files.at("/1/verdict").asText()).isEqualTo("accepted");
        assertThat(files.at("/2/findings/0/rule").asText()).isEqualTo("id-check-digit");
    }

    static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
    }
}
