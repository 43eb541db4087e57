package huizong.job;

import huizong.lang.Text;
import huizong.office.Office;
import huizong.table.Archives;
import huizong.table.Damage;
import huizong.table.ReadLimits;
import huizong.table.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns an archive into what lies in it: to all that follows its entries are files of the inbox like any other. The archive
 * itself stands beside them only where it, or the rest of it, could not be opened.
 */
final class ArchiveItems {

    private ArchiveItems() {}

    /**
     * The entries of an archive by their paths; any other file is given back as it is.
     *
     * @param into where the entries are unpacked to
     * @throws IOException when the archive is gone
     */
    static List<Inbox.Item> of(Inbox.Item item, TemporaryFolder into, ReadLimits limits) throws IOException {
        if (item.ignored() || !Archives.isArchive(item.path())) {
            return List.of(item);
        }
        long size = Files.size(item.path());
        if (size > limits.fileBytes()) {
            return List.of(damaged(item, "", new Damage(Damage.Reason.TOO_LARGE, "file of " + size + " bytes")));
        }
        List<Inbox.Item> items = new ArrayList<>();
        for (Archives.Entry entry : Archives.unpack(item.path(), into, limits)) {
            if (entry instanceof Archives.Entry.Unpacked unpacked) {
                items.add(inside(item, entry.name(), unpacked.file(), false));
            } else if (entry instanceof Archives.Entry.Damaged damaged) {
                items.add(damaged(item, entry.name(), damaged.damage()));
            } else {
                items.add(inside(item, entry.name(), item.path(), true));
            }
        }
        items.sort(Comparator.comparing(Inbox.Item::shown));
        return items;
    }

    /** Beside the store where there is a workspace, else in the system's folder; what killed runs left there is removed. */
    static TemporaryFolder temporary(@Nullable Office office) {
        return (office == null
                        ? TemporaryFolder.ofSystem()
                        : TemporaryFolder.in(office.workspace().temporary()))
                .swept();
    }

    /** What to say where an archive went away while it was read. */
    static JobFault gone(IOException fault) {
        return new JobFault(Text.of("压缩包在读的时候不见了，请重试", "an archive went away while it was read: try again"), fault);
    }

    private static Inbox.Item inside(Inbox.Item archive, String name, Path file, boolean ignored) {
        return new Inbox.Item(
                file, archive.path(), archive.shown() + "!" + name, name, archive.folder(), ignored, null);
    }

    private static Inbox.Item damaged(Inbox.Item archive, String name, Damage damage) {
        String shown = name.isEmpty() ? archive.shown() : archive.shown() + "!" + name;
        return new Inbox.Item(archive.path(), archive.path(), shown, name, archive.folder(), false, damage);
    }
}
