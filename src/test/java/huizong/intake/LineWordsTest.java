package huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineWordsTest {

    @ParameterizedTest
    @CsvSource({
        "合计,TOTAL",
        "合 计：,TOTAL",
        "总计300元,TOTAL",
        "合计（大写）：叁佰元整,TOTAL",
        "本月合计,TOTAL",
        "合计人数,TOTAL",
        "合计数,TOTAL",
        "总人数：26人,TOTAL",
        "户数,TOTAL",
        "总金额,TOTAL",
        "总价：,TOTAL",
        "汇总,TOTAL",
        "小　计,SUBTOTAL",
        "本页小计,SUBTOTAL",
        "全镇总计,SUBTOTAL",
        "两村共计：,SUBTOTAL",
        "河坝镇合计：,SUBTOTAL",
        "以上合计300,SUBTOTAL",
        "承前页,CARRIED",
        "上页合计,CARRIED",
        "上月结转50,CARRIED",
    })
    void sumsAreToldByTheirFirstWords(String words, Line.Total.Kind kind) {
        assertThat(LineWords.total(LineWords.bare(words))).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "累计合计", "本年合计", "全年累计", "上年小计", "合计桥村", "和平", "李四", "会计", "设计费", "转业军人", "总务处", "人数牌", "总价值", "汇总表",
                "数来宝"
            })
    void otherWordsSumUpNothing(String words) {
        assertThat(LineWords.total(LineWords.bare(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填表人：赵六",
                "审核人：",
                "单位（盖章）：",
                "贫困户签字：李四",
                "村支部书记（签字）：",
                "证明人:钱七",
                "村主任：钱七",
                "驻村工作队：",
                "村委会意见：同意上报",
                "采购单位（盖章）：",
                "特此证明",
                "以上人员均为贫困户，情况属实。",
                "其中：食堂采购",
                "人均",
                "1-4月累计",
                "截至4月累计",
                "人民币（大写）：",
                "金额大写",
                "咨询电话：5660123",
                "*注：保留两位小数",
                "实付金额",
                "2020.4.28",
                "注：本表一式两份",
                "注1 以元为单位",
                "1、本表一式两份",
                "例：李四",
                "例",
                "2020年4月28日",
                "二〇二〇年四月二十八日",
                "第1页共3页",
                "共3页",
                "累计",
                "以下空白",
                "联系电话：0737-5661234"
            })
    void signaturesNotesAndExamplesAreTold(String words) {
        assertThat(LineWords.isNote(LineWords.bare(words))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李四",
                "例会茶叶",
                "注心饼干",
                "说明书",
                "上官云",
                "共青团大米",
                "第一书记",
                "二丫",
                "12",
                "",
                "备注栏",
                "大米（李四人：好）",
                "大通湖合作社（盖章）",
                "主任牌大米",
                "2020.4",
                "以上属地",
                "张累计划",
                "★李四",
                "以上李四一户未核实，其余属实"
            })
    void namesAndGoodsAreNoNotes(String words) {
        assertThat(LineWords.isNote(LineWords.bare(words))).isFalse();
    }

    @Test
    void onlyTheBeginningOfALongTextIsLookedAt() {
        assertThat(LineWords.bare("，".repeat(30_000))).hasSize(40);
    }
}
