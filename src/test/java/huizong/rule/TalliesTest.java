package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Entry;
import huizong.form.EntryText;
import huizong.form.MoneyUnit;
import huizong.form.Reading;
import huizong.intake.TableHead;
import huizong.intake.Title;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of rows in numbers. */
class TalliesTest {

    private static final Reading APRIL = new Reading(MoneyUnit.YUAN, YearMonth.of(2020, 4), "0737");

    private static TableTally table(String sheet, int rows) {
        TableHead head = new TableHead(
                0, sheet, 0, 1, Attachment.ROSTER, Map.of(), Map.of(), MoneyUnit.YUAN, Title.NONE, List.of());
        return new TableTally(head, rows, 0, 0, 0, 0, null);
    }

    private static Entry gained(String name) {
        EntryText texts = EntryText.builder()
                .put(Column.NAME, name)
                .put(Column.AMOUNT, "1")
                .build();
        return Entry.read(Attachment.ROSTER, texts, APRIL, false);
    }

    private static Entry sold(String product, String seller) {
        EntryText texts = EntryText.builder()
                .put(Column.PRODUCT, product)
                .put(Column.SELLER, seller)
                .put(Column.AMOUNT, "1")
                .build();
        return Entry.read(Attachment.PURCHASES, texts, APRIL, false);
    }

    private static SheetSum sum(String sheet, Object... entriesAndFen) {
        SheetSum sum = new SheetSum(sheet);
        for (int i = 0; i < entriesAndFen.length; i += 2) {
            sum.add((Entry) entriesAndFen[i], ((Integer) entriesAndFen[i + 1]).longValue());
        }
        return sum;
    }

    @Test
    void aFileKnowsItsAttachmentsAndTheRowsOfItsSheets() {
        FileTally tally = new FileTally(List.of(table("一", 3), table("二", 5), table("一", 7)), false, 0, 0, 0);
        assertThat(tally.has(Attachment.ROSTER)).isTrue();
        assertThat(tally.has(Attachment.PURCHASES)).isFalse();
        assertThat(tally.rowsOn("一")).isEqualTo(10);
        assertThat(tally.rowsOn("三")).isZero();
        assertThat(tally.rows()).isEqualTo(15);
    }

    @Test
    void columnsOfDifferentLengthsAreNoRows() {
        long[] one = {1};
        long[] none = {};
        int[] row = {1};
        int[] noRow = {};
        assertThat(new KeptRows(List.of(), one, one, row, row, one, row, none).twins())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeptRows(List.of(), one, none, row, row, one, row, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeptRows(List.of(), one, one, noRow, row, one, row, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeptRows(List.of(), one, one, row, noRow, one, row, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeptRows(List.of(), one, one, row, row, one, noRow, none));
    }

    @Test
    void aSheetRepeatsOthersThatHoldTheSamePeopleWithTheSameAmounts() {
        SheetSum others = sum("一村", gained("张三"), 100);
        others.add(sum("二村", gained("李四"), 200));
        assertThat(sum("名单", gained("李四"), 200, gained("张三"), 100).repeats(others))
                .isTrue();
        assertThat(sum("名单", gained("李四"), 100, gained("张三"), 200).repeats(others))
                .as("amounts changed places")
                .isFalse();
        assertThat(sum("名单", gained("李四"), 200, gained("王五"), 100).repeats(others))
                .as("somebody else")
                .isFalse();
        assertThat(sum("名单", gained("李四"), 300).repeats(others)).as("one row").isFalse();
        assertThat(sum("镇汇总", gained("全镇"), 300).repeats(others))
                .as("a summary by name")
                .isTrue();
        assertThat(sum("镇汇总", gained("全镇"), 301).repeats(others))
                .as("another sum")
                .isFalse();
        assertThat(sum("汇总").repeats(sum("空"))).as("nothing").isFalse();
        assertThat(sum("名单", gained("张三"), 0).repeats(sum("一村", gained("张三"), 0)))
                .as("no money")
                .isFalse();
    }

    @Test
    void aSaleIsToldByItsSellerAndItsProduct() {
        SheetSum others = sum("一", sold("大米", "张三"), 100, sold("鸡蛋", "李四"), 100);
        assertThat(sum("二", sold("鸡蛋", "李四"), 100, sold("大米", "张三"), 100).repeats(others))
                .isTrue();
        assertThat(sum("二", sold("鸡蛋", "张三"), 100, sold("大米", "李四"), 100).repeats(others))
                .isFalse();
        assertThat(sum("二", sold("鸡蛋", "李四"), 100, sold("鸭蛋", "张三"), 100).repeats(others))
                .isFalse();
    }
}
