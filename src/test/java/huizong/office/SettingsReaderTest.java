package huizong.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {

    @Test
    void everyKeyIsRead() {
        Settings settings = SettingsReader.parse("huizong.yaml", """
                district: 某某市某某区
                deadline-day: 25
                deadlines: {2020-01: 2020-02-03}
                area-code: "0731"
                reference: {submitters: lists/单位.xlsx, register: /srv/register.csv}
                store: {url: "jdbc:h2:./data/other"}
                rules: {id-area-unknown: {level: info}, voucher-missing: {enabled: false}}
                limits: {benefit: 5, purchase: 6, file-mb: 7, unpacked-mb: 8, rows: 9}
                """);

        assertThat(settings.district()).isEqualTo("某某市某某区");
        assertThat(settings.deadlines())
                .isEqualTo(new Deadlines(25, Map.of(YearMonth.of(2020, 1), LocalDate.of(2020, 2, 3))));
        assertThat(settings.areaCode()).isEqualTo("0731");
        assertThat(settings.references().path(References.Kind.SUBMITTERS)).contains("lists/单位.xlsx");
        assertThat(settings.references().path(References.Kind.REGISTER)).contains("/srv/register.csv");
        assertThat(settings.references().path(References.Kind.VILLAGES)).isEmpty();
        assertThat(settings.storeUrl()).isEqualTo("jdbc:h2:./data/other");
        assertThat(settings.rules())
                .isEqualTo(Map.of(
                        "id-area-unknown", new RuleSetting("info", true),
                        "voucher-missing", new RuleSetting(null, false)));
        assertThat(settings.limits().benefitFen()).isEqualTo(500);
        assertThat(settings.limits().purchaseFen()).isEqualTo(600);
        assertThat(settings.limits().reading().fileBytes()).isEqualTo(7L << 20);
        assertThat(settings.limits().reading().unpackedBytes()).isEqualTo(8L << 20);
        assertThat(settings.limits().reading().rows()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "district:\nlimits:\nrules:\n", "---\n", "{}"})
    void whatIsNotSaidTakesTheDefault(String yaml) {
        assertThat(SettingsReader.parse("huizong.yaml", yaml)).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void anAreaCodeNeedsNoQuotes() {
        assertThat(SettingsReader.parse("huizong.yaml", "area-code: 0737").areaCode())
                .isEqualTo("0737");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deadlineday: 25                              | 1 | there is no "deadlineday"; did you mean "deadline-day"?
            distrcit: x                                  | 1 | there is no "distrcit"; did you mean "district"?
            quite-something-else: 1                      | 1 | there is no "quite-something-else"; there are: district, deadline-day, deadlines, area-code, reference, store, rules, limits
            limits: {benefits: 1}                        | 1 | there is no "benefits"; did you mean "benefit"?
            rules: {id-length: {levl: info}}             | 1 | there is no "levl"; did you mean "level"?
            district: x\\ndeadline-day: 32               | 2 | "deadline-day" should be a whole number from 1 to 31, not "32"
            deadline-day: soon                           | 1 | "deadline-day" should be a whole number from 1 to 31, not "soon"
            deadline-day: [29]                           | 1 | "deadline-day" should be one value
            deadlines: {January: 2020-02-03}             | 1 | "January" should be a month such as 2020-01
            deadlines:\\n  2020-01: 2020-02-31           | 2 | "2020-01" should be a date such as 2020-02-03, not "2020-02-31"
            deadlines:\\n  2020-01:                      | 2 | "2020-01" should be a date such as 2020-02-03
            deadlines: {2020-01: 2020-03-15}             | 1 | "2020-01" should be a day in or after that month, between the deadlines of the months before and after, not "2020-03-15"
            deadlines: {2020-01: 2019-12-30}             | 1 | "2020-01" should be a day in or after that month, between the deadlines of the months before and after, not "2019-12-30"
            area-code: 737                               | 1 | "area-code" should be an area code such as "0737", not "737"
            store: {url: "jdbc:postgresql://h/x"}        | 1 | "url" should be an address that begins with jdbc:h2:, not "jdbc:postgresql://h/x"
            store: there                                 | 1 | lines of the form "name: value" are expected here
            rules: {ID_LENGTH: {level: info}}            | 1 | "ID_LENGTH" should be the code of a rule, such as id-check-digit
            rules:\\n  id-length:\\n    level: high      | 3 | "level" should be one of error, warning, info, not "high"
            rules: {id-length: {enabled: maybe}}         | 1 | "enabled" should be one of true, false, not "maybe"
            limits: {benefit: -1}                        | 1 | "benefit" should be a whole number of 1 or more, not "-1"
            limits: {rows: 1.5}                          | 1 | "rows" should be a whole number from 1 to 1000000000, not "1.5"
            district: x\\ndistrict: y                    | 2 | "district" stands here twice
            district: &name x\\nstore: {url: *name}      | 2 | references with * are not used here
            district: x\\n---\\ndistrict: y              | 3 | one document only: remove --- and what follows it
            - district                                   | 1 | lines of the form "name: value" are expected here
            """)
    void whatIsNotExpectedIsRefusedAtItsLine(String yaml, int line, String message) {
        SettingsFault fault = catchThrowableOfType(
                SettingsFault.class, () -> SettingsReader.parse("huizong.yaml", yaml.replace("\\n", "\n")));

        assertThat(fault).isNotNull();
        assertThat(fault.text().en()).isEqualTo("huizong.yaml, line " + line + ": " + message);
        assertThat(fault.text().zh()).startsWith("huizong.yaml 第" + line + "行：");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"district: \"x | 1", "limits:\\n\\trows: 1 | 2", "limits: {rows: 1 | 1"})
    void whatIsNoYamlIsToldWithItsLine(String yaml, int line) {
        SettingsFault fault = catchThrowableOfType(
                SettingsFault.class,
                () -> SettingsReader.parse(
                        "huizong.yaml", yaml.replace("\\n", "\n").replace("\\t", "\t")));

        assertThat(fault).isNotNull();
        assertThat(fault.text().en()).startsWith("huizong.yaml, line " + line + ": not proper YAML");
    }

    @Test
    void aByteOrderMarkDoesNotMatter(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("huizong.yaml"), "\uFEFFdistrict: 某区\n", StandardCharsets.UTF_8);

        assertThat(file).exists();
        assertThat(SettingsReader.read(new Workspace(folder)).district()).isEqualTo("某区");
    }

    @Test
    void anotherEncodingIsRefusedWithWhatToDo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("huizong.yaml"), "district: 某区\n", Charset.forName("GB18030"));

        Lists.assertFault(
                () -> {
                    try {
                        SettingsReader.read(new Workspace(folder));
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                },
                "huizong.yaml：请以 UTF-8 编码另存",
                "huizong.yaml: save it in UTF-8");
    }
}
