package huizong.office;

import static huizong.office.Lists.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import huizong.table.Damage;
import huizong.table.FileKind;
import huizong.table.TableFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListFileTest {

    private static final ListColumn NAME = ListColumn.required("名称", "单位名称");
    private static final ListColumn NOTE = ListColumn.optional("备注");

    @Test
    void rowsKeepTheNumbersOfTheirSheet() {
        List<String> seen = new ArrayList<>();

        Lists.of("标题,", "", "备注,名称", "一,甲", ",", "二,　乙  丙 ")
                .read(List.of(NAME, NOTE), row -> seen.add(row.number() + row.text(NAME) + row.text(NOTE)));

        assertThat(seen).containsExactly("4甲一", "6乙 丙二");
    }

    @Test
    void onlyTheFirstVisibleSheetWithTheHeadingIsRead() {
        List<String> seen = new ArrayList<>();

        Lists.ofSheets(
                        Lists.hiddenSheet("名称", "hidden"),
                        Lists.sheet("说明", "text"),
                        Lists.sheet("单位名称", "甲"),
                        Lists.sheet("名称", "乙"))
                .read(List.of(NAME, NOTE), row -> seen.add(row.text(NAME)));

        assertThat(seen).containsExactly("甲");
    }

    @Test
    void aMissingHeadingNamesTheColumns() {
        assertFault(
                () -> Lists.of("备注", "x").read(List.of(NAME, NOTE), row -> {}),
                "reference/list.csv：没有找到表头行，应有这些列：名称",
                "reference/list.csv: no heading found; these columns are expected: 名称");
    }

    @Test
    void aColumnThatStandsTwiceIsRefused() {
        assertFault(
                () -> Lists.of("名称,单位名称", "甲,乙").read(List.of(NAME, NOTE), row -> {}),
                "reference/list.csv 第1行：“名称”列出现两次",
                "reference/list.csv, line 1: the column \"名称\" stands here twice");
    }

    @ParameterizedTest
    @EnumSource(Damage.Reason.class)
    void everyDamageSaysWhatToDo(Damage.Reason reason) {
        TableFile broken = new TableFile.Unreadable(FileKind.XLSX, new Damage(reason, "detail"));

        org.assertj.core.api.Assertions.assertThatExceptionOfType(SettingsFault.class)
                .isThrownBy(() -> new ListFile("reference/x.xlsx", broken).read(List.of(NAME), row -> {}))
                .withMessageStartingWith("reference/x.xlsx: ")
                .withMessageNotContaining("detail");
    }
}
