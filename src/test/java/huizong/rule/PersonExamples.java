package huizong.rule;

import static huizong.rule.Checked.LI;
import static huizong.rule.Checked.RICE;
import static huizong.rule.Checked.WANG;
import static huizong.rule.Checked.purchases;
import static huizong.rule.Checked.roster;
import static huizong.rule.RuleExample.fires;
import static huizong.rule.RuleExample.silent;

import huizong.form.Entry;
import huizong.form.IdSuggestion;
import huizong.intake.SheetOf;
import huizong.origin.Place;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Cases of the rules about several rows. Consolidation finds such rows; here each rule is told of two, and is silent when
 * told of nothing and when rows of a table are looked at one by one.
 */
final class PersonExamples {
    private PersonExamples() {}

    private static RowRef row(String submitter, int number, SheetOf sheet) {
        Entry entry = Checked.file(sheet).rows().get(0).entry();
        return new RowRef(submitter, Place.ofSheet("附件.xlsx", "Sheet1").row(number), entry, entry.fen());
    }

    private static Consumer<FindingSink> told(Consumer<PersonCheck> what) {
        return sink -> what.accept(new PersonCheck(Checked.BOOK, sink));
    }

    static List<RuleExample> all() {
        RowRef first = row("河坝镇", 2, roster(LI));
        RowRef second = row("区总工会", 3, roster(LI));
        RowRef otherName = row("区总工会", 3, roster(LI.replace("李四", "赵六")));
        RowRef rice = row("河坝镇", 2, purchases(RICE));
        Place sheet = Place.ofSheet("附件.xlsx", "Sheet1");
        return Stream.concat(
                        Stream.of(
                                fires(PersonRule.TWIN_ROW, "3", told(check -> check.twinRow(second, first))),
                                fires(
                                        PersonRule.TWIN_BETWEEN_SUBMITTERS,
                                        "3",
                                        told(check -> check.twinBetweenSubmitters(second, first))),
                                fires(PersonRule.TWIN_PURCHASE, "2", told(check -> check.twinPurchase(rice, rice))),
                                fires(
                                        PersonRule.TOO_MANY_DUPLICATES,
                                        "Sheet1",
                                        told(check -> check.tooManyDuplicates(sheet, sheet, 3, 10, 30_000))),
                                fires(
                                        PersonRule.SAME_PERSON_SEVERAL_ROWS,
                                        "2",
                                        told(check -> check.samePersonSeveralRows(first, 2, 20_000))),
                                fires(
                                        PersonRule.TWIN_EARLIER_MONTH,
                                        "2",
                                        told(check -> check.twinEarlierMonth(rice, rice, YearMonth.of(2020, 3)))),
                                fires(
                                        PersonRule.LIKELY_SAME_PURCHASE,
                                        "2",
                                        told(check -> check.likelySamePurchase(
                                                rice, "区总工会", sheet.row(7), "大米 50公斤 2020-04-21"))),
                                fires(
                                        PersonRule.SELLER_ALSO_BUYER,
                                        "2",
                                        told(check -> check.sellerAlsoBuyer(
                                                rice,
                                                "大米",
                                                new PersonCheck.Goods(3, 90_000),
                                                new PersonCheck.Goods(1, 120_000),
                                                sheet.row(7)))),
                                fires(
                                        PersonRule.PERSON_BENEFIT_EXCEEDS_SALES,
                                        "2",
                                        told(check -> check.personBenefitExceedsSales(first, 50_000, 15_000))),
                                fires(
                                        PersonRule.LIKELY_SAME_PERSON,
                                        "3",
                                        told(check -> check.likelySamePerson(
                                                second,
                                                IdSuggestion.between("430921195203140003", "430921195203140008"),
                                                sheet.row(2)))),
                                fires(
                                        PersonRule.SAME_NAME_AND_PHONE,
                                        "3",
                                        told(check ->
                                                check.sameNameAndPhone(second, "432322194809270000", sheet.row(2)))),
                                fires(
                                        PersonRule.NOT_IN_REGISTER,
                                        "2",
                                        told(check -> check.notInRegister(first, 10_000))),
                                fires(
                                        PersonRule.ID_NAME_CONFLICT,
                                        "3",
                                        told(check -> check.idNameConflict(otherName, first)))),
                        Stream.of(PersonRule.values()).map(rule -> silent(rule, roster(LI, LI, WANG))))
                .toList();
    }
}
