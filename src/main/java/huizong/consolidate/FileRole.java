package huizong.consolidate;

import huizong.lang.Text;
import java.util.Locale;

/** What a file is to the month. */
public enum FileRole {
    COUNTED(Text.of("计入", "counted")),
    SUPERSEDED(Text.of("已替换", "superseded")),
    DUPLICATE(Text.of("重复文件", "duplicate")),
    UNREADABLE(Text.of("无法读取", "unreadable")),
    VOUCHER(Text.of("凭证", "voucher")),
    IGNORED(Text.of("忽略", "ignored"));

    private final Text label;

    FileRole(Text label) {
        this.label = label;
    }

    /** The word in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return label;
    }
}
