package huizong.rule;

import static huizong.rule.Checked.EGGS;
import static huizong.rule.Checked.RICE;
import static org.assertj.core.api.Assertions.assertThat;

import huizong.lang.Language;
import huizong.office.Lists;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnlistedProductsTest {

    private static final String DUCK = EGGS.replace("鸡蛋", "鸭蛋");

    private static List<String> said(List<String> rows) {
        CheckContext april = Checked.CONTEXT;
        CheckContext context = new CheckContext(
                Checked.FILE,
                april.month(),
                april.period(),
                april.asOf(),
                april.limits(),
                april.areaCode(),
                Lists.products("产品名称,别名,单位,参考单价", "大通湖大米,大米;稻虾米,斤,3.50", "土鸡蛋,鸡蛋,斤,8.00"));
        return Checked.file(context, Checked.BOOK, IdVoucher.NONE, Checked.purchases(rows.toArray(String[]::new)))
                .findings()
                .stream()
                .map(finding -> finding.place().row() + ": " + finding.message(Language.ZH))
                .toList();
    }

    @Test
    void aProductIsToldAtItsFirstRowWithItsRowsAndTheNearestOfTheCatalogue() {
        assertThat(said(List.of(RICE, EGGS.replace("鸡蛋", "土鸡旦"), EGGS, RICE, EGGS.replace("鸡蛋", "土鸡旦"))))
                .containsExactly("3: 产品“土鸡旦”不在产品目录里（2行），是不是“土鸡蛋”？");
    }

    @Test
    void aThousandProductsThatNobodyListedAreToldInParts() {
        List<String> rows = new ArrayList<>(List.of(DUCK, DUCK));
        for (int i = 1; i < 1_000; i++) {
            rows.add(RICE.replace("大米", "手工艺品" + i + "号"));
        }
        rows.add(DUCK);
        assertThat(said(rows))
                .hasSize(1_001)
                .filteredOn(words -> words.contains("鸭蛋"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("2: ").contains("（2行）"),
                        second -> assertThat(second).startsWith("1003: ").contains("（1行）"));
    }
}
