package huizong.job;

import huizong.table.Damage;
import huizong.table.Leftovers;
import huizong.table.ReadOptions;
import huizong.table.TableFile;
import huizong.table.Tables;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies in a month's inbox. The inbox is never written to. */
final class Inbox {

    private Inbox() {}

    /**
     * A file that came in, by itself or in an archive, see {@link ArchiveItems}.
     *
     * @param path where its bytes lie: of an entry of an archive a temporary copy, or the archive where there is none
     * @param origin what came in: the file itself, or its archive
     * @param shown the path as people see it: relative to the base, {@code /}-separated, {@code a.zip!b.xlsx}
     * @param inside the path in the archive ({@code dir/b.xlsx}, {@code b.zip!c.xlsx}); empty for a file that came by itself
     * @param folder the first folder below the month's, which names the submitter; null for a file directly in the month's
     * @param ignored left by an office program or a system ({@code ~$…}, {@code Thumbs.db}), or a link: listed, not read
     * @param damage why it could not be taken out of its archive; null for every other file
     */
    record Item(
            Path path,
            Path origin,
            String shown,
            String inside,
            @Nullable String folder,
            boolean ignored,
            @Nullable Damage damage) {

        /** A file that came by itself. */
        static Item of(Path path, String shown, @Nullable String folder, boolean ignored) {
            return new Item(path, path, shown, "", folder, ignored, null);
        }

        /** Opens it by its sender's name for it. */
        TableFile open(ReadOptions options) {
            return Tables.open(path, fileName(), options);
        }

        /** How large what came in is; 0 where that cannot be told. */
        long bytes() {
            try {
                return Files.size(origin);
            } catch (IOException e) {
                return 0;
            }
        }

        String fileName() {
            List<String> parts = parts();
            return parts.isEmpty() ? last(shown) : parts.get(parts.size() - 1);
        }

        /** The name of what came in: the archive's for an entry. */
        String originName() {
            return last(originShown());
        }

        /** The path of what came in, as people see it. */
        String originShown() {
            return shown.substring(0, shown.length() - (inside.isEmpty() ? 0 : inside.length() + 1));
        }

        /** The folders and archives in the archive that lead to it, the outermost first. */
        List<String> foldersInside() {
            List<String> parts = parts();
            return parts.isEmpty() ? parts : parts.subList(0, parts.size() - 1);
        }

        private List<String> parts() {
            return inside.isEmpty() ? List.of() : List.of(inside.split("[/!]", -1));
        }

        private static String last(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /**
     * Lists a folder, in an order that does not depend on the machine.
     *
     * @param folder the month's folder, or a link to it; one that is not there has no files
     * @param base what the shown paths are relative to
     * @throws IOException when the folder is there and cannot be read: nobody may take that for an empty one
     */
    static List<Item> list(Path folder, Path base) throws IOException {
        List<Item> items = new ArrayList<>();
        if (Files.notExists(folder)) {
            return items;
        }
        Path real = folder.toRealPath();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                refuseFolder(file, new NotDirectoryException(folder.toString()));
                items.add(item(file, isIgnored(real.relativize(file), attributes)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                refuseFolder(file, failure);
                items.add(item(file, false));
                return FileVisitResult.CONTINUE;
            }

            private void refuseFolder(Path file, IOException failure) throws IOException {
                if (file.equals(real)) {
                    throw failure;
                }
            }

            private Item item(Path file, boolean ignored) {
                Path inside = real.relativize(file);
                String first = inside.getNameCount() > 1 ? inside.getName(0).toString() : null;
                Path named = folder.resolve(inside);
                return Item.of(named, shown(named, base), first, ignored);
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
        return attributes.isSymbolicLink()
                || !attributes.isRegularFile()
                || Leftovers.isLeftover(inside.toString().replace('\\', '/'));
    }
}
