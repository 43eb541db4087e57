package huizong.rule;

import static huizong.rule.Checked.LI;
import static huizong.rule.Checked.WANG;
import static huizong.rule.Checked.roster;
import static huizong.rule.RuleExample.fires;
import static huizong.rule.RuleExample.silent;

import huizong.intake.SheetOf;
import java.util.List;

/** Cases of the rules about names, ID numbers and contacts. */
final class RosterExamples {
    private RosterExamples() {}

    private static SheetOf id(String number) {
        return roster("李四|" + number + "|13900000001|100");
    }

    private static SheetOf contact(String contact) {
        return roster("李四|430921195203140008|" + contact + "|100");
    }

    static List<RuleExample> all() {
        return List.of(
                fires(RosterRule.NAME_MISSING, "A3", roster(LI, "|432322194809270000|13900000002|200")),
                silent(RosterRule.NAME_MISSING, roster(LI, WANG)),
                silent(RosterRule.NAME_MISSING, roster("阿布都·买买提|432322194809270000|13900000002|200")),
                fires(RosterRule.ID_MISSING, "B3", roster(LI, "王五||13900000002|200")),
                fires(RosterRule.ID_MISSING, "B2", id("无")),
                silent(RosterRule.ID_MISSING, roster(LI, WANG)),
                fires(RosterRule.ID_DIGITS_LOST, "B2", id("4.3092119520314E+17")),
                silent(RosterRule.ID_DIGITS_LOST, id("430923200002290006")),
                fires(RosterRule.ID_LENGTH, "B2", id("43092119520314000")),
                fires(RosterRule.ID_LENGTH, "B2", id("4309211952031400080")),
                silent(RosterRule.ID_LENGTH, id("430921195203140008")),
                fires(RosterRule.ID_CHARACTERS, "B2", id("43O921195203140008")),
                silent(RosterRule.ID_CHARACTERS, id("43092119550103000X")),
                fires(RosterRule.ID_BIRTH_DATE, "B2", id("430921195202300008")),
                silent(RosterRule.ID_BIRTH_DATE, id("430923200002290006")),
                fires(RosterRule.ID_CHECK_DIGIT, "B2", id("430921195203140001")),
                silent(RosterRule.ID_CHECK_DIGIT, id("432323196306080008")),
                fires(RosterRule.ID_FIRST_GENERATION, "B2", id("432322480927000")),
                silent(RosterRule.ID_FIRST_GENERATION, id("432322194809270000")),
                fires(RosterRule.ID_CLEANED, "B2", id("430921 19520314 0008")),
                fires(RosterRule.ID_CLEANED, "B2", id("43092119550103000Ｘ")),
                silent(RosterRule.ID_CLEANED, id("430921195203140008")),
                fires(RosterRule.CONTACT_MISSING, "C2", contact("")),
                fires(RosterRule.CONTACT_MISSING, "C2", contact("无")),
                silent(RosterRule.CONTACT_MISSING, contact("13900000001")),
                silent(
                        RosterRule.CONTACT_MISSING,
                        SheetOf.rows("姓名|身份证|受益金额|联系方式", "李四|430921195203140008|100|13900000001")),
                fires(RosterRule.CONTACT_INVALID, "C2", contact("1390000001")),
                silent(RosterRule.CONTACT_INVALID, contact("0737-5661234")));
    }
}
