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

    private static SheetOf name(String name) {
        return roster(name + "|430921195203140008|13900000001|100");
    }

    private static SheetOf contact(String contact) {
        return roster("李四|430921195203140008|" + contact + "|100");
    }

    static List<RuleExample> all() {
        return List.of(
                fires(NameRule.NAME_MISSING, "A3", roster(LI, "|432322194809270000|13900000002|200")),
                silent(NameRule.NAME_MISSING, roster(LI, WANG)),
                silent(NameRule.NAME_MISSING, roster("阿布都·买买提|432322194809270000|13900000002|200")),
                fires(NameRule.NAME_CHARACTERS, "A2", name("王□")),
                fires(NameRule.NAME_CHARACTERS, "A2", name("李")),
                fires(NameRule.NAME_CHARACTERS, "A2", name("王\uE863")),
                silent(NameRule.NAME_CHARACTERS, name("王㛃"), name("李𠮷"), name("买买提.吐尔逊"), name("John Smith")),
                fires(IdRule.ID_MISSING, "B3", roster(LI, "王五||13900000002|200")),
                fires(IdRule.ID_MISSING, "B2", id("不详")),
                fires(IdRule.ID_OTHER_DOCUMENT, "B2", id("护照E12345678")),
                fires(IdRule.ID_OTHER_DOCUMENT, "B2", id("无户口")),
                silent(IdRule.ID_OTHER_DOCUMENT, id("430921195203140008")),
                fires(IdRule.ID_TWO_IN_CELL, "B2", id("430921195203140008、43092119550103000X")),
                silent(IdRule.ID_TWO_IN_CELL, id("43092119550103000X")),
                fires(IdRule.ID_NOT_AN_ID, "B2", id("91350100M000100Y43")),
                fires(IdRule.ID_NOT_AN_ID, "B2", id("6222020000000000000")),
                silent(IdRule.ID_NOT_AN_ID, id("430921195203140008")),
                fires(IdRule.ID_MISSING, "B2", id("无")),
                silent(IdRule.ID_MISSING, roster(LI, WANG)),
                fires(IdRule.ID_DIGITS_LOST, "B2", id("4.3092119520314E+17")),
                silent(IdRule.ID_DIGITS_LOST, id("430923200002290006")),
                fires(IdRule.ID_LENGTH, "B2", id("43092119520314000")),
                fires(IdRule.ID_LENGTH, "B2", id("4309211952031400080")),
                silent(IdRule.ID_LENGTH, id("430921195203140008")),
                fires(IdRule.ID_CHARACTERS, "B2", id("43O921195203140008")),
                silent(IdRule.ID_CHARACTERS, id("43092119550103000X")),
                fires(IdRule.ID_CLEANED, "B2", id("43092119550103000X（本人）")),
                fires(IdRule.ID_BIRTH_DATE, "B2", id("430921195202300008")),
                silent(IdRule.ID_BIRTH_DATE, id("430923200002290006")),
                fires(IdRule.ID_CHECK_DIGIT, "B2", id("430921195203140001")),
                silent(IdRule.ID_CHECK_DIGIT, id("432323196306080008")),
                fires(IdRule.ID_AGE, "B2", id("440524188001010014")),
                fires(IdRule.ID_AGE, "B2", id("430921202005010002")),
                silent(IdRule.ID_AGE, id("430921195203140008"), id("430921190004300002")),
                fires(IdRule.ID_DISABILITY_CARD, "B2", id("43092119520314000843")),
                silent(IdRule.ID_DISABILITY_CARD, id("430921195203140008")),
                fires(IdRule.ID_PERMIT, "B2", id("810000199408230021")),
                fires(IdRule.ID_PERMIT, "B2", id("932682198501010017")),
                silent(IdRule.ID_PERMIT, id("430921195203140008")),
                fires(IdRule.ID_AREA_UNKNOWN, "B2", id("441282198101011230")),
                fires(IdRule.ID_AREA_UNKNOWN, "B2", id("430971195203140001")),
                silent(IdRule.ID_AREA_UNKNOWN, id("362324198001010014"), id("430921195203140008")),
                fires(IdRule.ID_FIRST_GENERATION, "B2", id("432322480927000")),
                silent(IdRule.ID_FIRST_GENERATION, id("432322194809270000")),
                fires(IdRule.ID_CLEANED, "B2", id("430921 19520314 0008")),
                fires(IdRule.ID_CLEANED, "B2", id("43092119550103000Ｘ")),
                silent(IdRule.ID_CLEANED, id("430921195203140008")),
                fires(ContactRule.CONTACT_MISSING, "C2", contact("")),
                fires(ContactRule.CONTACT_MISSING, "C2", contact("无")),
                fires(ContactRule.CONTACT_MISSING, "C2", contact("没有电话")),
                silent(ContactRule.CONTACT_MISSING, contact("13900000001")),
                silent(
                        ContactRule.CONTACT_MISSING,
                        SheetOf.rows("姓名|身份证|受益金额|联系方式", "李四|430921195203140008|100|13900000001")),
                fires(ContactRule.CONTACT_INVALID, "C2", contact("1390000001")),
                silent(ContactRule.CONTACT_INVALID, contact("0737-5661234")),
                silent(ContactRule.CONTACT_INVALID, contact("13900000001（儿子）")),
                fires(ContactRule.CONTACT_SEVERAL, "C2", contact("13900000001、5660123")),
                silent(ContactRule.CONTACT_SEVERAL, contact("139 0000 0001")));
    }
}
