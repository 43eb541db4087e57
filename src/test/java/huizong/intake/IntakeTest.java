package huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Field;
import huizong.form.Money;
import huizong.form.MoneyUnit;
import huizong.table.Damage;
import huizong.table.Merge;
import huizong.table.Row;
import huizong.table.Sheet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {

    private static final String ROSTER = "姓名|身份证|联系方式|受益金额";
    private static final String LI = "李四|43092119520314000X|13900000001|100";
    private static final String WANG = "王五|432322194809270000|13900000002|200";

    @Test
    void aTableIsFoundUnderItsTitles() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(
                "附件1",
                "2020年4月带贫人员名册",
                "填报单位（盖章）：河坝镇    填报时间：2020年4月28日   单位：元",
                "",
                "序号|姓 名|身份证\n号码|联系 电话|受益金额（元）",
                "1|" + LI,
                "2|" + WANG));
        assertThat(kinds(lines)).containsExactly("TitleLine", "TitleLine", "TitleLine", "Header", "Record", "Record");
        TableHead head = head(lines);
        assertThat(head.attachment()).isEqualTo(Attachment.ROSTER);
        assertThat(head.headerRow()).isEqualTo(5);
        assertThat(head.missing()).isEmpty();
        assertThat(head.indexOf(Column.ID)).isEqualTo(2);
        assertThat(head.titles().submitter()).isEqualTo("河坝镇");
        assertThat(head.titles().month()).isEqualTo(YearMonth.of(2020, 4));
        assertThat(head.titles().filled()).isEqualTo(LocalDate.of(2020, 4, 28));
        assertThat(records(lines).get(1).texts().get(Column.ID)).isEqualTo("432322194809270000");
    }

    @Test
    void columnsMayStandInAnyOrderAndUnderOtherNames() {
        List<Line> lines = SheetOf.lines(
                SheetOf.rows("增收金额|手机号码|公民身份号码|贫困户姓名|户口所在地", "100|13900000001|43092119520314000X|李四|河坝镇"));
        assertThat(records(lines).get(0).texts().get(Column.AMOUNT)).isEqualTo("100");
        assertThat(records(lines).get(0).texts().get(Column.NAME)).isEqualTo("李四");
    }

    @Test
    void bothAttachmentsMayStandOnOneSheet() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(
                "附件1 带贫人员名册",
                ROSTER,
                LI,
                "合计|||100",
                "填表人：赵六|审核人：钱七",
                "附件2 消费扶贫证明材料",
                "序号|产品名称|卖方|买方|数量|金额|交易时间|备注",
                "1|大米|李四|区总工会|50斤|150|2020.4.20|"));
        assertThat(kinds(lines))
                .containsExactly("TitleLine", "Header", "Record", "Total", "Note", "TitleLine", "Header", "Record");
        assertThat(records(lines)).extracting(Line.Record::table).containsExactly(0, 1);
    }

    @Test
    void tablesSideBySideGiveEachTheirOwnRows() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(
                "姓名|身份证|受益金额||姓名|身份证|受益金额",
                "李四|43092119520314000X|100||王五|432322194809270000|200",
                "赵六|432323196306080008|300||||"));
        assertThat(records(lines)).extracting(Line.Record::table).containsExactly(0, 1, 0);
        assertThat(records(lines).get(1).texts().get(Column.NAME)).isEqualTo("王五");
    }

    @Test
    void aColumnGivenTwiceEndsNoTable() {
        TableHead head = head(SheetOf.lines(SheetOf.rows(ROSTER + "|受益金额|备注", LI + "|50|危房")));
        assertThat(head.indexOf(Column.AMOUNT)).isEqualTo(3);
        assertThat(head.indexOf(Column.REMARK)).isEqualTo(5);
        assertThat(head.unread()).containsExactly(new TableHead.Unread(4, "受益金额", Column.AMOUNT));
    }

    @Test
    void aHeadingMergedOverTwoColumnsNamesTheFirst() {
        TableHead head =
                head(SheetOf.lines(SheetOf.rows(ROSTER + "||备注", LI + "||危房").merged(new Merge(1, 1, 3, 4))));
        assertThat(head.indexOf(Column.AMOUNT)).isEqualTo(3);
        assertThat(head.indexOf(Column.REMARK)).isEqualTo(5);
        assertThat(head.unread()).isEmpty();
    }

    @Test
    void headingsOfOtherColumnsAreKept() {
        TableHead head = head(SheetOf.lines(SheetOf.rows("村组|" + ROSTER + "|本年累计|户主姓名", "一组|" + LI + "|900|李四")));
        assertThat(head.unread())
                .containsExactly(
                        new TableHead.Unread(0, "村组", null),
                        new TableHead.Unread(5, "本年累计", null),
                        new TableHead.Unread(6, "户主姓名", null));
    }

    @Test
    void numbersWhereTextWasMeantAreTold() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(ROSTER, LI, "王五|<430923200002290006>|13900000002|<200>"));
        assertThat(records(lines)).extracting(Line.Record::numbers).containsExactly(Set.of(), Set.of(Column.ID));
    }

    @ParameterizedTest
    @CsvSource({
        "合计（大写）：陆佰元整|||600,60000,60000",
        "合计|陆佰元整||600,60000,60000",
        "合计（大写）：陆佰元整|||,60000,",
        "合计|||600,60000,",
    })
    void aTotalMayBeGivenInDigitsAndInWords(String line, long stated, Long words) {
        Line.Total total =
                (Line.Total) SheetOf.lines(SheetOf.rows(ROSTER, LI, line)).get(2);
        assertThat(total.stated().held()).contains(new Money(stated));
        assertThat(total.words().held().map(Money::fen)).isEqualTo(Optional.ofNullable(words));
    }

    @Test
    void theUnitOfTheHeadingBeatsTheLineAbove() {
        List<Line> lines = SheetOf.lines(SheetOf.rows("单位：元", "姓名|身份证|联系方式|受益金额（万元）", LI));
        assertThat(head(lines).unit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        lines = SheetOf.lines(SheetOf.rows("金额单位：万元", ROSTER, LI));
        assertThat(head(lines).unit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
    }

    @Test
    void sumsOverOtherSpansAreNeverTheAmount() {
        List<Line> lines = SheetOf.lines(SheetOf.rows("姓名|身份证|本年累计金额|受益金额", "李四|43092119520314000X|900|100"));
        assertThat(records(lines).get(0).texts().get(Column.AMOUNT)).isEqualTo("100");
    }

    @Test
    void aHeadingOfTwoRowsIsOneHeading() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(
                        "姓名|身份证|联系方式|受益金额|", "|||本月|累计", "李四|43092119520314000X|13900000001|100|900")
                .merged(new Merge(1, 2, 0, 0), new Merge(1, 2, 1, 1), new Merge(1, 2, 2, 2), new Merge(1, 1, 3, 4)));
        assertThat(kinds(lines)).containsExactly("Note", "Header", "Record");
        assertThat(head(lines).indexOf(Column.AMOUNT)).isEqualTo(3);
    }

    @Test
    void totalsAreToldByWhatTheySumUp() {
        List<Line> lines =
                SheetOf.lines(SheetOf.rows(ROSTER, LI, "小　计|||100", WANG, "合 计：|||300.00", "承前页|||50", "总计：300元|||"));
        assertThat(lines.stream().filter(Line.Total.class::isInstance).map(line -> ((Line.Total) line).kind()))
                .containsExactly(
                        Line.Total.Kind.SUBTOTAL,
                        Line.Total.Kind.TOTAL,
                        Line.Total.Kind.CARRIED,
                        Line.Total.Kind.TOTAL);
        assertThat(lines.stream()
                        .filter(Line.Total.class::isInstance)
                        .map(line -> ((Line.Total) line)
                                .stated()
                                .held()
                                .map(Money::fen)
                                .orElse(-1L)))
                .containsExactly(10_000L, 30_000L, 5_000L, 30_000L);
    }

    @Test
    void aStatedTotalIsRightWithinTheDigitsShown() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(ROSTER, LI, "合计|||1.23万元", "合计|||100.5", "合计|||100.50"));
        assertThat(lines.stream().filter(Line.Total.class::isInstance).map(line -> ((Line.Total) line).tolerance()))
                .containsExactly(5_000L, 5L, 0L);
    }

    @Test
    void blankFormLinesAndLinesOfDashesAreNoRows() {
        List<Line> lines =
                SheetOf.lines(SheetOf.rows("序号|姓名|身份证|联系方式|受益金额", "1|" + LI, "2||||", "3||||", "—|—|—|—|—", "无"));
        assertThat(kinds(lines)).containsExactly("Header", "Record", "BlankForm", "BlankForm");
    }

    @Test
    void aHeadingRepeatedOnEveryPrintedPageBeginsNoNewTable() {
        List<Line> lines = SheetOf.lines(SheetOf.rows("附件1 带贫人员名册", ROSTER, LI, "附件1 带贫人员名册", ROSTER, WANG));
        assertThat(kinds(lines)).containsExactly("TitleLine", "Header", "Record", "TitleLine", "Note", "Record");
        assertThat(records(lines)).extracting(Line.Record::table).containsExactly(0, 0);
    }

    @Test
    void whatNobodyUnderstandsIsReported() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(ROSTER, LI, "以上人员由村里核实过了还有几户没算", WANG, "请尽快拨付款项谢谢领导"));
        assertThat(kinds(lines)).containsExactly("Header", "Record", "NotUnderstood", "Record", "NotUnderstood");
        assertThat(lines.get(2).row()).isEqualTo(3);
    }

    @Test
    void aRowThatLostAllButItsNameIsStillARow() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(ROSTER, LI, "王五|||"));
        assertThat(records(lines)).hasSize(2);
    }

    @Test
    void sellerBuyerProductAndDateAreTakenFromAboveAndNothingElse() {
        List<Line> lines = SheetOf.lines(
                SheetOf.rows("产品名称|卖方|买方|数量|金额|交易时间", "大米|李四|区总工会|50斤|150|2020.4.20", "同上|||20斤|60|〃", "鸡蛋|王五|||30|"));
        Line.Record second = records(lines).get(1);
        assertThat(second.texts().get(Column.PRODUCT)).isEqualTo("大米");
        assertThat(second.texts().get(Column.SELLER)).isEqualTo("李四");
        assertThat(second.texts().get(Column.DATE)).isEqualTo("2020.4.20");
        assertThat(second.filled()).containsExactlyInAnyOrder(Column.SELLER, Column.BUYER);
        Line.Record third = records(lines).get(2);
        assertThat(third.texts().get(Column.QUANTITY)).isEmpty();
        assertThat(third.filled()).containsExactlyInAnyOrder(Column.BUYER, Column.DATE);
    }

    @Test
    void aMergedCellHoldsForAllItsRowsAndAMergedAmountOnce() {
        List<Line> lines =
                SheetOf.lines(SheetOf.rows(ROSTER, "李四|43092119520314000X|13900000001|100", "王五|432322194809270000||")
                        .merged(new Merge(2, 3, 2, 2), new Merge(2, 3, 3, 3)));
        Line.Record second = records(lines).get(1);
        assertThat(second.texts().get(Column.CONTACT)).isEqualTo("13900000001");
        assertThat(second.sharesAmount()).isTrue();
        assertThat(records(lines).get(0).sharesAmount()).isFalse();
    }

    @Test
    void signaturesEndTheTableAndRowsBelowThemStillCount() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(ROSTER, LI, "填表人：赵六|审核人：|负责人：", "2020年4月28日", WANG));
        assertThat(kinds(lines)).containsExactly("Header", "Record", "Note", "Note", "Record");
    }

    @Test
    void aHiddenSheetIsToldWithItsMoneyAndNotCounted() {
        List<Line> lines = SheetOf.lines(
                SheetOf.rows(ROSTER, LI), SheetOf.rows(ROSTER, WANG).hide());
        assertThat(records(lines)).hasSize(1);
        assertThat(lines).contains(new Line.HiddenSheet(0, "Sheet1", 1, 20_000));
    }

    @Test
    void aSheetWithoutATableHasNoRowsButItsWordsAreKept() {
        List<Line> lines = SheetOf.lines(SheetOf.rows("区电视台", "本月无消费扶贫情况"));
        assertThat(kinds(lines)).containsExactly("TitleLine", "TitleLine");
        assertThat(LineWords.isNil("本月无消费扶贫情况")).isTrue();
    }

    @Test
    void aTotalMayStateNothing() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(ROSTER, LI, "合计|||"));
        assertThat(((Line.Total) lines.get(2)).stated()).isInstanceOf(Field.Blank.class);
    }

    @Test
    void examplesAndSumsOverOtherSpansAreNotes() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(
                ROSTER, "示例|43092119520314000X|13900000001|100", LI, "累计|||900", "本年合计|||900", "上月|||50", "去年同期|||70"));
        assertThat(kinds(lines)).containsExactly("Header", "Note", "Record", "Note", "Note", "Note", "Note");
    }

    @Test
    void rowsAfterANoteWithinTheTableStillCount() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(ROSTER, "例|43092119520314000X||100", LI, "赵六||无|50", WANG));
        assertThat(records(lines)).extracting(Line::row).containsExactly(3, 4, 5);
    }

    @Test
    void aTotalIsOneEvenBehindANumberOrANameOfItsOwn() {
        List<Line> lines = SheetOf.lines(
                SheetOf.rows("序号|姓名|身份证|联系方式|受益金额", "1|" + LI, "河坝镇小计||||100", "2|合计|||100", "|共计：1户||||100"));
        assertThat(kinds(lines)).containsExactly("Header", "Record", "Total", "Total", "Total");
    }

    @Test
    void theUnitOfALineHoldsForTheTableBelowItAlone() {
        List<Line> lines = SheetOf.lines(SheetOf.rows("单位：万元", ROSTER, LI, "附件2", "产品名称|卖方|买方|金额", "大米|李四|区总工会|150"));
        assertThat(lines.stream()
                        .filter(Line.Header.class::isInstance)
                        .map(line -> ((Line.Header) line).head().unit()))
                .containsExactly(MoneyUnit.TEN_THOUSAND_YUAN, MoneyUnit.YUAN);
    }

    @Test
    void wordsInTheColumnOfNumbersAreReportedAndNeverDropped() {
        List<Line> lines = SheetOf.lines(
                SheetOf.rows("序号|姓名|身份证|联系方式|受益金额", "1|" + LI, "还有几户没有统计上来||||", "2|" + WANG, "3||||", "（四）||||"));
        assertThat(kinds(lines))
                .containsExactly("Header", "Record", "NotUnderstood", "Record", "BlankForm", "BlankForm");
    }

    @Test
    void nothingThisMonthIsNoRowWhereverItStands() {
        for (String nil : List.of("本月无|||", "|本月无||", "零报告", "|||暂无")) {
            List<Line> lines = SheetOf.lines(SheetOf.rows(ROSTER, nil));
            assertThat(kinds(lines)).as(nil).containsExactly("Header", "TitleLine");
            assertThat(((Line.TitleLine) lines.get(1)).saysNil()).isTrue();
        }
    }

    @Test
    void theNameOfAVillageAloneIsTheTitleOfItsBlock() {
        List<Line> lines = SheetOf.lines(SheetOf.rows("序号|姓名|身份证|联系方式|受益金额", "一|王家坝村", "1|" + LI, "|有成村", "2|" + WANG));
        assertThat(kinds(lines)).containsExactly("Header", "TitleLine", "Record", "TitleLine", "Record");
    }

    @Test
    void theSameHeadingUnderANewTitleBeginsANewTable() {
        List<Line> lines = SheetOf.lines(SheetOf.rows("王家坝村名册", ROSTER, LI, "有成村名册", ROSTER, WANG));
        assertThat(records(lines)).extracting(Line.Record::table).containsExactly(0, 1);
    }

    @Test
    void nameIdContactAndAmountAreNeverTakenFromAbove() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(ROSTER, LI, "同上|432322194809270000||〃"));
        Line.Record second = records(lines).get(1);
        assertThat(second.texts().get(Column.NAME)).isEqualTo("同上");
        assertThat(second.texts().get(Column.CONTACT)).isEmpty();
        assertThat(second.texts().get(Column.AMOUNT)).isEqualTo("〃");
        assertThat(second.filled()).isEmpty();
    }

    @Test
    void aBlankBelowABlankStaysBlank() {
        List<Line> lines = SheetOf.lines(
                SheetOf.rows("产品名称|卖方|买方|数量|金额|交易时间", "大米|李四||50斤|150|2020.4.20", "鸡蛋|王五||10斤|60|2020.4.21"));
        assertThat(records(lines)).allMatch(entry -> entry.filled().isEmpty());
    }

    @Test
    void hiddenRowsAreMarked() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(ROSTER, LI, WANG).hiddenRows(3));
        assertThat(records(lines)).extracting(Line.Record::hidden).containsExactly(false, true);
    }

    @Test
    void aSheetOfWordsAloneIsGivenLineByLineAndInOrder() {
        String[] words =
                IntStream.rangeClosed(1, 1_000).mapToObj(i -> "第" + i + "段文字").toArray(String[]::new);
        assertThat(SheetOf.lines(SheetOf.rows(words)))
                .hasSize(1_000)
                .allMatch(Line.TitleLine.class::isInstance)
                .extracting(Line::row)
                .isSorted();
        words[0] = ROSTER;
        assertThat(SheetOf.lines(SheetOf.rows(words)).stream().skip(1))
                .hasSize(999)
                .allMatch(Line.NotUnderstood.class::isInstance);
    }

    @Test
    void aListBelowTheNotesGoesOnWithThem() {
        List<Line> lines = SheetOf.lines(SheetOf.rows(ROSTER, LI, "填表说明：", "1、金额填到元", "2、每月29日前报送", "请尽快拨付款项"));
        assertThat(kinds(lines)).containsExactly("Header", "Record", "Note", "Note", "Note", "NotUnderstood");
    }

    @Test
    void theMonthIsTheTitlesAndNeverTheDayOfFillingIn() {
        TableHead head = head(SheetOf.lines(SheetOf.rows("消费扶贫证明材料", "填报单位：河坝镇  填报时间：2020年5月6日", ROSTER, LI)));
        assertThat(head.titles().month()).isNull();
        assertThat(head.titles().filled()).isEqualTo(LocalDate.of(2020, 5, 6));
    }

    @Test
    void damageWithinASheetIsPassedOn() {
        Damage damage = new Damage(Damage.Reason.BROKEN, "row 3");
        Sheet broken = new Sheet() {
            @Override
            public String name() {
                return "Sheet1";
            }

            @Override
            public boolean hidden() {
                return false;
            }

            @Override
            public List<Merge> merges() {
                return List.of();
            }

            @Override
            public Optional<Damage> read(Consumer<Row> rows) {
                return Optional.of(damage);
            }
        };
        assertThat(Intake.read(SheetOf.file(List.of(broken, SheetOf.rows(ROSTER, LI))), line -> {}))
                .contains(damage);
    }

    private static TableHead head(List<Line> lines) {
        return lines.stream()
                .filter(Line.Header.class::isInstance)
                .map(line -> ((Line.Header) line).head())
                .findFirst()
                .orElseThrow();
    }

    private static List<Line.Record> records(List<Line> lines) {
        return lines.stream()
                .filter(Line.Record.class::isInstance)
                .map(Line.Record.class::cast)
                .toList();
    }

    private static List<String> kinds(List<Line> lines) {
        return lines.stream().map(line -> line.getClass().getSimpleName()).toList();
    }
}
