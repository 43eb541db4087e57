package huizong.cli;

import huizong.lang.Text;
import huizong.office.Office;
import huizong.office.SettingsFault;
import huizong.office.SettingsReader;
import huizong.office.Workspace;
import huizong.rule.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and loads the office that a command works for. */
final class Offices {

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
    static YearMonth month(Office office, MonthOptions options, LocalDate day) {
        Optional<YearMonth> asked = options.month(day);
        if (asked.isPresent()) {
            return asked.get();
        }
        try {
            List<YearMonth> months = office.workspace().inboxMonths();
            if (!months.isEmpty()) {
                return months.get(months.size() - 1);
            }
        } catch (IOException e) {
            throw new UsageFault(Text.of("收件箱读不到，请检查权限", "the inbox cannot be read: check its permissions"));
        }
        throw new UsageFault(Text.of(
                "收件箱 inbox/ 里还没有月份文件夹（如 inbox/2020-04）；也可以用 --month 指定",
                "the inbox has no month folder yet (such as inbox/2020-04); or name one with --month"));
    }
}
