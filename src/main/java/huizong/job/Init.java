package huizong.job;

import huizong.office.References;
import huizong.office.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a workspace to start from, or what is missing of one. */
public final class Init {

    private static final String RESOURCES = "/huizong/init/";

    /** Lists to be filled in; the register holds people, and an office that has none must not seem to. */
    private static final List<References.Kind> LISTS = List.of(
            References.Kind.SUBMITTERS, References.Kind.VILLAGES, References.Kind.PRODUCTS, References.Kind.RECEIVED);

    private Init() {}

    /**
     * Fills a folder, which need not be there yet. What stands there stays as it is.
     *
     * @param month whose folder the inbox gets
     * @return what was made and what was there, in the order in which people need it
     * @throws JobFault when something is in the way (nothing has been written then), or the system refuses
     */
    public static List<NewFile> run(Path folder, YearMonth month) throws JobFault {
        Workspace workspace = new Workspace(folder);
        Path inbox = workspace.inbox(month);
        Map<Path, byte[]> files = files(workspace, month);
        NewFile.checkFolder(inbox);
        NewFile.checkFolder(workspace.reference());
        for (Path file : files.keySet()) {
            NewFile.checkFile(file);
        }
        List<NewFile> made = new ArrayList<>();
        NewFile.folder(workspace.root());
        NewFile.folder(workspace.reference());
        for (Map.Entry<Path, byte[]> file : files.entrySet()) {
            made.add(NewFile.write(file.getKey(), file.getValue(), false));
        }
        made.add(NewFile.folder(inbox));
        return made;
    }

    /** A list that is there in its other format is not begun a second time. */
    private static Map<Path, byte[]> files(Workspace workspace, YearMonth month) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        files.put(workspace.settingsFile(), content(Workspace.SETTINGS_FILE, month));
        for (References.Kind list : LISTS) {
            Path usual = workspace.root().resolve(list.usual().get(0));
            boolean isThere = list.usual().stream()
                    .map(workspace.root()::resolve)
                    .anyMatch(path -> !path.equals(usual) && Files.exists(path));
            if (!isThere) {
                files.put(usual, content(list.usual().get(0), month));
            }
        }
        files.put(workspace.root().resolve("说明.txt"), content("guide.txt", month));
        return files;
    }

    /** In UTF-8 with its mark and with the line ends of Windows: Excel and old editors show it right, all others too. */
    private static byte[] content(String name, YearMonth month) {
        try (InputStream in = Init.class.getResourceAsStream(RESOURCES + name)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without " + RESOURCES + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return ("\uFEFF" + text.replace("%MONTH%", month.toString()).replace("\n", "\r\n"))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the program's own " + name + " cannot be read", e);
        }
    }
}
