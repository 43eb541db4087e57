package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A roster whose people all lack a telephone, from the file to the reports. */
class ColumnFaultTest {

    private static final int PEOPLE = 12;

    @TempDir
    private Path folder;

    private Path workspace() throws IOException {
        StringBuilder roster = new StringBuilder("姓名,身份证,联系方式,受益金额\n");
        for (int i = 0; i < PEOPLE; i++) {
            roster.append("李" + "一二三四五六七八九十百千".charAt(i) + ",,," + (100 + i) + "\n");
        }
        return Ran.workspace(folder, Map.of("河坝镇/附件1.csv", roster.toString()));
    }

    @Test
    void theSenderReadsItOnceWithTheRowsAndTheMoney() throws IOException {
        Path file = workspace().resolve("inbox/2020-04/河坝镇/附件1.csv");
        Ran ran = Ran.huizong("validate", file.toString(), "--as-of", "2020-04-29");
        assertThat(ran.out())
                .contains("[错误] id-missing（12 处，1266.00 元）", "全表12行中有12行都是这样（第2至13行），例如第2行：没有填身份证号码")
                .contains("[警告] contact-missing（12 处）")
                .contains("文件 1，错误 1，警告 1，提示 0");
    }

    @Test
    void theMonthCountsItOnceAndRejectsEveryRow() throws IOException {
        workspace();
        Ran.huizong("--workspace", folder.toString(), "consolidate", "--month", "2020-04", "--as-of", "2020-04-29");
        JsonNode month = new ObjectMapper().readTree(Files.readString(folder.resolve("reports/2020-04/summary.json")));
        assertThat(month.at("/findings/byRule/id-missing").asInt()).isOne();
        assertThat(month.at("/ledger/roster/rejected/rows").asInt()).isEqualTo(PEOPLE);
        assertThat(month.at("/submitters/0/verdict").asText()).isEqualTo("rejected");
        try (var workbook = WorkbookFactory.create(
                folder.resolve("reports/2020-04/消费扶贫汇总-2020-04.xlsx").toFile())) {
            Row row = row(workbook.getSheet("问题清单"), "id-missing");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("B2等12行");
            assertThat(row.getCell(8).getStringCellValue()).startsWith("全表12行中有12行都是这样");
            assertThat(row.getCell(10).getNumericCellValue()).isEqualTo(1266);
        }
    }

    /** The only row of a rule. */
    private static Row row(Sheet findings, String rule) {
        List<Row> rows = new ArrayList<>();
        for (Row row : findings) {
            if (row.getLastCellNum() > 6 && row.getCell(6).getStringCellValue().equals(rule)) {
                rows.add(row);
            }
        }
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
