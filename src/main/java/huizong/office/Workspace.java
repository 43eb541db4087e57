package huizong.office;

import huizong.lang.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The office's folder (DESIGN 2): settings, lists, what came in, what the tool keeps and writes.
 *
 * @param root absolute
 */
public record Workspace(Path root) {

    /** A folder with this file in it is a workspace. */
    public static final String SETTINGS_FILE = "huizong.yaml";

    /** The variable that names the workspace for everybody on a machine, and for cron. */
    public static final String VARIABLE = "HUIZONG_WORKSPACE";

    public Workspace {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * The workspace to work in: the one named on the command line, else the one of the environment, else the current folder
     * or the nearest above it that is one.
     *
     * @param named by {@code --workspace}, or null
     * @param variable what {@link #VARIABLE} holds; null or empty when it is not set
     * @return empty when nothing was named and no folder above is one
     * @throws SettingsFault when the folder that was named is no workspace
     */
    public static Optional<Workspace> find(@Nullable Path named, @Nullable String variable, Path current) {
        if (named != null) {
            return Optional.of(checked(named));
        }
        if (variable != null && !variable.isBlank()) {
            return Optional.of(checked(path(variable)));
        }
        for (Path folder = current.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(SETTINGS_FILE))) {
                return Optional.of(new Workspace(folder));
            }
        }
        return Optional.empty();
    }

    /** The fault of a command that needs a workspace when {@link #find} found none. */
    public static SettingsFault missing() {
        return SettingsFault.of(
                Text.of(
                        "找不到工作目录：请用 --workspace 指定含有 %1$s 的目录，或先进入该目录",
                        "no workspace: name a folder that holds %1$s with --workspace, or go into one"),
                Text.plain(SETTINGS_FILE));
    }

    private static Path path(String variable) {
        try {
            return Path.of(variable);
        } catch (InvalidPathException e) {
            throw SettingsFault.of(Text.of("%1$s 不是路径", "%1$s does not hold a path"), Text.plain("$" + VARIABLE));
        }
    }

    private static Workspace checked(Path folder) {
        Workspace workspace = new Workspace(folder);
        if (Files.isRegularFile(folder)) {
            throw SettingsFault.of(
                    Text.of("工作目录要写文件夹，%1$s 是文件", "a workspace is a folder; %1$s is a file"),
                    Text.plain(folder.toString()));
        }
        if (!Files.isDirectory(folder)) {
            throw SettingsFault.of(
                    Text.of(
                            "没有这个工作目录：%1$s（新建用 huizong init）",
                            "there is no such workspace: %1$s (huizong init makes one)"),
                    Text.plain(folder.toString()));
        }
        if (!Files.isRegularFile(workspace.settingsFile())) {
            throw SettingsFault.of(
                    Text.of(
                            "%1$s 里没有 %2$s，不是工作目录（文件可以是空的）",
                            "%1$s holds no %2$s and so is no workspace (the file may be empty)"),
                    Text.plain(folder.toString()),
                    Text.plain(SETTINGS_FILE));
        }
        return workspace;
    }

    public Path settingsFile() {
        return root.resolve(SETTINGS_FILE);
    }

    public Path reference() {
        return root.resolve("reference");
    }

    public Path inbox() {
        return root.resolve("inbox");
    }

    public Path inbox(YearMonth month) {
        return inbox().resolve(month.toString());
    }

    public Path data() {
        return root.resolve("data");
    }

    /** For files that live only while a command runs. */
    public Path temporary() {
        return data().resolve("tmp");
    }

    public Path lock() {
        return data().resolve("lock");
    }

    public Path reports() {
        return root.resolve("reports");
    }

    public Path reports(YearMonth month) {
        return reports().resolve(month.toString());
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /**
     * The months that have a folder in the inbox, the earliest first; none when there is no inbox.
     *
     * @throws IOException when the inbox cannot be read
     */
    public List<YearMonth> inboxMonths() throws IOException {
        List<YearMonth> months = new ArrayList<>();
        for (Path entry : inboxEntries()) {
            if (Files.isDirectory(entry)) {
                month(entry).ifPresent(months::add);
            }
        }
        return months.stream().sorted().toList();
    }

    /**
     * What lies in the inbox outside the folders of the months, so that no command would ever look at it: {@code 2020-4},
     * {@code 四月}, a file. In the order of their names.
     *
     * @throws IOException when the inbox cannot be read
     */
    public List<Path> inboxStrays() throws IOException {
        List<Path> strays = new ArrayList<>();
        for (Path entry : inboxEntries()) {
            boolean ignorable = entry.getFileName().toString().startsWith(".");
            if (!ignorable && !(Files.isDirectory(entry) && month(entry).isPresent())) {
                strays.add(entry);
            }
        }
        return strays;
    }

    private List<Path> inboxEntries() throws IOException {
        if (!Files.isDirectory(inbox())) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(inbox())) {
            return entries.sorted().toList();
        }
    }

    private static Optional<YearMonth> month(Path folder) {
        try {
            return Optional.of(YearMonth.parse(folder.getFileName().toString()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A path as people see it: relative to the workspace where it lies inside, else as given; always with {@code /}. */
    public String relative(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(root) ? root.relativize(absolute) : path;
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }
}
