package huizong.table;

import java.util.Locale;
import java.util.Set;

/** Names of what office programs and systems leave beside the files of a sender: listed as ignored, never read. */
public final class Leftovers {

    private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private Leftovers() {}

    /**
     * Whether a file is such a leftover: Office's lock files ({@code ~$附件1.xlsx}), temporary files, WPS's and the
     * system's hidden ones, and all that lies in a folder of that kind ({@code __MACOSX}).
     *
     * @param path below the folder or archive it came in, {@code /}-separated
     */
    public static boolean isLeftover(String path) {
        String[] parts = path.toLowerCase(Locale.ROOT).split("/", -1);
        for (String part : parts) {
            if (part.startsWith(".") || SYSTEM.contains(part)) {
                return true;
            }
        }
        String name = parts[parts.length - 1];
        return name.startsWith("~$") || name.endsWith(".tmp");
    }
}
