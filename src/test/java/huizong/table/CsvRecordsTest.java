package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRecordsTest {

    /** The records as {@code line:value|value}, a line break within a value as {@code ⏎}. */
    private static List<String> records(String text) throws IOException {
        CsvRecords records = new CsvRecords(new StringReader(text), ',');
        List<String> told = new ArrayList<>();
        for (List<String> values = records.next(); values != null; values = records.next()) {
            told.add(records.line() + ":" + String.join("|", values).replaceAll("\r\n|\r|\n", "⏎"));
        }
        return told;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a,b~1:a|b",
                "a,~1:a|",
                ",~1:|",
                "\"a,b\",c~1:a,b|c",
                "\"a\"\"b\"~1:a\"b",
                "\"\",c~1:|c",
                "\"a\" ,b~1:a|b",
                "5\"盒,6\"盒~1:5\"盒|6\"盒",
                "\"a,b~1:\"a|b",
                "\"a\"b,c~1:\"a\"b|c",
                "\"大米\"新米\",2~1:\"大米\"新米\"|2",
            })
    void aQuoteEnclosesAValueOnlyWhereItIsClosedBeforeASeparator(String text, String told) throws IOException {
        assertThat(records(text)).containsExactly(told);
    }

    private static int strayQuote(String text) throws IOException {
        CsvRecords records = new CsvRecords(new StringReader(text), ',');
        records.next();
        return records.strayQuote();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "\"a,b~0",
                "a,5\"盒~1",
                "a,b,c\"~2",
                "a,\"\"\"b~1",
                "\"a\"b,c\",d\"~1",
                "\"a,b\",c~-1",
                "\"a\"\"b\",c~-1",
                "\"大米\"新米\",2~0",
                "\"大米\"新米,2~-1",
                "a,b~-1",
            })
    void aQuoteWithoutItsMateIsToldAtItsColumn(String text, int column) throws IOException {
        assertThat(strayQuote(text)).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "x,\"a,1⏎b,2\"~1",
                "x,\"a,1⏎⏎b,2⏎\"~1",
                "x,\"a,1⏎b\"~-1",
                "x,\"a⏎b,2\"~-1",
                "x,\"a,1\"~-1",
            })
    void twoStrayQuotesThatTookLinesForOneValueAreTold(String text, int column) throws IOException {
        assertThat(strayQuote(text.replace("⏎", "\n"))).isEqualTo(column);
    }

    @Test
    void aStrayQuoteIsForgottenAtTheNextLine() throws IOException {
        CsvRecords records = new CsvRecords(new StringReader("\"a,b\nc,d\n"), ',');
        records.next();
        records.next();
        assertThat(records.strayQuote()).isEqualTo(-1);
    }

    @Test
    void aStrayQuoteSpoilsNoLineBelowIt() throws IOException {
        assertThat(records("\"大米,1\n\"鸡蛋,鸭蛋\",2\n土鸡,\"3\n")).containsExactly("1:\"大米|1", "2:鸡蛋,鸭蛋|2", "3:土鸡|\"3");
    }

    @Test
    void aValueInQuotesMayHoldLinesOfEveryKind() throws IOException {
        assertThat(records("\"a\nb\",1\r\n\"c\rd\r\ne\",2\rf,3")).containsExactly("1:a⏎b|1", "3:c⏎d⏎e|2", "6:f|3");
    }

    @Test
    void aQuoteOverTooManyLinesWasNotMeant() throws IOException {
        assertThat(records("\"a\n" + "b\n".repeat(30) + "c\"\n"))
                .hasSize(32)
                .startsWith("1:\"a", "2:b")
                .endsWith("32:c\"");
    }

    @Test
    void aValueWithoutEndIsTooLarge() {
        assertThatThrownBy(() -> records("a".repeat(1_000_001))).isInstanceOf(Faults.OverLimit.class);
    }

    @Test
    void whatIsWrittenByTheRulesReadsTheSame() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<List<String>> written = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int row = 0; row < 5; row++) {
                List<String> values = new ArrayList<>();
                for (int column = 0; column < 4; column++) {
                    values.add(random.ints(random.nextInt(6), 0, 6)
                            .collect(
                                    StringBuilder::new, (s, c) -> s.append("ab,\"\n ".charAt(c)), StringBuilder::append)
                            .toString());
                }
                written.add(values);
                text.append(String.join(
                                ",",
                                values.stream()
                                        .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                                        .toList()))
                        .append('\n');
            }
            CsvRecords records = new CsvRecords(new StringReader(text.toString()), ',');
            for (List<String> values : written) {
                assertThat(records.next()).as("seed %d", seed).isEqualTo(values);
            }
            assertThat(records.next()).isNull();
        }
    }
}
