package huizong.report;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names of the files in a folder that is being filled: whatever a sender calls a file or itself, the name leads nowhere
 * else, is one that every system can keep, and is given once, capitals or not.
 */
public final class FileNames {

    /** Of the 255 bytes a name may have, so many for the part before its suffix. */
    private static final int MOST_BYTES = 180;

    private final Set<String> taken = new HashSet<>();

    /** A name that no other file has: {@code 附件1.xlsx}, then {@code 附件1 (2).xlsx}. */
    public String free(String stem, String suffix) {
        return another(safe(stem), "." + suffix);
    }

    /** The same for a folder. */
    public String free(String words) {
        return another(safe(words), "");
    }

    private String another(String safe, String end) {
        String name = safe + end;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = safe + " (" + i + ")" + end;
        }
        return name;
    }

    /** Takes a name back of which nothing came. */
    void release(String name) {
        taken.remove(name.toLowerCase(Locale.ROOT));
    }

    /** A file's name without its suffix. */
    public static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The same words as a name that any system keeps, and that is no path. */
    public static String safe(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().map(FileNames::safe).forEach(safe::appendCodePoint);
        while (safe.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            safe.setLength(safe.offsetByCodePoints(safe.length(), -1));
        }
        String name = safe.toString().strip();
        while (name.startsWith(".")) {
            name = name.substring(1);
        }
        while (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        return name.isEmpty() ? "_" : name;
    }

    private static int safe(int c) {
        boolean isBad = "\\/:*?\"<>|".indexOf(c) >= 0
                || Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE;
        return isBad ? '_' : c;
    }
}
