package huizong.job;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What lies in a month's inbox. The inbox is never written to. */
final class Inbox {

    private Inbox() {}

    /**
     * A file that came in.
     *
     * @param path where it lies
     * @param shown the path as people see it: relative to the base, {@code /}-separated
     * @param folder the first folder below the month's, which names the submitter; null for a file directly in the month's
     * @param ignored left by an office program or a system ({@code ~$…}, {@code Thumbs.db}), or a link: listed, not read
     */
    record Item(Path path, String shown, @Nullable String folder, boolean ignored) {
        String fileName() {
            return shown.substring(shown.lastIndexOf('/') + 1);
        }
    }

    /**
     * Lists a folder, in an order that does not depend on the machine.
     *
     * @param folder the month's folder; one that is not there has no files
     * @param base what the shown paths are relative to
     */
    static List<Item> list(Path folder, Path base) throws IOException {
        List<Item> items = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return items;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                Path inside = folder.relativize(file);
                String first = inside.getNameCount() > 1 ? inside.getName(0).toString() : null;
                items.add(new Item(file, shown(file, base), first, isIgnored(inside, attributes)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                Path inside = folder.relativize(file);
                String first = inside.getNameCount() > 1 ? inside.getName(0).toString() : null;
                items.add(new Item(file, shown(file, base), first, false));
                return FileVisitResult.CONTINUE;
            }
        });
        items.sort(Comparator.comparing(Item::shown));
        return items;
    }

    /** A path as people see it, on every system with {@code /}. */
    static String shown(Path file, Path base) {
        Path absolute = file.toAbsolutePath().normalize();
        Path root = base.toAbsolutePath().normalize();
        Path relative = absolute.startsWith(root) ? root.relativize(absolute) : file;
        return relative.toString().replace('\\', '/');
    }

    /** Links are not followed: what they point to was not sent in. */
    private static boolean isIgnored(Path inside, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink() || !attributes.isRegularFile()) {
            return true;
        }
        for (Path part : inside) {
            if (part.toString().equals("__MACOSX")) {
                return true;
            }
        }
        String name = inside.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith("~$")
                || name.startsWith(".")
                || name.endsWith(".tmp")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini");
    }
}
