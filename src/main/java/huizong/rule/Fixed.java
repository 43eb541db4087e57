package huizong.rule;

import huizong.lang.Text;

/** Why the settings can neither lower a rule nor switch it off; they may raise it. */
public enum Fixed {
    /** The person is whom the ID number says (DESIGN 5): without a valid one nobody can be told apart or counted once. */
    PERSON_UNKNOWN(Text.of(
            "它指出的行认不出是谁，无法计入人数", "a row it fires on does not tell who the person is, so that nobody can be counted")),
    AMOUNT_UNKNOWN(
            Text.of("它指出的行看不出金额，无法计入", "a row it fires on does not tell its amount, so that nothing can be counted")),
    UNREADABLE(Text.of("它指出的内容读不出或读不准，无法计入", "what it finds cannot be read for certain, and so not be counted")),
    COUNTED_ONCE(Text.of("同样的内容只能计一次", "the same contents count once"));

    private final Text why;

    Fixed(Text why) {
        this.why = why;
    }

    /** The reason, as the end of a sentence. */
    public Text why() {
        return why;
    }
}
