package huizong.office;

import static huizong.office.Lists.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmittersTest {

    private static final String DISTRICT = "益阳市大通湖区";

    private final Submitters submitters = Submitters.read(
            Lists.of(
                    "提交单位名单",
                    "",
                    "类别（镇、单位、企业）,名 称,会员人数,别名(;隔开),联系人",
                    "镇,河坝镇,,河坝;大通湖农场,某人",
                    "镇,北洲子镇,,,",
                    "镇,南湾湖办事处,,南湾湖；南湾湖办,",
                    "单位,区总工会,120,,",
                    "单位,区市场监督管理局,86,区市监局,",
                    ",,,,",
                    "企业,大通湖大闸蟹有限公司,,,"),
            DISTRICT);

    @Test
    void theOrderOfTheListIsKept() {
        assertThat(submitters.all())
                .extracting(Submitter::name)
                .containsExactly("河坝镇", "北洲子镇", "南湾湖办事处", "区总工会", "区市场监督管理局", "大通湖大闸蟹有限公司");
        assertThat(submitters.all().get(2))
                .isEqualTo(new Submitter("南湾湖办事处", Submitter.Kind.TOWN, List.of("南湾湖", "南湾湖办"), null));
        assertThat(submitters.all().get(3)).isEqualTo(new Submitter("区总工会", Submitter.Kind.BUREAU, List.of(), 120));
        assertThat(submitters.rank(submitters.all().get(4))).isEqualTo(4);
        assertThat(submitters.rank(new Submitter("某村", Submitter.Kind.UNLISTED, List.of(), null)))
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "河坝镇, 河坝镇",
        "河 坝　镇, 河坝镇",
        "河坝, 河坝镇",
        "河坝镇人民政府, 河坝镇",
        "益阳市大通湖区河坝镇人民政府（盖章）, 河坝镇",
        "大通湖区河坝镇2020年4月消费扶贫附件1.xlsx, 河坝镇",
        "大通湖农场, 河坝镇",
        "南湾湖, 南湾湖办事处",
        "总工会, 区总工会",
        "区总工会, 区总工会",
        "大通湖区总工会, 区总工会",
        "湖南省益阳市大通湖区总工会, 区总工会",
        "大通湖区区总工会, 区总工会",
        "2020年4月总工会附件2, 区总工会",
        "市场监督管理局, 区市场监督管理局",
        "大通湖区市监局, 区市场监督管理局",
        "河坝镇总工会, 河坝镇",
        "大闸蟹有限公司, ",
        "益阳市总工会, ",
        "南县市场监督管理局, ",
        "河坝镇和北洲子镇, ",
        "区总工会（北洲子镇）, ",
        "我局, ",
        "本单位, ",
        "附件1带贫人员名册, ",
        "'', "
    })
    void wordsAreResolvedWithoutGuessing(String words, String name) {
        assertThat(submitters.resolve(words).map(Submitter::name).orElse(null)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"大通湖区总工会, 区总工会", "区市监局, 区市场监督管理局", "河坝镇, 河坝镇", "河坝镇张三, ", "河坝镇人民政府, "})
    void aCellMustBeTheNameAndNothingElse(String words, String name) {
        assertThat(submitters.exactly(words).map(Submitter::name).orElse(null)).isEqualTo(name);
    }

    @Test
    void twoSubmittersMayNotShareAName() {
        assertFault(
                () -> Submitters.read(Lists.of("名称,类别,别名", "区总工会,单位,", "教育局,单位,大通湖区总工会"), DISTRICT),
                "reference/list.csv 第3行：“大通湖区总工会”已是“区总工会”的名称或别名",
                "reference/list.csv, line 3: \"大通湖区总工会\" is already a name of \"区总工会\"");
    }

    @Test
    void aSubmitterStandsOnceOnTheList() {
        assertFault(
                () -> Submitters.read(Lists.of("名称,类别,别名", "河坝镇,镇,", "区总工会,单位,", "河坝镇,镇,"), DISTRICT),
                "reference/list.csv 第4行：“河坝镇”在前面已有一行，请删去一行",
                "reference/list.csv, line 4: \"河坝镇\" has a line further up already: take one away");
    }

    @Test
    void anAliasOfTwoSubmittersIsRefused() {
        assertFault(
                () -> Submitters.read(Lists.of("名称,类别,别名", "区教育局,单位,教卫局", "区卫健局,单位,教卫局"), DISTRICT),
                "reference/list.csv 第3行：“教卫局”已是“区教育局”的名称或别名",
                "reference/list.csv, line 3: \"教卫局\" is already a name of \"区教育局\"");
    }

    @Test
    void anotherKindIsRefused() {
        assertFault(
                () -> Submitters.read(Lists.of("名称,类别", "河坝镇,乡"), DISTRICT),
                "reference/list.csv 第2行：“类别”应是镇、单位、企业之一",
                "reference/list.csv, line 2: \"类别\" should be one of 镇, 单位, 企业");
    }

    @ParameterizedTest
    @ValueSource(strings = {"about 100", "-1", "1.5", "123456789012"})
    void membersAreAWholeNumber(String members) {
        assertFault(
                () -> Submitters.read(Lists.of("名称,类别,会员人数", "区总工会,单位," + members), DISTRICT),
                "reference/list.csv 第2行：“会员人数”应是整数或空",
                "reference/list.csv, line 2: \"会员人数\" should be a whole number or blank");
    }

    @Test
    void aNameMayNotBeBlank() {
        assertFault(
                () -> Submitters.read(Lists.of("名称,类别", "　,镇"), DISTRICT),
                "reference/list.csv 第2行：“名称”不能为空",
                "reference/list.csv, line 2: \"名称\" must not be blank");
    }

    @Test
    void theSameAliasTwiceOnOneSubmitterIsNoFault() {
        Submitters read = Submitters.read(Lists.of("名称,类别,别名", "区总工会,单位,总工会;大通湖区总工会"), DISTRICT);

        assertThat(read.resolve("总工会").map(Submitter::name)).contains("区总工会");
    }

    @Test
    void aDistrictOfAnotherNameHasItsOwnPrefixes() {
        Submitters county = Submitters.read(Lists.of("名称,类别", "县总工会,单位"), "安化县");

        assertThat(county.resolve("安化县总工会").map(Submitter::name)).contains("县总工会");
        assertThat(county.resolve("总工会").map(Submitter::name)).contains("县总工会");
        assertThat(county.resolve("桃江县总工会")).isEmpty();
    }

    @Test
    void nobodyOnTheListResolvesNobody() {
        assertThat(Submitters.none().resolve("河坝镇")).isEmpty();
        assertThat(Submitters.none().all()).isEmpty();
    }
}
