package huizong.form;

import huizong.lang.Text;

/** The unit in which a column of amounts is written. */
public enum MoneyUnit {
    YUAN(1, Text.of("元", "yuan")),
    THOUSAND_YUAN(1_000, Text.of("千元", "thousand yuan")),
    TEN_THOUSAND_YUAN(10_000, Text.of("万元", "ten thousand yuan"));

    private final int yuan;
    private final Text label;

    MoneyUnit(int yuan, Text label) {
        this.yuan = yuan;
        this.label = label;
    }

    /** How many yuan one of it is. */
    public int yuan() {
        return yuan;
    }

    public Text label() {
        return label;
    }
}
