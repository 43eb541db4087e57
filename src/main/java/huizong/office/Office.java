package huizong.office;

import huizong.lang.Text;
import huizong.table.TableFile;
import huizong.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The office as its workspace describes it: settings and lists.
 *
 * @param submitters nobody when there is no such list
 * @param register null without one: households and villages cannot be told then
 */
public record Office(
        Workspace workspace,
        Settings settings,
        Submitters submitters,
        Villages villages,
        Products products,
        @Nullable Register register,
        ReceivedDays received) {

    /**
     * Reads settings and lists.
     *
     * @throws SettingsFault when something in them is wrong; it names file and line
     * @throws IOException when the settings cannot be read
     */
    public static Office load(Workspace workspace) throws IOException {
        Settings settings = SettingsReader.read(workspace);
        Loader loader = new Loader(workspace, settings);
        Submitters submitters = loader.list(
                        References.Kind.SUBMITTERS, file -> Submitters.read(file, settings.district()))
                .orElseGet(Submitters::none);
        return new Office(
                workspace,
                settings,
                submitters,
                loader.list(References.Kind.VILLAGES, Villages::read).orElseGet(Villages::none),
                loader.list(References.Kind.PRODUCTS, Products::read).orElseGet(Products::none),
                loader.list(References.Kind.REGISTER, Register::read).orElse(null),
                loader.list(References.Kind.RECEIVED, file -> ReceivedDays.read(file, submitters))
                        .orElseGet(ReceivedDays::none));
    }

    /** An office without a workspace: usual settings, no lists. */
    public static Office withoutWorkspace() {
        return new Office(
                new Workspace(Path.of("")),
                Settings.DEFAULT,
                Submitters.none(),
                Villages.none(),
                Products.none(),
                null,
                ReceivedDays.none());
    }

    /** The file of a list; empty where there is none. */
    public Optional<Path> file(References.Kind kind) {
        return Optional.ofNullable(new Loader(workspace, settings).path(kind));
    }

    /** Finds and opens the lists, each through the reader that submissions go through. */
    private record Loader(Workspace workspace, Settings settings) {

        <T> Optional<T> list(References.Kind kind, Function<ListFile, T> reader) throws IOException {
            Path path = path(kind);
            if (path == null) {
                return Optional.empty();
            }
            try (TableFile file = Tables.open(path, settings.limits().reading())) {
                return Optional.of(reader.apply(new ListFile(workspace.relative(path), file)));
            }
        }

        private @Nullable Path path(References.Kind kind) {
            Optional<String> named = settings.references().path(kind);
            if (named.isPresent()) {
                Path path = workspace.root().resolve(named.get());
                if (!Files.isRegularFile(path)) {
                    throw SettingsFault.in(
                            named.get(),
                            Text.of(
                                    "没有这个文件（%1$s 的 reference.%2$s 指向它）",
                                    "there is no such file (reference.%2$s in %1$s names it)"),
                            Text.plain(Workspace.SETTINGS_FILE),
                            Text.plain(kind.key()));
                }
                return path;
            }
            List<String> there = kind.usual().stream().filter(this::isThere).toList();
            if (there.size() > 1) {
                throw SettingsFault.in(
                        there.get(0),
                        Text.of(
                                "%1$s 也在，不知该用哪一个：请只留一个，或在 %2$s 的 reference.%3$s 写明",
                                "%1$s is there too, and nobody can tell which to use: keep one, or name it as"
                                        + " reference.%3$s in %2$s"),
                        Text.plain(there.get(1)),
                        Text.plain(Workspace.SETTINGS_FILE),
                        Text.plain(kind.key()));
            }
            return there.isEmpty() ? null : workspace.root().resolve(there.get(0));
        }

        /** A list that is there and cannot be read must not pass for one that the office does without. */
        private boolean isThere(String usual) {
            Path path = workspace.root().resolve(usual);
            if (Files.notExists(path) || Files.isRegularFile(path)) {
                return Files.isRegularFile(path);
            }
            throw SettingsFault.in(
                    usual, Text.of("读不到，请看它是不是文件、有没有权限", "cannot be read: see that it is a file, and its permissions"));
        }
    }
}
