package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大米、菜油",
                "大米，菜油",
                "大米,菜油",
                "大米；菜油",
                "大米;菜油",
                "大米\n菜油",
                "大米、菜油、",
                "大米（新）、菜油",
                "大米(新)、菜油",
                "大米[新]、菜油",
                "大米【新】、菜油",
                "5斤大米、菜油2桶",
                "㐀、㐀"
            })
    void partsWithWordsAreSeveral(String text) {
        assertThat(Several.products(text)).isTrue();
        assertThat(Several.sellers(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大米",
                "",
                "大米、",
                "、大米",
                "、、",
                "大米，50",
                "礼包（大米、菜油）",
                "礼包(大米，菜油)",
                "礼包[大米;菜油]",
                "礼包【大米,菜油】",
                "礼包（大米、菜油（桶）、鱼）",
                "大通湖米业 Datonghu Rice Co., Ltd. 益阳分公司"
            })
    void aRemarkAFigureAndACompanysEnglishNameAreNoFurtherPart(String text) {
        assertThat(Several.products(text)).isFalse();
        assertThat(Several.sellers(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"李四 王五", "李四　王五", "李四 王五 赵六", "欧阳春华  王五", " 李四 王五", "　李四　王五 "})
    void wholeNamesPartedByBlanksAreSeveralSellersAndOneProduct(String text) {
        assertThat(Several.sellers(text)).isTrue();
        assertThat(Several.products(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"李四等3户", "李四等人", "李四等十二家", "等3户"})
    void sellersMayOnlyBeCounted(String text) {
        assertThat(Several.sellers(text)).isTrue();
        assertThat(Several.products(text)).isFalse();
    }

    @Test
    void aSpreadNameIsOneSeller() {
        assertThat(Several.sellers("张 三")).isFalse();
        assertThat(Several.sellers("张　三")).isFalse();
        assertThat(Several.sellers("平等食品公司")).isFalse();
    }
}
