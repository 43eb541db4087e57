package huizong.cli;

import huizong.job.JobFault;
import huizong.job.NewFile;
import huizong.job.Template;
import huizong.lang.Text;
import huizong.office.Nearest;
import huizong.office.Office;
import huizong.office.Submitter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code huizong template} */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {

    private final SharedOptions shared;
    private final Terminal terminal;

    @Mixin
    MonthOptions months = new MonthOptions();

    @Option(names = "--submitter", paramLabel = "NAME", descriptionKey = "submitter")
    List<String> submitters = new ArrayList<>();

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "output")
    @Nullable
    Path output;

    @Option(names = "--replace", descriptionKey = "replace")
    boolean replaces;

    TemplateCommand(SharedOptions shared, Terminal terminal) {
        this.shared = shared;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JobFault {
        Office found = Offices.find(shared, terminal);
        Office office = found == null ? Office.withoutWorkspace() : found;
        YearMonth month = month(found);
        Path folder = folder(found, month);
        List<String> names = names(office);
        List<NewFile> written = Template.run(office, names, month, folder, replaces);
        TextTable table = new TextTable(List.of());
        for (NewFile one : written) {
            table.row(state(one.state()).in(shared.language), shown(found, one.path()));
        }
        table.print(terminal.out());
        return kept(written);
    }

    /** As the month's reports are named: below the workspace, unless another folder was asked for. */
    private String shown(@Nullable Office office, Path form) {
        return office == null || output != null
                ? form.toString()
                : office.workspace().relative(form);
    }

    /** Forms are sent out for a month that may have no folder in the inbox yet. */
    private YearMonth month(@Nullable Office office) throws JobFault {
        LocalDate day = months.day();
        Optional<YearMonth> asked = months.month(day);
        if (asked.isPresent()) {
            return asked.get();
        }
        List<YearMonth> inbox = office == null ? List.of() : Offices.inboxMonths(office);
        return inbox.isEmpty() ? YearMonth.from(day) : inbox.get(inbox.size() - 1);
    }

    private Path folder(@Nullable Office office, YearMonth month) {
        Path asked = output;
        if (asked == null) {
            return office == null ? Path.of("") : Template.usualFolder(office, month);
        }
        if (office != null
                && asked.toAbsolutePath()
                        .normalize()
                        .startsWith(office.workspace().inbox())) {
            throw new UsageFault(
                    Text.of("收件箱只读不写，--output 请换个地方", "nothing is written to the inbox: name another --output"));
        }
        return asked;
    }

    /** Those asked for, else all of the list, else nobody: then the form is for anybody. */
    private List<String> names(Office office) {
        List<Submitter> listed = office.submitters().all();
        if (!submitters.isEmpty()) {
            return submitters.stream()
                    .map(name -> listed.isEmpty() ? name : listed(office, name))
                    .distinct()
                    .toList();
        }
        if (!listed.isEmpty()) {
            return listed.stream().map(Submitter::name).toList();
        }
        if (!shared.quiet) {
            terminal.say(
                    shared.language,
                    Text.of(
                            "没有报送单位名单（reference/submitters.csv），表样的填报单位留空，由单位自己填",
                            "there is no list of submitters (reference/submitters.csv): 填报单位 is left open in the form"));
        }
        return List.of("");
    }

    private static String listed(Office office, String name) {
        return office.submitters().resolve(name).map(Submitter::name).orElseThrow(() -> {
            List<String> known =
                    office.submitters().all().stream().map(Submitter::name).toList();
            String nearest = Nearest.to(name, known).map(one -> " → " + one).orElse("");
            return new UsageFault(Text.of(
                    "报送单位名单里没有“" + name + "”" + nearest + "；请先写进 reference/submitters.csv",
                    "\"" + name + "\" is not on the list of submitters" + nearest
                            + "; write it into reference/submitters.csv first"));
        });
    }

    private int kept(List<NewFile> written) {
        long kept = written.stream()
                .filter(one -> one.state() == NewFile.State.KEPT)
                .count();
        if (kept == 0) {
            return ExitCode.DONE;
        }
        terminal.say(
                shared.language,
                Text.of(
                        kept + " 个文件已有且内容不同，没有动；要换成新的，请加 --replace",
                        kept + " files of other content are there and were left alone; --replace writes them anew"));
        return ExitCode.NOT_DONE;
    }

    private static Text state(NewFile.State state) {
        return switch (state) {
            case CREATED -> Text.of("新建", "made");
            case SAME -> Text.of("已有，相同", "there, the same");
            case KEPT -> Text.of("已有，没有动", "there, left alone");
            case REPLACED -> Text.of("已换新", "replaced");
        };
    }
}
