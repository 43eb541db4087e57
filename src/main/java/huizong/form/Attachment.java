package huizong.form;

import huizong.lang.Text;

/** The two forms of the notice (大扶办发〔2020〕10号, 附件1 and 附件2). */
public enum Attachment {
    /** 附件1 带贫人员名册: who benefited, and by how much. */
    ROSTER("roster", Text.of("附件1 带贫人员名册", "attachment 1, roster of beneficiaries")),
    /** 附件2 消费扶贫证明材料: what was sold, by whom, to whom. */
    PURCHASES("purchases", Text.of("附件2 消费扶贫证明材料", "attachment 2, list of purchases"));

    private final String code;
    private final Text label;

    Attachment(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    /** The word in JSON and in the store. */
    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    public static Attachment ofCode(String code) {
        for (Attachment attachment : values()) {
            if (attachment.code.equals(code)) {
                return attachment;
            }
        }
        throw new IllegalArgumentException("no attachment has the code " + code);
    }
}
