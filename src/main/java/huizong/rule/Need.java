package huizong.rule;

import huizong.lang.Text;

/** What a rule must know besides the file; without it the rule is skipped, and the result says so. */
public enum Need {
    MONTH(Text.of("没有给出月份", "no month given")),
    WORKSPACE(Text.of("没有工作目录（名单、设置）", "no workspace (lists, settings)")),
    REGISTER(Text.of("没有建档立卡名单（register）", "no register")),
    WHOLE_MONTH(Text.of("只在汇总全月时检查", "checked only when the whole month is consolidated"));

    private final Text why;

    Need(Text why) {
        this.why = why;
    }

    /** Why a rule is skipped when this is not there. */
    public Text why() {
        return why;
    }
}
