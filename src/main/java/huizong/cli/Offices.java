package huizong.cli;

import huizong.job.JobFault;
import huizong.lang.Text;
import huizong.office.Office;
import huizong.office.SettingsFault;
import huizong.office.SettingsReader;
import huizong.office.Workspace;
import huizong.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and loads the office that a command works for. */
final class Offices {

    private static final Text NOBODY = Text.of(
            "报送单位名单是空的，看不出谁还没报：请在 reference/submitters.csv 里写上要报送的单位",
            "the list of submitters is empty, so nobody is missed: write down who must report in reference/submitters.csv");

    private Offices() {}

    /** The office of the workspace that is named or found; null when there is none. */
    static @Nullable Office find(SharedOptions shared, Terminal terminal) {
        Optional<Workspace> workspace =
                Workspace.find(shared.workspace, terminal.environment().get(Workspace.VARIABLE), Path.of(""));
        return workspace.isEmpty() ? null : load(workspace.get());
    }

    /** The office; a command that needs one is refused without. */
    static Office require(SharedOptions shared, Terminal terminal) {
        Office office = find(shared, terminal);
        if (office == null) {
            throw Workspace.missing();
        }
        return office;
    }

    private static Office load(Workspace workspace) {
        try {
            Office office = Office.load(workspace);
            Optional<Rules.Refusal> refusal = Rules.refusal(office.settings().rules());
            if (refusal.isPresent()) {
                throw SettingsReader.faultOfRule(
                        workspace, refusal.get().code(), refusal.get().words());
            }
            return office;
        } catch (IOException e) {
            throw SettingsFault.in(
                    workspace.settingsFile().toString(), Text.of("读不到，请检查权限", "cannot be read: check its permissions"));
        }
    }

    /** The month asked for, else the newest of the inbox. */
    static YearMonth month(Office office, MonthOptions options, LocalDate day) throws JobFault {
        Optional<YearMonth> asked = options.month(day);
        if (asked.isPresent()) {
            return asked.get();
        }
        List<YearMonth> months = inboxMonths(office);
        if (!months.isEmpty()) {
            return months.get(months.size() - 1);
        }
        throw new UsageFault(Text.of(
                "收件箱 inbox/ 里还没有月份文件夹（如 inbox/2020-04）；也可以用 --month 指定",
                "the inbox has no month folder yet (such as inbox/2020-04); or name one with --month"));
    }

    /** The months that have a folder in the inbox, the earliest first. */
    static List<YearMonth> inboxMonths(Office office) throws JobFault {
        try {
            return office.workspace().inboxMonths();
        } catch (IOException e) {
            throw inboxGone(e);
        }
    }

    /**
     * Says beside the result what would else pass for submitters that sent nothing: a month without a folder, and what lies
     * in the inbox where no command looks.
     */
    static void tellOfInbox(Office office, YearMonth month, SharedOptions shared, Terminal terminal) throws JobFault {
        if (shared.quiet) {
            return;
        }
        Workspace workspace = office.workspace();
        if (Files.notExists(workspace.inbox(month))) {
            String folder = workspace.relative(workspace.inbox(month));
            terminal.say(
                    shared.language,
                    Text.of(
                            "没有文件夹 " + folder + "：按没有收到任何文件统计",
                            "there is no folder " + folder + ": taken as nothing received"));
        }
        try {
            for (Path stray : workspace.inboxStrays()) {
                terminal.say(shared.language, unseen(workspace.relative(stray), month));
            }
        } catch (IOException e) {
            throw inboxGone(e);
        }
    }

    /** Says that nobody is missed where nobody is on the list. */
    static void tellOfNobody(Office office, SharedOptions shared, Terminal terminal) {
        if (office.submitters().all().isEmpty() && !shared.quiet) {
            terminal.say(shared.language, NOBODY);
        }
    }

    private static Text unseen(String stray, YearMonth month) {
        return Text.of(
                stray + " 不在任何月份的文件夹里，没有读：月份文件夹要写成 inbox/" + month + " 这样",
                stray + " is in no month's folder and was not read: such a folder is called inbox/" + month);
    }

    private static JobFault inboxGone(IOException e) {
        return new JobFault(Text.of("收件箱读不到：inbox，请检查权限", "the inbox cannot be read: inbox; check its permissions"), e);
    }
}
