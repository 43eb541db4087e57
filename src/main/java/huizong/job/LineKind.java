package huizong.job;

import huizong.intake.Line;
import huizong.lang.Text;
import java.util.Locale;

/** What a line of a file may be taken for, as `huizong inspect` names it. */
public enum LineKind {
    TITLE(Text.of("标题", "title")),
    HEADER(Text.of("表头", "header")),
    ROW(Text.of("行", "row")),
    TOTAL(Text.of("合计", "total")),
    NOTE(Text.of("附注", "note")),
    BLANK_FORM(Text.of("空白行", "blank form line")),
    NOT_UNDERSTOOD(Text.of("看不懂", "not understood")),
    HIDDEN_SHEET(Text.of("隐藏表的行", "of a hidden sheet")),
    /** Only dashes or 无 stand there, which is as good as nothing. */
    BLANK(Text.of("空行", "blank"));

    private final Text label;

    LineKind(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** The word in JSON: {@code row}, {@code not-understood} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LineKind of(Line line) {
        if (line instanceof Line.Record) {
            return ROW;
        }
        if (line instanceof Line.Header) {
            return HEADER;
        }
        if (line instanceof Line.Total) {
            return TOTAL;
        }
        if (line instanceof Line.Note) {
            return NOTE;
        }
        if (line instanceof Line.BlankForm) {
            return BLANK_FORM;
        }
        return line instanceof Line.NotUnderstood ? NOT_UNDERSTOOD : TITLE;
    }
}
