package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huizong.origin.Fingerprint;
import huizong.origin.ReturnMark;
import huizong.report.SameButMarked;
import huizong.table.Locked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes back to those who sent: marked copies of their own files. */
class ReturnCopiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROSTER = "姓名,身份证,联系方式,受益金额\n";
    private static final String WRONG = "张三,430921195203140001,13900000001,120\n";
    private static final String RIGHT = "张三,430921195203140008,13900000001,120\n";

    @TempDir
    Path folder;

    private Ran validate(Path workspace, Path copies, Path... paths) {
        List<String> args = new ArrayList<>(List.of("--workspace", workspace.toString(), "validate"));
        args.addAll(List.of("--month", "2020-04", "--as-of", "2020-04-30", "--format", "json"));
        args.addAll(List.of("--fail-on", "never", "--return-copies", copies.toString()));
        Stream.of(paths).map(Path::toString).forEach(args::add);
        return Ran.huizong(args.toArray(String[]::new));
    }

    private static Ran consolidate(Path workspace) {
        return Ran.huizong(
                "--workspace", workspace.toString(), "consolidate", "--month", "2020-04", "--as-of", "2020-04-30");
    }

    private static JsonNode files(Ran ran) throws IOException {
        return JSON.readTree(ran.out()).get("files");
    }

    private static boolean isToMend(JsonNode file) {
        for (JsonNode finding : file.get("findings")) {
            if (!finding.get("level").asText().equals("info")
                    && !finding.get("sheet").isNull()) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> cells(JsonNode file) {
        Set<String> cells = new TreeSet<>();
        for (JsonNode finding : file.get("findings")) {
            if (!finding.get("cell").isNull()) {
                cells.add(finding.get("sheet").asText() + "!"
                        + finding.get("cell").asText());
            }
        }
        return cells;
    }

    /** The copy of a file, whatever its format became. */
    private static Path copyOf(Path copies, Path inbox, String path) throws IOException {
        String inside = path.substring(inbox.toString().length() + 1).replaceFirst("\\.zip!.*/", "/");
        Path wanted = copies.resolve(inside);
        String stem = wanted.getFileName().toString().replaceFirst("\\.\\w+$", "");
        try (Stream<Path> all = Files.list(wanted.getParent())) {
            return all.filter(file -> file.getFileName().toString().startsWith(stem + "."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aFaultOnEveryRowIsToldOnEveryRow() throws IOException {
        Path sent = folder.resolve("附件1.csv");
        String row = "李四,430921195203140008,,100\n";
        Files.writeString(sent, ROSTER + row.repeat(12));
        Path copies = folder.resolve("退回");
        validate(Ran.samples(folder.resolve("samples")), copies, sent);
        Path copy = copies.resolve("附件1.xlsx");
        try (Workbook workbook = WorkbookFactory.create(copy.toFile(), null, true)) {
            Sheet sheet = workbook.getSheetAt(1);
            for (int r = 1; r <= 12; r++) {
                assertThat(sheet.getRow(r).getCell(2).getCellStyle().getFillPattern())
                        .isEqualTo(FillPatternType.SOLID_FOREGROUND);
                assertThat(sheet.getRow(r).getCell(4).getStringCellValue())
                        .contains(r == 1 ? "全表12行中有12行都是这样" : "与C2同样的问题");
            }
        }
        assertThat(Files.readString(copies.resolve("退回说明.txt"))).contains("C2等12行");
    }

    @Test
    void everyFindingAtACellOfTheSamplesIsMarkedInACopyAndNothingElseIsChanged() throws IOException {
        Path workspace = Ran.samples(folder.resolve("samples"));
        Path inbox = workspace.resolve("inbox/2020-04");
        Path copies = folder.resolve("退回");
        int same = 0;
        int rebuilt = 0;
        for (JsonNode file : files(validate(workspace, copies, inbox))) {
            String path = file.get("path").asText();
            if (!isToMend(file)) {
                continue;
            }
            Path copy = copyOf(copies, inbox, path);
            String suffix = path.substring(path.lastIndexOf('.'));
            if (copy.toString().endsWith(".docx")) {
                assertDocxMarked(Path.of(path), copy, file);
            } else {
                assertMarked(copy, file);
            }
            boolean isSame = copy.toString().endsWith(suffix)
                    && Set.of("xlsx", "xls", "docx").contains(file.get("kind").asText());
            same += isSame ? 1 : 0;
            rebuilt += isSame ? 0 : 1;
            if (isSame && !suffix.equals(".docx")) {
                SameButMarked.check(Path.of(path), copy, cells(file));
            }
        }
        assertThat(same).as("copies in the sender's own format").isEqualTo(6);
        assertThat(rebuilt).as("rebuilt as xlsx").isEqualTo(4);
    }

    private static void assertMarked(Path copy, JsonNode file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(copy.toFile(), null, true)) {
            assertThat(workbook.getSheetName(0)).isEqualTo(ReturnMark.LIST);
            for (JsonNode finding : file.get("findings")) {
                if (finding.get("cell").isNull()) {
                    continue;
                }
                Sheet sheet = workbook.getSheet(finding.get("sheet").asText());
                Cell cell = SameButMarked.cell(sheet, finding.get("cell").asText());
                assertThat(cell.getCellStyle().getFillPattern()).isNotEqualTo(FillPatternType.NO_FILL);
                assertThat(cell.getCellComment().getString().getString())
                        .contains(
                                finding.get("message").asText(),
                                finding.get("advice").asText());
            }
            Sheet list = workbook.getSheetAt(0);
            assertThat(list.getLastRowNum() - 2).isEqualTo(file.get("findings").size());
            assertThat(list.getRow(0).getCell(8).getStringCellValue())
                    .isEqualTo(new ReturnMark(new Fingerprint(file.get("sha256").asText())).text());
        }
    }

    private static void assertDocxMarked(Path original, Path copy, JsonNode file) throws IOException {
        try (InputStream one = Files.newInputStream(original);
                InputStream two = Files.newInputStream(copy);
                XWPFDocument before = new XWPFDocument(one);
                XWPFDocument after = new XWPFDocument(two)) {
            List<XWPFTable> tables =
                    after.getTables().subList(1, after.getTables().size());
            assertThat(tables.stream().map(XWPFTable::getText).toList())
                    .isEqualTo(
                            before.getTables().stream().map(XWPFTable::getText).toList());
            assertThat(after.getBodyElements()).hasSize(before.getBodyElements().size() + 2);
            int comments = 0;
            for (JsonNode finding : file.get("findings")) {
                String name = finding.get("cell").asText();
                if (!finding.get("cell").isNull()) {
                    int table = Integer.parseInt(finding.get("sheet").asText().substring(1)) - 1;
                    XWPFTableCell cell = tables.get(table)
                            .getRow(finding.get("row").asInt() - 1)
                            .getCell(name.charAt(0) - 'A');
                    assertThat(cell.getColor()).isNotNull();
                    String id = cell.getCTTc()
                            .getPArray(0)
                            .getCommentRangeStartArray(0)
                            .getId()
                            .toString();
                    assertThat(after.getCommentByID(id).getText())
                            .contains(finding.get("message").asText());
                    comments++;
                }
            }
            assertThat(comments).isPositive();
        }
    }

    @Test
    void anUnmendedCopyIsCheckedLikeItsOriginal() throws IOException {
        Path workspace = Ran.samples(folder.resolve("samples"));
        Path inbox = workspace.resolve("inbox/2020-04");
        Path copies = folder.resolve("退回");
        int compared = 0;
        for (JsonNode file : files(validate(workspace, copies, inbox))) {
            String path = file.get("path").asText();
            if (!isToMend(file) || path.contains("!")) {
                continue;
            }
            JsonNode alone = files(validate(workspace, folder.resolve("a" + compared), Path.of(path)))
                    .get(0);
            Path copy = copyOf(copies, inbox, path);
            JsonNode again = files(validate(workspace, folder.resolve("b" + compared), copy))
                    .get(0);
            assertThat(told(again)).as(path).isEqualTo(told(alone));
            assertThat(again.get("tables")).isEqualTo(alone.get("tables"));
            assertThat(again.get("month")).isEqualTo(alone.get("month"));
            compared++;
        }
        assertThat(compared).isEqualTo(9);
    }

    private static List<String> told(JsonNode file) {
        List<String> told = new ArrayList<>();
        for (JsonNode finding : file.get("findings")) {
            if (finding.get("rule").asText().equals("file-kind-mismatch")) {
                // the copy is called what it is
                continue;
            }
            // the file's own path stands in some messages
            told.add(finding.get("rule").asText() + " " + finding.get("sheet") + " " + finding.get("cell") + " "
                    + finding.get("row") + " " + finding.get("message").asText().replaceAll("/\\S*/", ""));
        }
        return told;
    }

    @Test
    void twoRunsWriteTheSameBytesAndWhatIsMendedGoes() throws Exception {
        Path workspace = Ran.samples(folder.resolve("samples"));
        consolidate(workspace);
        Map<String, String> first = bytes(workspace.resolve("reports/2020-04/退回"));
        assertThat(first.keySet())
                .contains("河坝镇/附件1.xlsx", "河坝镇/退回说明.txt", "北洲子镇/附件1、附件2.docx", "金盆镇/附件1.xls")
                .contains("区民政人社局/附件1.xlsx", "区自然资源局/附件2-问题清单.xlsx");
        // the clock goes on, and a zip counts in steps of two seconds
        Thread.sleep(2_100);
        consolidate(workspace);
        assertThat(bytes(workspace.resolve("reports/2020-04/退回"))).isEqualTo(first);
        Files.delete(workspace.resolve("inbox/2020-04/河坝镇/附件1.xlsx"));
        consolidate(workspace);
        assertThat(bytes(workspace.resolve("reports/2020-04/退回")))
                .doesNotContainKey("河坝镇/附件1.xlsx")
                .containsKey("河坝镇/附件2.xlsx");
        try (Stream<Path> left = Files.list(workspace.resolve("reports/2020-04"))) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    private static Map<String, String> bytes(Path root) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                bytes.put(root.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }

    @Test
    void aMonthWithNothingToMendHasNoSuchFolder() throws IOException {
        Ran.workspace(folder, Map.of("河坝镇/附件1.csv", ROSTER + WRONG));
        consolidate(folder);
        assertThat(folder.resolve("reports/2020-04/退回/河坝镇/附件1.xlsx")).exists();
        Files.writeString(folder.resolve("inbox/2020-04/河坝镇/附件1.csv"), ROSTER + RIGHT);
        consolidate(folder);
        assertThat(folder.resolve("reports/2020-04/退回")).doesNotExist();
        assertThat(folder.resolve("reports/2020-04/summary.json")).exists();
    }

    @Test
    void twoFilesOfOneNameAreToldApart() throws IOException {
        Ran.workspace(
                folder, Map.of("河坝镇/一/附件1.csv", ROSTER + WRONG, "河坝镇/二/附件1.csv", ROSTER + WRONG.replace("张三", "李四")));
        consolidate(folder);
        assertThat(bytes(folder.resolve("reports/2020-04/退回")).keySet())
                .containsExactly("河坝镇/退回说明.txt", "河坝镇/附件1 (2).xlsx", "河坝镇/附件1.xlsx");
    }

    @Test
    void aSubmitterWhoseNameIsAPathLeadsNowhereElse() throws IOException {
        Ran.workspace(folder, Map.of("附件1.csv", "填报单位：../../../../外面\n" + ROSTER + WRONG));
        consolidate(folder);
        assertThat(bytes(folder.resolve("reports/2020-04/退回")).keySet())
                .hasSize(2)
                .allMatch(name -> name.split("/").length == 2);
    }

    @Test
    void theLetterIsPlainTextForWindowsWithMaskedNumbers() throws IOException {
        Ran.workspace(folder, Map.of("河坝镇/附件1.csv", ROSTER + WRONG));
        consolidate(folder);
        byte[] bytes = Files.readAllBytes(folder.resolve("reports/2020-04/退回/河坝镇/退回说明.txt"));
        assertThat(HexFormat.of().formatHex(bytes)).startsWith("efbbbf");
        String letter = new String(bytes, StandardCharsets.UTF_8);
        assertThat(letter)
                .contains("河坝镇：\r\n", "2020-04-29", "错误 1 处", "附件1.csv › 附件1 › B2", "最后一位应为8", "请对照身份证")
                .doesNotContain("430921195203140001")
                .doesNotContainPattern("[^\\r]\\n");
    }

    @Test
    void nothingThatIsThereIsWrittenOver() throws IOException {
        Path sent = Files.writeString(folder.resolve("附件1.csv"), ROSTER + WRONG);
        Path copies = Files.createDirectory(folder.resolve("out"));
        Path own = Files.writeString(copies.resolve("附件1.xlsx"), "mine");
        Ran ran = Ran.huizong("validate", "--return-copies", copies.toString(), sent.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(own).hasContent("mine");
        assertThat(copies.resolve("附件1 (2).xlsx")).exists();
        assertThat(ran.err()).contains("没有覆盖", "附件1 (2).xlsx");
    }

    @Test
    void theSameCopiesAgainAreNoOtherFiles() throws IOException {
        Path sent = Files.writeString(folder.resolve("附件1.csv"), ROSTER + WRONG);
        Path copies = folder.resolve("out");
        Ran.huizong("validate", "--return-copies", copies.toString(), sent.toString());
        Map<String, String> first = bytes(copies);
        Ran again = Ran.huizong("validate", "--return-copies", copies.toString(), sent.toString());
        assertThat(bytes(copies)).isEqualTo(first);
        assertThat(again.err()).doesNotContain("没有覆盖");
    }

    @Test
    void whereNothingCanBeWrittenTheFindingsAreToldAllTheSame() throws IOException {
        Path sent = Files.writeString(folder.resolve("附件1.csv"), ROSTER + WRONG);
        // a file where a folder is wanted: no right of any user writes there
        Path copies = Files.writeString(folder.resolve("file"), "").resolve("out");
        Ran ran = Ran.huizong("validate", "--return-copies", copies.toString(), sent.toString());
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).contains("id-check-digit");
        assertThat(ran.err()).contains("标注件写不了").doesNotContain("Exception");
    }

    @Test
    void copiesDoNotGoIntoTheInboxNorOverAFile() throws IOException {
        Ran.workspace(folder, Map.of("河坝镇/附件1.csv", ROSTER + WRONG));
        Path inbox = folder.resolve("inbox/2020-04/河坝镇");
        Path sent = inbox.resolve("附件1.csv");
        assertThat(validate(folder, inbox, sent).code()).isEqualTo(2);
        assertThat(validate(folder, sent, sent).code()).isEqualTo(2);
        assertThat(bytes(inbox).keySet()).containsExactly("附件1.csv");
    }

    @Test
    void aLockedOriginalGetsItsListAlone() throws IOException {
        Path locked = folder.resolve("附件1.xlsx");
        Locked.file(locked, (ROSTER + WRONG).getBytes(StandardCharsets.UTF_8), "geheim");
        Path passwords = Files.writeString(folder.resolve("p.txt"), "geheim\n");
        Path copies = folder.resolve("out");
        Ran ran = Ran.huizong(
                "validate",
                "--password-file",
                passwords.toString(),
                "--return-copies",
                copies.toString(),
                locked.toString());
        assertThat(ran.err()).contains("打开密码");
        assertThat(bytes(copies).keySet()).containsExactly("退回说明.txt", "附件1-问题清单.xlsx");
        assertThat(texts(copies.resolve("附件1-问题清单.xlsx")))
                .contains("id-check-digit", "B2")
                .noneMatch(text -> text.contains("430921195203140001"));
    }

    @Test
    void aFileOfTooManyRowsWithNothingToMendGetsNothing() throws IOException {
        StringBuilder rows = new StringBuilder("产品名称,卖方,买方,数量,金额,交易时间\n");
        for (int i = 1; i <= 20_001; i++) {
            rows.append("大米,第一合作社,区委办,").append(i).append(",").append(i * 3).append(",2020-04-05\n");
        }
        Ran.workspace(folder, Map.of("河坝镇/附件2.csv", rows.toString()));
        consolidate(folder);
        assertThat(Files.readString(folder.resolve("reports/2020-04/summary.json")))
                .contains("quantity-without-unit");
        assertThat(folder.resolve("reports/2020-04/退回")).doesNotExist();
    }

    @Test
    void aFileOfTooManyRowsGetsItsListAlone() throws IOException {
        StringBuilder rows = new StringBuilder("产品名称,卖方,买方,数量,金额,交易时间\n");
        for (int i = 1; i <= 20_001; i++) {
            rows.append("大米,大户,区委办,")
                    .append(i)
                    .append("斤,")
                    .append(i == 7 ? "几元" : i * 3)
                    .append(",2020-04-05\n");
        }
        Ran.workspace(folder, Map.of("河坝镇/附件2.csv", rows.toString()));
        consolidate(folder);
        Path returned = folder.resolve("reports/2020-04/退回/河坝镇");
        assertThat(bytes(returned).keySet()).containsExactly("退回说明.txt", "附件2-问题清单.xlsx");
        assertThat(Files.readString(returned.resolve("退回说明.txt"))).contains("超过20000行", "附件2-问题清单.xlsx");
        assertThat(texts(returned.resolve("附件2-问题清单.xlsx"))).contains("amount-not-a-number", "E8");
    }

    private static List<String> texts(Path workbook) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Workbook opened = WorkbookFactory.create(workbook.toFile(), null, true)) {
            opened.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> texts.add(Objects.toString(cell, "")))));
        }
        return texts;
    }

    @Test
    void theNumberOfAnotherSenderIsMaskedInACopy() throws IOException {
        Ran.workspace(
                folder,
                Map.of(
                        "河坝镇/附件1.csv",
                        ROSTER + RIGHT,
                        "区总工会/附件1.csv",
                        ROSTER + "张三丰,430921195203140008,13900000002,99\n" + WRONG));
        consolidate(folder);
        Path copy = folder.resolve("reports/2020-04/退回/区总工会/附件1.xlsx");
        List<String> about =
                texts(copy).stream().filter(text -> text.contains("河坝镇")).toList();
        assertThat(about).isNotEmpty().noneMatch(text -> text.contains("430921195203140008"));
    }

    @Test
    void inspectTellsWhatOnlyMarksACopy() throws IOException {
        Path sent = Files.writeString(folder.resolve("附件1.csv"), ROSTER + WRONG);
        Path copies = folder.resolve("out");
        Ran.huizong("validate", "--return-copies", copies.toString(), sent.toString());
        Ran ran = Ran.huizong("inspect", copies.resolve("附件1.xlsx").toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("问题清单", "读到 2 行：表头 1、行 1");
    }

    @Test
    void aColumnOfTheSendersOwnIsNotTakenForOurs() throws IOException {
        Path sent = Files.writeString(folder.resolve("附件1.csv"), ROSTER.strip() + ",问题\n" + RIGHT + ",,,,村里再核一下\n");
        assertThat(Ran.huizong("validate", sent.toString()).out()).contains("row-not-understood", "村里再核一下");
    }

    @Test
    void theLetterAsksForWhatCanBeMended() throws IOException {
        Path sent = Files.createDirectory(folder.resolve("sent"));
        Files.writeString(sent.resolve("附件1.xlsx"), "");
        Path copies = folder.resolve("退回");
        validate(Ran.workspace(folder.resolve("office"), Map.of()), copies, sent);
        assertThat(letter(copies)).contains("请更正原件后重新发来。").doesNotContain("直接在退回的文件里更正");
        Files.writeString(sent.resolve("附件1.csv"), ROSTER + WRONG);
        Path more = folder.resolve("再退回");
        validate(folder.resolve("office"), more, sent);
        assertThat(letter(more)).contains("直接在退回的文件里更正", "没有标注的，请更正原件后重新发来。");
    }

    private static String letter(Path copies) throws IOException {
        try (Stream<Path> all = Files.walk(copies)) {
            Path letter =
                    all.filter(file -> file.endsWith("退回说明.txt")).findFirst().orElseThrow();
            return Files.readString(letter);
        }
    }
}
