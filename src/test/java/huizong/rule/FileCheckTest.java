package huizong.rule;

import static huizong.rule.Checked.BOOK;
import static huizong.rule.Checked.CONTEXT;
import static huizong.rule.Checked.EGGS;
import static huizong.rule.Checked.LI;
import static huizong.rule.Checked.RICE;
import static huizong.rule.Checked.ROSTER;
import static huizong.rule.Checked.WANG;
import static huizong.rule.Checked.purchases;
import static huizong.rule.Checked.roster;
import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Column;
import huizong.form.IdNumber;
import huizong.form.IdSuggestion;
import huizong.form.RosterEntry;
import huizong.intake.SheetOf;
import huizong.lang.Language;
import huizong.office.RuleSetting;
import huizong.table.Merge;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileCheckTest {

    private static final String WRONG_ID = "李四|430921195203140001|13900000001|100";
    private static final YearMonth MARCH = YearMonth.of(2020, 3);
    private static final YearMonth APRIL = YearMonth.of(2020, 4);

    @Test
    void rejectedRowsStayInWhatWasReadWithTheirMoney() {
        TableTally table = Checked.file(roster(LI, WRONG_ID, "王五|432322194809270000|无|待定"))
                .tally()
                .tables()
                .get(0);
        assertThat(table.rows()).isEqualTo(3);
        assertThat(table.rejected()).isEqualTo(2);
        assertThat(table.fen()).isEqualTo(20_000);
        assertThat(table.rejectedFen()).isEqualTo(10_000);
        assertThat(table.rowsWithoutAmount()).isEqualTo(1);
    }

    @Test
    void aFindingOnARejectedRowCostsTheRow() {
        Checked checked = Checked.file(roster(WRONG_ID));
        assertThat(checked.finding(IdRule.ID_CHECK_DIGIT).fen()).isEqualTo(10_000);
        assertThat(checked.rows()).singleElement().matches(JudgedRow::rejected);
    }

    @Test
    void aRowWithSeveralFaultsSaysOneThingOfEachCell() {
        assertThat(Checked.file(roster("|12345|4|约5")).told())
                .containsExactly("name-missing@A2", "id-length@B2", "contact-invalid@C2", "amount-ambiguous@D2");
    }

    @Test
    void withoutARequiredColumnNoRowCountsAndOneFindingCarriesThemAll() {
        Checked checked = Checked.file(SheetOf.rows("姓名|联系方式|受益金额", "李四|13900000001|100", "王五|13900000002|200"));
        Finding finding = checked.finding(TableRule.COLUMN_MISSING);
        assertThat(checked.findings()).containsExactly(finding);
        assertThat(finding.level()).isEqualTo(Level.ERROR);
        assertThat(finding.fen()).isEqualTo(30_000);
        assertThat(finding.message(Language.ZH)).isEqualTo("表格里没有“身份证”一列，2行（300.00元）不能计入");
        assertThat(checked.rows()).hasSize(2).allMatch(JudgedRow::rejected);
    }

    @Test
    void withoutAnotherColumnTheRowsAreNotBlamed() {
        Checked checked = Checked.file(SheetOf.rows("姓名|身份证|受益金额", "李四|430921195203140008|100"));
        Finding finding = checked.finding(TableRule.COLUMN_MISSING);
        assertThat(finding.level()).isEqualTo(Level.WARNING);
        assertThat(finding.fen()).isZero();
        assertThat(checked.findings()).containsExactly(finding);
        assertThat(checked.rows()).noneMatch(JudgedRow::rejected);
    }

    @Test
    void theMoneyOfATableWithoutTwoRequiredColumnsIsLostOnce() {
        Checked checked = Checked.file(SheetOf.rows("买方|数量|金额|交易时间", "区总工会|50斤|150|2020年4月20日"));
        assertThat(checked.findings()).hasSize(2).allMatch(finding -> finding.rule() == TableRule.COLUMN_MISSING);
        assertThat(checked.findings().stream().mapToLong(Finding::fen).sum()).isEqualTo(15_000);
    }

    @Test
    void anAmountThatIsMissingInARosterCountsAsNothing() {
        Checked checked = Checked.file(roster("李四|430921195203140008|13900000001|"));
        assertThat(checked.finding(AmountRule.AMOUNT_MISSING).level()).isEqualTo(Level.WARNING);
        assertThat(checked.rows()).noneMatch(JudgedRow::rejected);
    }

    @Test
    void anAmountThatIsMissingInAPurchaseRejectsTheRow() {
        Checked checked = Checked.file(purchases("大米|李四|区总工会|50斤||2020年4月20日"));
        assertThat(checked.finding(AmountRule.AMOUNT_MISSING).level()).isEqualTo(Level.ERROR);
        assertThat(checked.rows()).allMatch(JudgedRow::rejected);
    }

    @Test
    void aContactThatIsSaidNotToExistIsOnlyNoted() {
        assertThat(Checked.file(roster("李四|430921195203140008|无|100"))
                        .finding(ContactRule.CONTACT_MISSING)
                        .level())
                .isEqualTo(Level.INFO);
        assertThat(Checked.file(roster("李四|430921195203140008||100"))
                        .finding(ContactRule.CONTACT_MISSING)
                        .level())
                .isEqualTo(Level.WARNING);
    }

    @Test
    void aWrongCheckDigitNamesTheExpectedOne() {
        Finding finding = Checked.file(roster(WRONG_ID)).finding(IdRule.ID_CHECK_DIGIT);
        assertThat(finding.column()).isEqualTo(Column.ID);
        assertThat(finding.value()).isEqualTo("430921195203140001");
        assertThat(finding.message(Language.EN)).contains("a last character of 8");
        assertThat(finding.suggestions()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void ofManyCandidatesThoseThatTheRegisterHasWithThatNameAreNamed() {
        IdVoucher register = (id, name) -> id.equals("430921195203140008") && name.equals("李四")
                ? Optional.of(IdNumber.vouched(id))
                : Optional.empty();
        Checked checked = Checked.file(CONTEXT, BOOK, register, roster(WRONG_ID));
        assertThat(checked.finding(IdRule.ID_CHECK_DIGIT).suggestions())
                .extracting(IdSuggestion::position)
                .containsExactly(18);
    }

    @Test
    void aNumberThatTheRegisterHasWithThatNameIsNoError() {
        IdVoucher register = (id, name) -> id.equals("430921195203140001") && name.equals("李四")
                ? Optional.of(IdNumber.vouched(id))
                : Optional.empty();
        Checked checked = Checked.file(CONTEXT, BOOK, register, roster(WRONG_ID, WRONG_ID.replace("李四", "赵六")));
        assertThat(checked.told()).containsExactly("id-check-digit@B3");
        RosterEntry entry = (RosterEntry) checked.rows().get(0).entry();
        assertThat(entry.id().held().map(IdNumber::number)).contains("430921195203140001");
        assertThat(checked.rows()).extracting(JudgedRow::rejected).containsExactly(false, true);
    }

    @Test
    void aTotalThatMayHoldAnAmountThatCouldNotBeReadSaysSo() {
        Finding finding = Checked.file(roster(LI, "赵六|432323196306080008|13900000003|约50", WANG, "合计|||350"))
                .finding(TableRule.TOTAL_MISMATCH);
        assertThat(finding.message(Language.ZH)).endsWith("相差50.00元；表里有1行金额读不出，没有加进去，请先改那里");
        assertThat(finding.message(Language.EN)).contains("1 amounts of the table could not be read");
    }

    @Test
    void aMismatchNamesBothNumbersAndTheirDifference() {
        Finding finding = Checked.file(roster(LI, WANG, "合计|||350")).finding(TableRule.TOTAL_MISMATCH);
        assertThat(finding.message(Language.ZH)).isEqualTo("表上写的合计是350.00元，各行相加是300.00元，相差50.00元");
        assertThat(finding.fen()).isEqualTo(5_000);
        assertThat(finding.value()).isEqualTo("350");
    }

    @Test
    void rejectedRowsBelongToTheStatedTotal() {
        Checked checked = Checked.file(roster(LI, WRONG_ID, "合计|||200"));
        assertThat(checked.told()).containsExactly("id-check-digit@B3");
        assertThat(checked.tally().tables().get(0).statedFen()).isEqualTo(20_000);
    }

    @Test
    void aTotalOverAllTablesOfAnAttachmentIsNotStatedOfTheLastOne() {
        List<TableTally> tables = Checked.file(
                        roster(LI, "合计|||100"), roster(WANG, "总计|||300").named("Sheet2"))
                .tally()
                .tables();
        assertThat(tables.get(0).statedFen()).isEqualTo(10_000);
        assertThat(tables.get(1).statedFen()).isNull();
    }

    @Test
    void theOtherAttachmentDoesNotCountInATotal() {
        assertThat(Checked.file(roster(LI), purchases(RICE, "合计||||250").named("Sheet2"))
                        .told())
                .containsExactly("total-mismatch@E3");
    }

    @Test
    void aMergedAmountCountsOnceInTheTotal() {
        Checked checked = Checked.file(
                roster(LI, "王五|432322194809270000|13900000002|", "合计|||100").merged(new Merge(2, 3, 3, 3)));
        assertThat(checked.told()).containsExactly("merged-amount@D3");
        assertThat(checked.rows()).extracting(JudgedRow::sharesAmount).containsExactly(false, true);
        assertThat(checked.tally().tables().get(0).rowsWithoutAmount()).isZero();
    }

    @Test
    void amountsAreReadInTheUnitOfTheirTable() {
        Checked checked = Checked.file(
                SheetOf.rows("姓名|身份证|联系方式|受益金额（万元）", "李四|430921195203140008|13900000001|0.0123", "合计|||0.01"));
        assertThat(checked.tally().tables().get(0).fen()).isEqualTo(12_300);
        assertThat(checked.finding(TableRule.UNIT_CONVERTED).message(Language.ZH))
                .isEqualTo("1行金额已换算成元，例如“0.0123”为123.00元");
        assertThat(checked.findings()).hasSize(1);
    }

    @Test
    void hiddenRowsAreCountedAndTheirMoneyIsTold() {
        Checked checked = Checked.file(roster(LI, WANG).hiddenRows(3));
        assertThat(checked.finding(TableRule.HIDDEN_ROWS_COUNTED).fen()).isEqualTo(20_000);
        assertThat(checked.tally().rows()).isEqualTo(2);
    }

    @Test
    void aHiddenSheetIsToldApartAndNotCounted() {
        Checked checked = Checked.file(roster(LI), roster(WANG).named("旧").hide());
        assertThat(checked.tally().hiddenSheets()).isEqualTo(1);
        assertThat(checked.tally().rows()).isEqualTo(1);
        assertThat(checked.finding(TableRule.HIDDEN_SHEET_SKIPPED).fen()).isEqualTo(20_000);
    }

    @Test
    void aLoneTableWithAnOldTitleCounts() {
        Checked checked = Checked.file(SheetOf.rows("2020年3月带贫人员名册", ROSTER, LI));
        assertThat(checked.finding(SubmissionRule.MONTH_DIFFERS).level()).isEqualTo(Level.WARNING);
        assertThat(checked.rows()).noneMatch(JudgedRow::rejected);
    }

    @Test
    void anOldTableBesideOneOfThisMonthIsRejectedWhicheverComesFirst() {
        SheetOf march = SheetOf.rows("2020年3月带贫人员名册", ROSTER, LI);
        SheetOf april = SheetOf.rows("2020年4月带贫人员名册", ROSTER, WANG).named("Sheet2");
        for (List<SheetOf> sheets : List.of(List.of(march, april), List.of(april, march))) {
            int old = sheets.indexOf(march);
            Checked checked = Checked.file(sheets.toArray(SheetOf[]::new));
            Finding finding = checked.finding(SubmissionRule.MONTH_DIFFERS);
            assertThat(finding.level()).isEqualTo(Level.ERROR);
            assertThat(finding.fen()).isEqualTo(10_000);
            assertThat(checked.rows()).extracting(JudgedRow::table).containsExactly(0, 1);
            assertThat(checked.rows()).extracting(JudgedRow::rejected).containsExactly(old == 0, old == 1);
            assertThat(checked.tally().tables().get(old).rejectedFen()).isEqualTo(10_000);
            assertThat(checked.tally().tables().get(1 - old).rejected()).isZero();
        }
    }

    @Test
    void aCallerThatKnowsTheMonthsOfTheFileGetsItsRowsAtOnce() {
        SheetOf march = SheetOf.rows("2020年3月带贫人员名册", ROSTER, LI);
        SheetOf april = SheetOf.rows("2020年4月带贫人员名册", ROSTER, WANG).named("Sheet2");
        Checked checked = Checked.file(CONTEXT, BOOK, IdVoucher.NONE, Set.of(MARCH, APRIL), march, april);
        assertThat(checked.rows()).extracting(JudgedRow::rejected).containsExactly(true, false);
        checked = Checked.file(CONTEXT, BOOK, IdVoucher.NONE, Set.of(MARCH), march);
        assertThat(checked.rows()).extracting(JudgedRow::rejected).containsExactly(false);
    }

    @Test
    void anOfficeThatLowersTheMonthRuleCountsTheOldTableToo() {
        RuleBook book = new RuleBook(Map.of("month-differs", new RuleSetting("warning", true)));
        Checked checked = Checked.file(
                CONTEXT,
                book,
                IdVoucher.NONE,
                SheetOf.rows("2020年3月带贫人员名册", ROSTER, LI),
                SheetOf.rows("2020年4月带贫人员名册", ROSTER, WANG).named("Sheet2"));
        assertThat(checked.finding(SubmissionRule.MONTH_DIFFERS).level()).isEqualTo(Level.WARNING);
        assertThat(checked.rows()).hasSize(2).noneMatch(JudgedRow::rejected);
    }

    @Test
    void aFileOfEmptyFormsIsANilReturn() {
        assertThat(Checked.file(roster("|||", "|||")).tally().nil()).isTrue();
        assertThat(Checked.file(SheetOf.rows("区电视台", "零报告")).tally().nil()).isTrue();
        assertThat(Checked.file(roster("本月无|||")).tally().nil()).isTrue();
        assertThat(Checked.file(roster(LI)).tally().nil()).isFalse();
        assertThat(Checked.file(roster("以及其他几户的情况还没有统计上来")).tally().nil()).isFalse();
        assertThat(Checked.file(roster("|||"), roster(LI).hide()).tally().nil()).isFalse();
        assertThat(Checked.file(SheetOf.rows("通知")).tally().nil()).isFalse();
    }

    @Test
    void whatIsNotUnderstoodIsCounted() {
        assertThat(Checked.file(roster(LI, "以及其他几户的情况还没有统计上来", WANG)).tally().notUnderstood())
                .isEqualTo(1);
    }

    @Test
    void withoutAMonthTheRulesThatNeedOneAreSilent() {
        CheckContext context =
                new CheckContext(Checked.FILE, null, null, CONTEXT.asOf(), CONTEXT.limits(), CONTEXT.areaCode());
        Checked checked = Checked.file(
                context,
                BOOK,
                IdVoucher.NONE,
                SheetOf.rows("2019年3月消费扶贫证明材料", Checked.PURCHASES, "大米|李四|区总工会|50斤|150|3月20日", EGGS));
        assertThat(checked.told()).isEmpty();
    }

    @Test
    void tablesSideBySideAreJudgedEachForItself() {
        Checked checked = Checked.file(SheetOf.rows(
                "姓名|身份证|联系方式|受益金额||姓名|身份证|联系方式|受益金额",
                "李四|430921195203140008|13900000001|100||王五|432322194809270000|13900000002|约20"));
        assertThat(checked.told()).containsExactly("amount-ambiguous@I2");
        assertThat(checked.tally().tables()).extracting(TableTally::rejected).containsExactly(0, 1);
    }

    @Test
    void whatIsSaidOfATableComesBeforeWhatIsSaidOfTheNextSheetWhereverItsTableStands() {
        String right = "|||||";
        SheetOf next = SheetOf.rows(right + ROSTER, right + LI, right + "以及其他几户的情况还没有统计上来")
                .named("Sheet2");
        assertThat(Checked.file(roster(LI, WANG).hiddenRows(3), next).told())
                .containsExactly("hidden-rows-counted@3", "row-not-understood@3");
    }

    @Test
    void whatIsSaidOfATableComesBeforeWhatIsSaidOfTheOneBelow() {
        Checked checked = Checked.file(SheetOf.rows(ROSTER, LI, WANG, "", Checked.PURCHASES, RICE, "以及其他几笔还没有统计上来")
                .hiddenRows(3));
        assertThat(checked.told()).containsExactly("hidden-rows-counted@3", "row-not-understood@7");
        assertThat(checked.tally().tables()).extracting(TableTally::rows).containsExactly(2, 1);
    }

    @Test
    void ofTablesSideBySideTheLeftOneGoesOnBesideTheRight() {
        String side = "姓名|身份证|联系方式|受益金额";
        Checked checked =
                Checked.file(SheetOf.rows(side + "||" + side, LI + "||" + WANG).hiddenRows(2));
        assertThat(checked.findings())
                .hasSize(2)
                .allMatch(finding -> finding.rule() == TableRule.HIDDEN_ROWS_COUNTED)
                .extracting(Finding::fen)
                .containsExactly(10_000L, 20_000L);
    }

    @Test
    void rowsHeldBackForATitleOfAnotherMonthComeAsSoonAsThisMonthsTableBeginsOrAtTheEnd() {
        SheetOf march = SheetOf.rows("2020年3月带贫人员名册", ROSTER, LI);
        SheetOf april = SheetOf.rows("2020年4月带贫人员名册", ROSTER, WANG).named("Sheet2");
        List<JudgedRow> rows = new ArrayList<>();
        FileCheck check = new FileCheck(CONTEXT, BOOK, finding -> {}, rows::add);
        SheetOf.read(List.of(march), check);
        assertThat(rows).isEmpty();
        SheetOf.read(List.of(april), check);
        assertThat(rows).hasSize(2);

        rows.clear();
        FileCheck alone = new FileCheck(CONTEXT, BOOK, finding -> {}, rows::add);
        SheetOf.read(List.of(march), alone);
        alone.finish();
        assertThat(rows).singleElement().matches(row -> !row.rejected());
    }

    @Test
    void anEmptyTableIsToldUnderItsOwnAttachment() {
        Finding finding = Checked.file(roster(), purchases(RICE).named("附件2")).finding(TableRule.TABLE_EMPTY);
        assertThat(finding.place().sheet()).isEqualTo("Sheet1");
        assertThat(finding.message(Language.ZH)).contains("附件1");
    }

    @Test
    void ofATableTitledAnotherMonthItIsSaidWhetherItCounts() {
        SheetOf march = SheetOf.rows("2020年3月带贫人员名册", ROSTER, LI);
        SheetOf april = SheetOf.rows("2020年4月带贫人员名册", ROSTER, WANG).named("Sheet2");
        assertThat(Checked.file(march).finding(SubmissionRule.MONTH_DIFFERS).message(Language.ZH))
                .contains("2020-03", "2020-04", "按报送月份计入");
        assertThat(Checked.file(march, april)
                        .finding(SubmissionRule.MONTH_DIFFERS)
                        .message(Language.ZH))
                .contains("2020-03", "2020-04", "这张表不计");
    }

    @Test
    void blankCellsTakenAsAboveAreCountedByColumn() {
        Checked checked = Checked.file(
                purchases(RICE, "鸡蛋|王五||10斤|60|2020年4月21日", "鸭蛋|王五||10斤|70|2020年4月21日", "鱼|||2斤|70|2020年4月21日"));
        assertThat(checked.findings())
                .allMatch(finding -> finding.rule() == TableRule.BLANK_AS_ABOVE)
                .extracting(finding -> finding.message(Language.ZH))
                .satisfiesExactlyInAnyOrder(
                        buyer -> assertThat(buyer).contains("买方", "3"),
                        seller -> assertThat(seller).contains("卖方", "1"));
    }
}
