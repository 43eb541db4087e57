package huizong.office;

import static huizong.office.Lists.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Villages, products, register and days of receipt. */
class OtherListsTest {

    private static final YearMonth APRIL = YearMonth.of(2020, 4);

    @ParameterizedTest
    @CsvSource({
        "老河口村, 老河口村",
        "河坝镇老河口村村民委员会, 老河口村",
        "老河口, 老河口村",
        "老河口村委会, 老河口村",
        "河坝镇老河口, 老河口村",
        "带贫人员名册（铭新村）, 铭新村",
        "三才垸村, 三财垸村",
        "金山社区, 金山社区",
        "河坝镇向东村, 向东村",
        "向东村, ",
        "老河口村和铭新村, ",
        "北汀, ",
        "Sheet1, ",
        "村, "
    })
    void aVillageIsFoundInATitle(String words, String name) {
        Villages villages = Villages.read(Lists.of(
                "镇,村,类别,别名",
                "河坝镇,老河口村,贫困村,",
                "河坝镇,铭新村,百人村,",
                "河坝镇,三财垸村,,三才垸村",
                "河坝镇,金山社区,,",
                "河坝镇,向东村,,",
                "北洲子镇,向东村,,"));

        assertThat(villages.resolve(words).map(Village::name).orElse(null)).isEqualTo(name);
        assertThat(villages.all()).extracting(Village::kind).startsWith(Village.Kind.POOR, Village.Kind.HUNDRED);
    }

    @Test
    void aVillageStandsOnceOnTheList() {
        assertFault(
                () -> Villages.read(Lists.of("镇,村", "河坝镇,铭新村", "河坝镇,铭新村x", "河坝镇,铭新村")),
                "reference/list.csv 第4行：该村已在名单中",
                "reference/list.csv, line 4: the village is on the list already");
    }

    @Test
    void anAliasOfTwoVillagesOfATownIsRefused() {
        Lists.assertFault(
                () -> Villages.read(Lists.of("镇,村,别名", "河坝镇,增福村,老村", "河坝镇,新河村,老村")),
                "reference/list.csv 第3行：“老村”已是“增福村”的名称或别名",
                "reference/list.csv, line 3: \"老村\" is already a name of \"增福村\"");
        assertThat(Villages.read(Lists.of("镇,村,别名", "河坝镇,增福村,老村", "金盆镇,新河村,老村")).all())
                .hasSize(2);
    }

    @Test
    void aProductStandsOnceInTheCatalogue() {
        Lists.assertFault(
                () -> Products.read(Lists.of("产品名称,单位", "大米,斤", "大米,斤")),
                "reference/list.csv 第3行：“大米”在前面已有一行，请删去一行",
                "reference/list.csv, line 3: \"大米\" has a line further up already: take one away");
    }

    @Test
    void aProductHasOneName() {
        Products products = Products.read(Lists.of("产品名称,别名,单位,参考单价", "大闸蟹,螃蟹;大通湖大闸蟹,斤,68.5", "大米,,斤,", "土鸡,,只,120元"));

        assertThat(products.find("大通湖 大闸蟹（母）")).contains(new Product("大闸蟹", List.of("螃蟹", "大通湖大闸蟹"), "斤", 6850L));
        assertThat(products.find("土鸡").map(Product::referencePrice)).contains(12_000L);
        assertThat(products.canonical("螃蟹")).isEqualTo("大闸蟹");
        assertThat(products.canonical("优质大米")).isEqualTo("优质大米");
        assertThat(Products.none().find("大米")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"约5", "1.234", "-3"})
    void aPriceIsYuan(String price) {
        assertFault(
                () -> Products.read(Lists.of("产品名称,参考单价", "大米," + price)),
                "reference/list.csv 第2行：“参考单价”应是元，最多两位小数，或空",
                "reference/list.csv, line 2: \"参考单价\" should be yuan with two decimals at most, or blank");
    }

    @Test
    void twoProductsMayNotShareAName() {
        assertFault(
                () -> Products.read(Lists.of("产品名称,别名", "大闸蟹,螃蟹", "河蟹,螃蟹")),
                "reference/list.csv 第3行：“螃蟹”已是“大闸蟹”的名称或别名",
                "reference/list.csv, line 3: \"螃蟹\" is already a name of \"大闸蟹\"");
    }

    @Test
    void aPersonIsFoundByNumber() {
        Register register = Register.read(
                Lists.of("姓名,身份证号码,户编号,镇,村", "张三,43092119550103000x,H1,河坝镇,铭新村", "张三,43092119550103000X,H1,河坝镇,铭新村"));

        assertThat(register.size()).isEqualTo(1);
        assertThat(register.find(" 4309211955 0103000X").map(Registered::household))
                .contains("H1");
        assertThat(register.find("430921195203140008")).isEmpty();
        assertThat(register.find("43092119550103000X").map(Registered::toString).orElse(""))
                .doesNotContain("4309");
    }

    @Test
    void aShortenedNumberInTheRegisterIsRefusedWithoutBeingQuoted() {
        assertFault(
                () -> Register.read(Lists.of("姓名,身份证", "张三,4.30921195203141E+17")),
                "reference/list.csv 第2行：“身份证”应是文本格式的18位号码（电子表格已丢失末尾几位，请从原名册重新导出）",
                "reference/list.csv, line 2: \"身份证\" should be 18 digits as text"
                        + " (the spreadsheet has lost the last ones: export the register again)");
    }

    @Test
    void oneNumberBelongsToOnePerson() {
        assertFault(
                () -> Register.read(Lists.of("姓名,身份证", "张三,430921195203140008", "李四,430921195203140008")),
                "reference/list.csv 第3行：这个身份证号在前面已出现，内容却不同",
                "reference/list.csv, line 3: this ID number stands further up already, with something else beside it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-04", "2020/4", "2020.04", "2020年4月", "2020-04-01", "Apr-20"})
    void aMonthIsReadAsSpreadsheetsLeaveIt(String month) {
        ReceivedDays days = received(month + ",河坝镇,2020-04-28,纸质,");

        assertThat(days.first(APRIL, "河坝镇")).contains(LocalDate.of(2020, 4, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-04-28", "2020/4/28", "2020.4.28", "2020年4月28日", "2020-04-28T09:30"})
    void aDayIsReadAsTyped(String day) {
        assertThat(received("2020-04,河坝镇," + day + ",,").first(APRIL, "河坝镇")).contains(LocalDate.of(2020, 4, 28));
    }

    @Test
    void theEarliestDayIsTheFirst() {
        ReceivedDays days = received("2020-04,大通湖区河坝镇,2020-04-30,电子,更正", "2020-04,河坝镇,2020-04-27,,");

        assertThat(days.first(APRIL, "河坝镇")).contains(LocalDate.of(2020, 4, 27));
        assertThat(days.of(APRIL, "河坝镇"))
                .containsExactly(
                        new Received(APRIL, "河坝镇", LocalDate.of(2020, 4, 27), null, ""),
                        new Received(APRIL, "河坝镇", LocalDate.of(2020, 4, 30), Received.Voucher.ELECTRONIC, "更正"));
        assertThat(days.first(APRIL.plusMonths(1), "河坝镇")).isEmpty();
        assertThat(ReceivedDays.none().first(APRIL, "河坝镇")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-13,河坝镇,2020-04-28,, | \"月份\" should be a month such as 2020-04",
                "四月,河坝镇,2020-04-28,, | \"月份\" should be a month such as 2020-04",
                "2020-04,河坝镇,2020-04-31,, | \"收到日期\" should be a date such as 2020-04-28",
                "2020-04,河坝镇,昨天,, | \"收到日期\" should be a date such as 2020-04-28",
                "2020-04,南湖镇,2020-04-28,, | \"提交单位\" should be a name or an alias from the list of submitters",
                "2020-04,河坝镇,2020-04-28,发票, | \"凭证\" should be 纸质, 电子, 无 or blank"
            })
    void aLineThatCannotBeTrueIsRefused(String line, String message) {
        org.assertj.core.api.Assertions.assertThatExceptionOfType(SettingsFault.class)
                .isThrownBy(() -> received(line))
                .withMessage("reference/list.csv, line 2: " + message);
    }

    @Test
    void withoutAListOfSubmittersNamesAreTakenAsTheyStand() {
        ReceivedDays days = ReceivedDays.read(Lists.of("月份,提交单位,收到日期", "2020-04,某镇,2020-04-28"), Submitters.none());

        assertThat(days.first(APRIL, "某镇")).contains(LocalDate.of(2020, 4, 28));
    }

    private static ReceivedDays received(String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = "月份,提交单位,收到日期,凭证,备注";
        System.arraycopy(lines, 0, all, 1, lines.length);
        Submitters submitters = Submitters.read(Lists.of("名称,类别", "河坝镇,镇"), "益阳市大通湖区");
        return ReceivedDays.read(Lists.of(all), submitters);
    }
}
