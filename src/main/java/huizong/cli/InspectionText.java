package huizong.cli;

import huizong.form.Column;
import huizong.form.Mask;
import huizong.intake.TableHead;
import huizong.job.Inspectable;
import huizong.job.Inspected;
import huizong.job.LineKind;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import huizong.rule.FileFacts;
import huizong.rule.FileFactsCheck;
import huizong.rule.RuleBook;
import huizong.table.Damage;
import huizong.table.FileKind;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the reader saw, for a clerk who asks why a table is not seen. Of the rows of a table the first few and the last are
 * shown, every other line always; each cell up to some width on one line, for what stands in it is {@code --cells} there.
 */
final class InspectionText implements PartSink {

    private static final int CELL_WIDTH = 36;
    /** Of titles and notes, which stand alone on their line. */
    private static final int WORDS_WIDTH = 120;

    private static final int LINE_CELLS = 30;
    private static final int KIND_WIDTH = 14;
    private static final int ROW_WIDTH = 8;

    private final PrintStream out;
    private final Language language;
    private final boolean showIds;
    private final String file;
    private final boolean isEntry;
    private final long most;
    private long shown;
    private long left;
    private Inspected.@Nullable Told last;

    /** @param most how many rows of a table are shown from its beginning */
    InspectionText(PrintStream out, Language language, boolean showIds, Inspectable.Part part, long most) {
        this.out = out;
        this.language = language;
        this.showIds = showIds;
        this.file = part.shown();
        this.isEntry = !part.inside().isEmpty();
        this.most = most;
    }

    @Override
    public void unreadable(FileKind kind, Damage damage) {
        out.println(masked(clean(file)) + "  [" + kind.label().in(language) + "]");
        if (isEntry && damage.reason() == Damage.Reason.PICTURE) {
            out.println("  " + say("凭证：只登记，不读取", "a voucher: noted, not read"));
        } else {
            damage(damage);
        }
        gap();
    }

    @Override
    public void ignored() {
        out.println(masked(clean(file)));
        out.println("  " + say("系统或办公软件留下的文件，不理会", "left by a system or an office program: ignored"));
        gap();
    }

    /** Entries of an archive follow one another. */
    private void gap() {
        if (isEntry) {
            out.println();
        }
    }

    /** In the words of the rule that the file would break. */
    private void damage(Damage damage) {
        FileFactsCheck.check(new FileFacts(Place.ofFile(file), damage, "", null), new RuleBook(Map.of()), finding -> {
            out.println("  " + finding.level().label().in(language) + " "
                    + finding.rule().code() + say("：", ": ") + masked(clean(finding.message(language))));
            out.println("  → " + finding.advice(language));
        });
    }

    @Override
    public void file(Inspected.File opened) {
        out.println(masked(clean(file)) + "  [" + opened.kind().label().in(language) + "]"
                + (opened.encoding().isEmpty() ? "" : say("　编码 ", "  encoding ") + opened.encoding())
                + say("　工作表 ", "  sheets ") + opened.sheets());
    }

    @Override
    public void sheet(Inspected.Tab tab) {
        out.println();
        out.println(heading(tab)
                + (tab.hidden()
                        ? say("　隐藏：不计入，取消隐藏后重新报送才计", "  hidden: not counted unless it is unhidden and sent again")
                        : ""));
        shown = 0;
    }

    private String heading(Inspected.Tab tab) {
        return say("工作表 ", "sheet ") + tab.number() + say("“", " \"") + masked(clean(tab.name())) + say("”", "\"");
    }

    @Override
    public void line(Inspected.Told line) {
        LineKind kind = line.kind();
        if (kind == LineKind.BLANK) {
            return;
        }
        boolean isRow = kind == LineKind.ROW || kind == LineKind.HIDDEN_SHEET;
        if (isRow && shown >= most) {
            left++;
            last = line;
            return;
        }
        leftOut();
        if (!line.tables().isEmpty()) {
            shown = 0;
        }
        print(line);
        shown += isRow ? 1 : 0;
        line.tables().forEach(this::table);
    }

    /** Where rows that were left out end, the last of them is shown, and how many are not. */
    private void leftOut() {
        Inspected.Told end = last;
        if (end != null) {
            more(left - 1);
            print(end);
        }
        left = 0;
        last = null;
    }

    private void more(long rows) {
        if (rows > 0) {
            out.println(" ".repeat(ROW_WIDTH) + say("  … 另有 " + rows + " 行", "  … " + rows + " more rows"));
        }
    }

    private void print(Inspected.Told line) {
        StringBuilder cells = new StringBuilder();
        List<String> texts = line.texts();
        boolean hasCells = line.kind() == LineKind.ROW || line.kind() == LineKind.HIDDEN_SHEET;
        int width = hasCells ? CELL_WIDTH : WORDS_WIDTH;
        int printed = 0;
        for (String text : texts) {
            String words = clean(text).strip();
            if (words.isEmpty()) {
                continue;
            }
            if (printed++ == LINE_CELLS) {
                cells.append("  …");
                break;
            }
            cells.append("  ").append(Width.cut(masked(words), width));
        }
        int row = line.row().number();
        // what stands above a table of a document is no row of it
        String number = row > 0 ? Integer.toString(row) : "·";
        String kinds = kinds(line);
        out.println(" ".repeat(Math.max(0, ROW_WIDTH - number.length())) + number + "  " + kinds
                + " ".repeat(Math.max(0, KIND_WIDTH - Width.of(kinds)))
                + (line.row().hidden() ? say("  （隐藏行）", "  (hidden row)") : "") + cells);
    }

    /** Tables side by side may take a line for different things. */
    private String kinds(Inspected.Told line) {
        List<String> kinds = new ArrayList<>();
        for (Inspected.Taken taken : line.taken()) {
            String word = taken.kind().label().in(language);
            if (!kinds.contains(word)) {
                kinds.add(word);
            }
        }
        return String.join(say("、", ", "), kinds);
    }

    private void table(Inspected.Table table) {
        TableHead head = table.head();
        String indent = " ".repeat(ROW_WIDTH + 2);
        out.println(indent
                + say("表 ", "table ")
                + (head.number() + 1)
                + say("：", ": ")
                + head.attachment().label().in(language)
                + say("，金额单位 ", ", amounts in ")
                + head.unit().label().in(language));
        head.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(column -> out.println(indent
                        + "  " + Place.columnName(column.getValue()) + "  "
                        + column.getKey().label(head.attachment()).in(language)
                        + say(" ← “", " <- \"")
                        + heading(head.headings().getOrDefault(column.getKey(), "")) + say("”", "\"")));
        if (!table.unused().isEmpty()) {
            List<String> unused = new ArrayList<>();
            table.unused()
                    .forEach((index, words) ->
                            unused.add(Place.columnName(index) + say("“", " \"") + heading(words) + say("”", "\"")));
            out.println(indent + "  " + say("没有用到的列：", "columns not used: ") + String.join(say("、", ", "), unused));
        }
        List<Column> missing = head.missing();
        if (!missing.isEmpty()) {
            List<String> words = new ArrayList<>();
            for (Column column : missing) {
                boolean required = column.isRequired(head.attachment());
                words.add(column.label(head.attachment()).in(language) + (required ? say("（必需）", " (required)") : ""));
            }
            out.println(indent + "  " + say("没有找到的列：", "columns not found: ") + String.join(say("、", ", "), words));
        }
    }

    private String heading(String words) {
        return Width.cut(masked(clean(words)), CELL_WIDTH);
    }

    @Override
    public void endOfSheet(Inspected.TabEnd end) {
        leftOut();
        List<String> counts = new ArrayList<>();
        for (LineKind kind : LineKind.values()) {
            Integer count = end.counts().get(kind);
            if (count != null) {
                counts.add(kind.label().in(language) + " " + count);
            }
        }
        out.println(say("  读到 " + end.rows() + " 行", "  " + end.rows() + " lines read")
                + (counts.isEmpty() ? "" : say("：", ": ") + String.join(say("、", ", "), counts)));
        Damage damage = end.damage();
        if (damage != null) {
            out.println(say("  没有读完，以上都不计入：", "  not read to its end, nothing of the above counts:"));
            damage(damage);
            return;
        }
        if (end.tables() == 0 && end.rows() > 0 && !end.counts().containsKey(LineKind.HIDDEN_SHEET)) {
            noTable(end);
        }
    }

    private void noTable(Inspected.TabEnd end) {
        if (end.recognised().isEmpty()) {
            out.println(say("  没有认出表格：没有一行像表头", "  no table recognised: no line looks like a heading"));
        } else {
            List<String> columns = end.recognised().stream()
                    .map(column -> column.label().in(language))
                    .toList();
            out.println(say("  没有认出表格：最像表头的是第 ", "  no table recognised: most like a heading is row ")
                    + end.nearest()
                    + say(" 行，只认出 ", ", which only names ")
                    + String.join(say("、", ", "), columns));
        }
        out.println(
                say(
                        "  → 表头要在一行（或相连的两行）里写出附件1或附件2的列名，至少三个，如：姓名、身份证、受益金额",
                        "  → a heading names at least three columns of attachment 1 or 2 on one line (or two that touch): 姓名, 身份证, 受益金额"));
    }

    @Override
    public void notRead(Inspected.Tab tab) {
        out.println();
        out.println(heading(tab) + say("　没有读：前面的工作表已损坏", "  not read: a sheet before it is damaged"));
    }

    @Override
    public void end(Inspected.Titles titles) {
        String submitter = titles.submitter();
        out.println();
        out.println(say("标题写明的单位：", "sender by the titles: ")
                + (submitter == null ? say("没有写", "not told") : masked(clean(submitter)))
                + say("　月份：", "  month: ")
                + (titles.month() == null ? say("没有写", "not told") : titles.month())
                + form(titles.form()));
        gap();
    }

    /** Told of the office's own blank forms only. */
    private String form(@Nullable String version) {
        return version == null ? "" : say("　表样版本：", "  form: ") + masked(clean(version));
    }

    /** On one line, and nothing in it that steers a terminal. */
    private static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean steers = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
            clean.append(steers ? ' ' : c);
        }
        return clean.toString();
    }

    private String masked(String words) {
        return showIds ? words : Mask.text(words);
    }

    private String say(String zh, String en) {
        return Text.of(zh, en).in(language);
    }
}
