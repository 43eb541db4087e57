package huizong.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Entry;
import huizong.form.EntryText;
import huizong.form.MoneyUnit;
import huizong.form.Reading;
import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.intake.Title;
import huizong.office.Office;
import huizong.office.Submitter;
import huizong.office.Workspace;
import huizong.rule.JudgedRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of which village a row is when there is no register: its block's, its table's title's, its sheet's (DESIGN 5, Village). */
class VillageOfRowTest {

    private static final Reading READING = new Reading(MoneyUnit.YUAN, null, "0737");

    @TempDir
    private Path root;

    private MonthRows month;

    @BeforeEach
    void list() throws IOException {
        Files.writeString(root.resolve("huizong.yaml"), "");
        Files.createDirectories(root.resolve("reference"));
        Files.writeString(root.resolve("reference/villages.csv"), "镇,村,类别,别名\n金盆镇,王家坝村,,\n金盆镇,有成村,,\n");
        month = MonthRows.ofMonth(Office.load(Workspace.find(root, null, root).orElseThrow()), new Superseded());
        Submitter town = new Submitter("金盆镇", Submitter.Kind.TOWN, List.of(), null);
        month.file(new SourceFile(0, town, 0, "附件1.xlsx", false));
    }

    private void table(int number, String sheet, int headerRow, String title) {
        Title titles = new Title(title, null, null, null, false);
        month.table(new TableHead(
                number, sheet, 0, headerRow, Attachment.ROSTER, Map.of(), Map.of(), MoneyUnit.YUAN, titles));
    }

    private void row(int table, int row, String name, String id, String amount) {
        EntryText texts = EntryText.builder()
                .put(Column.NAME, name)
                .put(Column.ID, id)
                .put(Column.AMOUNT, amount)
                .build();
        month.add(new JudgedRow(table, row, Entry.read(Attachment.ROSTER, texts, READING, false), false, false));
    }

    private List<String> villages() {
        month.seal();
        return month.resolve().figures().byVillage().stream()
                .map(group -> group.name() + " " + group.counted().fen())
                .toList();
    }

    @Test
    void theSheetsNameIsItsVillageUnlessATitleNamesAnother() {
        table(0, "有成村", 1, "");
        row(0, 2, "李四", "430921195203140008", "1");
        table(1, "Sheet2", 1, "王家坝村带贫人员名册");
        row(1, 2, "王五", "432322194809270000", "2");
        assertThat(villages()).containsExactlyInAnyOrder("金盆镇有成村 100", "金盆镇王家坝村 200");
    }

    @Test
    void theTitleOfABlockHoldsForTheRowsBelowIt() {
        table(0, "Sheet1", 1, "");
        row(0, 2, "李四", "430921195203140008", "1");
        month.block(new Line.TitleLine(3, "一  王家坝村"));
        row(0, 4, "王五", "432322194809270000", "2");
        month.block(new Line.TitleLine(5, "有成村"));
        row(0, 6, "赵六", "432323196306080008", "4");
        assertThat(villages()).containsExactlyInAnyOrder(" 100", "金盆镇王家坝村 200", "金盆镇有成村 400");
    }

    @Test
    void wordsThatAreNoVillagesNameAloneBeginNoBlock() {
        table(0, "Sheet1", 1, "");
        month.block(new Line.TitleLine(2, "本月无有成村消费扶贫情况"));
        month.block(new Line.TitleLine(3, "未列名村"));
        row(0, 4, "王五", "432322194809270000", "2");
        assertThat(villages()).containsExactly(" 200");
    }

    @Test
    void betweenTablesSideBySideABlockIsNobodys() {
        table(0, "Sheet1", 1, "");
        table(1, "Sheet1", 1, "");
        month.block(new Line.TitleLine(2, "有成村"));
        row(0, 3, "王五", "432322194809270000", "2");
        row(1, 3, "李四", "430921195203140008", "1");
        assertThat(villages()).containsExactly(" 300");
    }
}
