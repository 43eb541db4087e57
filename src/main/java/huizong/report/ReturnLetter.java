package huizong.report;

import huizong.form.Mask;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import huizong.rule.Finding;
import huizong.rule.Level;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 退回说明: the message that goes with the copies, ready to paste into a mail or a chat. Numbers in it are masked, because
 * messages are forwarded.
 */
public final class ReturnLetter {

    /** Its name in the folder of the copies. */
    public static final String NAME = "退回说明";

    /** Places that are named; a letter that names hundreds is not read. */
    private static final int MOST_PLACES = 10;

    private static final Comparator<Named> WEIGHTIEST = Comparator.comparing(
                    (Named named) -> named.finding().level())
            .thenComparing(named -> named.finding().fen(), Comparator.reverseOrder());

    private final Language language;
    private final Map<Level, Long> counts = new EnumMap<>(Level.class);
    private final List<Named> places = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<String> general = new ArrayList<>();
    private boolean marked;
    private boolean unmarked;

    public ReturnLetter(Language language) {
        this.language = language;
    }

    private record Named(String file, Finding finding) {}

    /**
     * Who is written to, and until when.
     *
     * @param submitter null when nobody knows
     * @param month null when nobody said
     * @param deadline of the month; null without one
     */
    public record Address(
            @Nullable String submitter,
            @Nullable YearMonth month,
            @Nullable LocalDate deadline,
            LocalDate asOf) {}

    /** Counts a finding of a file that goes back. */
    public void add(String file, Finding finding) {
        counts.merge(finding.level(), (long) finding.rows(), Long::sum);
        if (finding.level() == Level.INFO) {
            return;
        }
        places.add(new Named(file, finding));
        if (places.size() > MOST_PLACES * 4) {
            keepWeightiest();
        }
    }

    private void keepWeightiest() {
        places.sort(WEIGHTIEST);
        places.subList(Math.min(MOST_PLACES, places.size()), places.size()).clear();
    }

    /** Names a file that lies beside the letter. */
    public void file(String name, MarkedCopy.Written written) {
        String copy = written.file().getFileName().toString();
        Text why = written.why();
        marked |= why == null;
        unmarked |= why != null;
        if (why != null) {
            files.add(say(
                    "“%1$s”：%3$s；问题见“%2$s”", "“%1$s”: %3$s; the findings are in “%2$s”", name, copy, why.in(language)));
        } else if (written.rebuilt()) {
            files.add(say(
                    "“%2$s”：由“%1$s”转成的 Excel 表，问题格子已标色并加批注",
                    "“%2$s”: made of “%1$s” as a workbook, its cells marked, with comments", name, copy));
        } else {
            files.add(say("“%1$s”：问题格子已标色并加批注", "“%1$s”: its cells are marked, with comments", copy));
        }
    }

    /** What is said of the submission as a whole. */
    public void general(Finding finding) {
        if (finding.level() != Level.INFO) {
            general.add(words(finding));
        }
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** The letter, its lines ended as Windows ends them. */
    public String text(Address address) {
        List<String> lines = new ArrayList<>();
        String name = address.submitter();
        lines.add(name == null ? say("您好：", "Dear colleagues,") : say("%1$s：", "%1$s,", name));
        lines.add("");
        lines.add(opening(address));
        lines.add(say(
                "共有错误 %1$s 处（改正后才能计入），警告 %2$s 处（请核对），提示 %3$s 处（已代为处理，不用改）。",
                "%1$s errors (not counted until mended), %2$s warnings (please check), %3$s notes (done for you).",
                count(Level.ERROR),
                count(Level.WARNING),
                count(Level.INFO)));
        lines.add("");
        lines.add(say("退回的文件：", "Files:"));
        files.forEach(file -> lines.add("- " + file));
        places(lines);
        if (!general.isEmpty()) {
            lines.add("");
            lines.add(say("另外：", "Also:"));
            general.forEach(one -> lines.add("- " + one));
        }
        lines.add("");
        lines.add(whatToSend());
        lines.add(say("如有疑问请与我们联系，谢谢！", "Please ask us if anything is unclear. Thank you."));
        return String.join("\r\n", lines) + "\r\n";
    }

    /** The marked copies, mended; a file that could not be marked is the sender's own to mend. */
    private String whatToSend() {
        String own = say("请更正原件后重新发来。", "Please mend your own file and send it again.");
        if (!marked) {
            return own;
        }
        String copies = say(
                "请直接在退回的文件里更正后发回：标色、批注、“问题清单”和“问题”列不必删除，不会当作数据。",
                "Please mend the returned files and send them back; the marks, comments and lists may stay.");
        return unmarked ? copies + say("没有标注的，", " Where none is marked: ") + own : copies;
    }

    private String opening(Address address) {
        YearMonth month = address.month();
        String what = month == null
                ? say("你单位报送的消费扶贫表格已收到，", "we have received your submission; ")
                : say("你单位报送的%1$s消费扶贫表格已收到，", "we have received your submission for %2$s; ", Words.month(month), month);
        LocalDate deadline = address.deadline();
        if (deadline == null) {
            return what + say("其中有需要更正的地方，请更正后重报。", "some places have to be mended.");
        }
        return what
                + (address.asOf().isAfter(deadline)
                        ? say(
                                "其中有需要更正的地方。报送截止日%1$s已过，请尽快更正后重报。",
                                "some places have to be mended. The deadline %1$s has passed: please send them as soon as you can.",
                                deadline)
                        : say(
                                "其中有需要更正的地方，请在%1$s（含当日）前更正后重报。",
                                "some places have to be mended by %1$s (that day included).", deadline));
    }

    private void places(List<String> lines) {
        long all = counts.getOrDefault(Level.ERROR, 0L) + counts.getOrDefault(Level.WARNING, 0L);
        if (all == 0) {
            return;
        }
        keepWeightiest();
        lines.add("");
        long named = places.stream().mapToLong(one -> one.finding().rows()).sum();
        lines.add(
                all > named
                        ? say(
                                "最要紧的 %1$s 处（共 %2$s 处，其余见各文件的“问题清单”）：",
                                "The %1$s most important of %2$s places (the others are in the lists):", named, all)
                        : say("需要更正和核对的地方：", "What to mend and to check:"));
        for (int i = 0; i < places.size(); i++) {
            Finding finding = places.get(i).finding();
            lines.add((i + 1) + ". " + places.get(i).file() + place(finding) + "："
                    + finding.level().label().in(language) + "，"
                    + words(finding));
        }
    }

    private String place(Finding finding) {
        Place place = finding.place();
        String sheet = place.sheet();
        if (sheet == null) {
            return "";
        }
        String cell = place.cellName();
        String within =
                cell != null ? " › " + cell : place.row() > 0 ? say(" › 第%1$s行", " › row %1$s", place.row()) : "";
        String rows = finding.rows() > 1 ? say("等%1$s行", " and more, %1$s rows", finding.rows()) : "";
        String subject = finding.subject().isEmpty() ? "" : " " + Mask.text(finding.subject());
        return " › " + sheet + within + rows + subject;
    }

    private String words(Finding finding) {
        String message = finding.message(language);
        String end = message.endsWith("。") || message.endsWith(".") ? "" : say("。", ". ");
        String words = message + end + finding.advice(language);
        return Mask.text(Words.belowInbox(words, finding.place().file()));
    }

    private long count(Level level) {
        return counts.getOrDefault(level, 0L);
    }

    private String say(String zh, String en, Object... arguments) {
        List<Text> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(Text.plain(String.valueOf(argument)));
        }
        return Text.of(zh, en).in(language, texts);
    }
}
