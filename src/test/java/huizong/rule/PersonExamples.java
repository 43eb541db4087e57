package huizong.rule;

import static huizong.rule.Checked.LI;
import static huizong.rule.Checked.RICE;
import static huizong.rule.Checked.WANG;
import static huizong.rule.Checked.purchases;
import static huizong.rule.Checked.roster;
import static huizong.rule.RuleExample.fires;
import static huizong.rule.RuleExample.silent;

import huizong.form.Entry;
import huizong.intake.SheetOf;
import huizong.origin.Place;
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
        return new RowRef(submitter, Place.ofSheet("附件.xlsx", "Sheet1").row(number), entry, RowCase.fen(entry));
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
                                        PersonRule.ID_NAME_CONFLICT,
                                        "3",
                                        told(check -> check.idNameConflict(otherName, first)))),
                        Stream.of(PersonRule.values()).map(rule -> silent(rule, roster(LI, LI, WANG))))
                .toList();
    }
}
