package huizong.rule;

import huizong.lang.Text;
import java.util.Locale;

/** How much a finding weighs, heaviest first. */
public enum Level {
    /** The row is rejected, out of every total until it is mended. */
    ERROR(Text.of("错误", "error")),
    /** The row counts; the office confirms. */
    WARNING(Text.of("警告", "warning")),
    /** Done for the sender: normalised, converted. */
    INFO(Text.of("提示", "info"));

    private final Text label;

    Level(Text label) {
        this.label = label;
    }

    /** The word in settings and JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text label() {
        return label;
    }

    public static Level ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
