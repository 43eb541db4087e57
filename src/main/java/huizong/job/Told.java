package huizong.job;

import huizong.form.Attachment;
import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.intake.Title;
import huizong.intake.TitleReader;
import huizong.origin.ReturnMark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the titles of a file tell of the submission, gathered as its lines pass. */
final class Told implements Consumer<Line> {

    private final TitleReader loose = new TitleReader();
    private final Set<YearMonth> months = new HashSet<>();
    private @Nullable String submitter;
    private @Nullable YearMonth month;
    private @Nullable LocalDate filled;
    private final Set<Attachment> attachments = EnumSet.noneOf(Attachment.class);
    private @Nullable ReturnMark mark;

    @Override
    public void accept(Line line) {
        if (line instanceof Line.TitleLine title) {
            loose.add(title.text());
        } else if (line instanceof Line.Header header) {
            take(header.head());
        } else if (line instanceof Line.Note note && mark == null) {
            mark = ReturnMark.in(note.text()).orElse(null);
        }
    }

    private void take(TableHead head) {
        attachments.add(head.attachment());
        Title title = head.titles();
        submitter = submitter == null ? title.submitter() : submitter;
        month = month == null ? title.month() : month;
        filled = filled == null ? title.filled() : filled;
        if (title.month() != null) {
            months.add(title.month());
        }
    }

    /** The words after 填报单位, or null. */
    @Nullable
    String submitter() {
        return submitter != null ? submitter : loose.title().submitter();
    }

    /** The month of the first title that names one, or null. */
    @Nullable
    YearMonth month() {
        return month != null ? month : loose.title().month();
    }

    /** The day after 填报时间, or null. */
    @Nullable
    LocalDate filled() {
        return filled != null ? filled : loose.title().filled();
    }

    /** The version of the office's blank form that was filled in, or null. */
    @Nullable
    String form() {
        return loose.form();
    }

    /** The lines above its tables, as they stood. */
    String titles() {
        return loose.title().text();
    }

    /** The attachments of which it has a table. */
    Set<Attachment> attachments() {
        return attachments;
    }

    /** SHA-256 of the file that was marked and sent back, when this is its copy; else null. */
    @Nullable
    String original() {
        return mark == null ? null : mark.original().hex();
    }

    /** The months that titles of tables name. */
    Set<YearMonth> months() {
        return months;
    }
}
