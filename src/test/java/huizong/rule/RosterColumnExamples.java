package huizong.rule;

import static huizong.rule.Checked.LI;
import static huizong.rule.Checked.WANG;
import static huizong.rule.Checked.roster;
import static huizong.rule.RuleExample.fires;
import static huizong.rule.RuleExample.silent;

import java.util.List;

/** Cases of the rules about whole columns of a roster. */
final class RosterColumnExamples {
    private RosterColumnExamples() {}

    static List<RuleExample> all() {
        return List.of(
                fires(
                        RosterColumnRule.NAME_SPACES_REMOVED,
                        "A3",
                        roster(LI, "王　五|432323196306080008|13900000002|200", "赵 六|43092119550103000X|13900000003|200")),
                silent(
                        RosterColumnRule.NAME_SPACES_REMOVED,
                        roster(
                                LI,
                                " 王五|432323196306080008|13900000002|200",
                                "John Smith|43092119550103000X|13900000003|200")),
                fires(
                        RosterColumnRule.NAME_NOTE_REMOVED,
                        "A2",
                        roster(
                                "李四（户主）|430921195203140008|13900000001|100",
                                WANG,
                                "赵六(代)|43092119550103000X|13900000003|200")),
                silent(RosterColumnRule.NAME_NOTE_REMOVED, roster(LI, "买买提.吐尔逊|43092119550103000X|13900000003|200")),
                fires(RosterColumnRule.ID_TAIL_ZEROS, "B3", roster(LI, WANG, "赵六|432302199001010000|13900000003|200")),
                silent(RosterColumnRule.ID_TAIL_ZEROS, roster(LI, WANG)),
                fires(RosterColumnRule.ID_FILLED_SERIES, "B2", RosterColumnExamples::filledDown),
                silent(RosterColumnRule.ID_FILLED_SERIES, roster(LI, WANG)),
                fires(
                        RosterColumnRule.CONTACT_SHARED,
                        "C5",
                        roster(
                                LI,
                                "王五|432322194809270000|13900000001|200",
                                "赵六|432323196306080008|13900000001|200",
                                "钱七|43092119550103000X|13900000001|200")),
                silent(
                        RosterColumnRule.CONTACT_SHARED,
                        roster(
                                LI,
                                LI + "|二",
                                "王五|432322194809270000|13900000001|200",
                                "王五|432322194809270000|13900000001|300",
                                "赵六|432323196306080008|13900000001|200")));
    }

    /** Of numbers filled down most are wrong for themselves: here that is nobody's business. */
    private static void filledDown(FindingSink findings) {
        Checked.file(roster(
                        "李四|430921195203140006|13900000001|100",
                        "王五|430921195203140007|13900000002|100",
                        "赵六|430921195203140008|13900000003|100"))
                .findings()
                .stream()
                .filter(finding -> finding.rule() != IdRule.ID_CHECK_DIGIT)
                .forEach(findings::add);
    }
}
