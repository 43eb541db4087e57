package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.origin.ReturnMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a finding is about reaches everybody who is told of it, and nobody by a full number. */
class SubjectEverywhereTest {

    private static final String ID = "430921195203140008";
    private static final String PERSON = "李四 430921********0008";
    private static final String SALE = "王五 → 区总工会 · 大米";

    @TempDir
    Path folder;

    private Path workspace;
    private Path town;

    @BeforeEach
    void send() throws IOException {
        workspace = Ran.workspace(
                folder,
                Map.of(
                        "河坝镇/附件1.csv",
                        "姓名,身份证,联系方式,受益金额\n李四," + ID + ",13900000001,约120\n",
                        "河坝镇/附件2.csv",
                        "产品名称,卖方,买方,数量,金额,交易时间\n大米,王五,区总工会,若干,150,2020年4月20日\n"));
        town = workspace.resolve("inbox/2020-04/河坝镇");
    }

    private Ran huizong(String... words) {
        List<String> args = new ArrayList<>(List.of("--workspace", workspace.toString()));
        args.addAll(List.of(words));
        args.addAll(List.of("--month", "2020-04", "--as-of", "2020-04-29"));
        return Ran.huizong(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " = ",
            value = {
                "text = 附件1 D2 %s：金额 = 附件2 D2 %s：数量",
                "json = \"subject\": \"%s\", = \"subject\": \"%s\",",
                "csv = ,1,,%s = ,1,,%s",
                "html = <span class=\"subject\">%s</span> = <span class=\"subject\">%s</span>"
            })
    void aCheckedFileTellsItInEveryFormat(String format, String person, String sale) {
        Ran masked = huizong("validate", town.toString(), "--format", format);
        assertThat(masked.out())
                .contains(person.formatted(PERSON), sale.formatted(SALE))
                .doesNotContain(ID);
        Ran shown = huizong("validate", town.toString(), "--format", format, "--show-ids");
        assertThat(shown.out()).contains(person.formatted("李四 " + ID));
    }

    @Test
    void theMonthsReportsTellItMasked() throws IOException {
        huizong("consolidate");
        Path reports = workspace.resolve("reports/2020-04");
        String page = Files.readString(reports.resolve("report.html"));
        assertThat(page).contains(PERSON, SALE).doesNotContain(ID);
        try (Workbook workbook =
                WorkbookFactory.create(reports.resolve("消费扶贫汇总-2020-04.xlsx").toFile(), null, true)) {
            assertThat(texts(workbook.getSheet("问题清单"))).contains(PERSON, SALE).noneMatch(text -> text.contains(ID));
        }
        assertThat(Files.readString(reports.resolve("summary.json"))).doesNotContain(ID);
    }

    @Test
    void whatGoesBackTellsItMasked() throws IOException {
        huizong("consolidate");
        Path returned = workspace.resolve("reports/2020-04/退回/河坝镇");
        assertThat(Files.readString(returned.resolve("退回说明.txt")))
                .contains("附件1 › D2 " + PERSON + "：错误", "附件2 › D2 " + SALE + "：警告")
                .doesNotContain(ID);
        try (Workbook copy = WorkbookFactory.create(returned.resolve("附件1.xlsx").toFile(), null, true)) {
            assertThat(texts(copy.getSheet(ReturnMark.LIST))).contains(PERSON).noneMatch(text -> text.contains(ID));
            String comment = copy.getSheet("附件1")
                    .getRow(1)
                    .getCell(3)
                    .getCellComment()
                    .getString()
                    .getString();
            assertThat(comment).startsWith("【错误】" + PERSON + "：金额").doesNotContain(ID);
        }
    }

    @Test
    void aListOfALargeFileTellsItMasked() throws IOException {
        StringBuilder rows = new StringBuilder("姓名,身份证,联系方式,受益金额\n");
        rows.append("李四,").append(ID).append(",13900000001,约120\n");
        rows.append("王五,432322194809270000,13900000002,120\n".repeat(20_000));
        Files.writeString(town.resolve("附件1.csv"), rows.toString());
        huizong("consolidate");
        Path returned = workspace.resolve("reports/2020-04/退回/河坝镇");
        try (Workbook list =
                WorkbookFactory.create(returned.resolve("附件1-问题清单.xlsx").toFile(), null, true)) {
            assertThat(texts(list.getSheetAt(0))).contains(PERSON).noneMatch(text -> text.contains(ID));
        }
    }

    private static List<String> texts(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(formatter.formatCellValue(cell))));
        return texts;
    }
}
