package huizong.job;

import huizong.office.Limits;
import huizong.office.Office;
import huizong.table.Archives;
import huizong.table.Damage;
import huizong.table.FileKind;
import huizong.table.Passwords;
import huizong.table.ReadOptions;
import huizong.table.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file to look into: one that is read itself, or an archive whose entries are. They are unpacked until it is closed. */
public final class Inspectable implements AutoCloseable {

    private final Path file;
    private final TemporaryFolder temporary;
    private final ReadOptions options;
    private final List<Part> parts;

    /**
     * What can be read by itself.
     *
     * @param shown its path as people see it, {@code a.zip!b.xlsx} for an entry
     * @param inside its path in the archive; empty for the file itself, for an archive where it, or the rest of it, could
     *     not be opened
     * @param name its own, without folders
     * @param path where its bytes lie
     * @param ignored left by an office program or a system: nothing to read
     * @param damage why it could not be taken out of its archive, or null
     */
    public record Part(
            String shown,
            String inside,
            String name,
            Path path,
            boolean ignored,
            @Nullable Damage damage) {}

    private Inspectable(Path file, TemporaryFolder temporary, ReadOptions options, List<Part> parts) {
        this.file = file;
        this.temporary = temporary;
        this.options = options;
        this.parts = parts;
    }

    /**
     * Opens a file.
     *
     * @param office the workspace's, whose limits hold; null without one
     * @param passwords to try on what is locked
     * @throws JobFault when an archive goes away while it is read
     */
    public static Inspectable open(Path file, @Nullable Office office, Passwords passwords) throws JobFault {
        Limits limits = office == null ? Limits.DEFAULT : office.settings().limits();
        String shown = file.toString().replace('\\', '/');
        TemporaryFolder temporary = ArchiveItems.temporary(office);
        try {
            ReadOptions options = new ReadOptions(limits.reading(), passwords, temporary);
            List<Part> parts =
                    ArchiveItems.of(Inbox.Item.of(file, shown, null, false), temporary, options.limits()).stream()
                            .map(item -> new Part(
                                    item.shown(),
                                    item.inside(),
                                    item.fileName(),
                                    item.path(),
                                    item.ignored(),
                                    item.damage()))
                            .toList();
            return new Inspectable(file, temporary, options, parts);
        } catch (IOException e) {
            temporary.close();
            throw ArchiveItems.gone(e);
        } catch (RuntimeException e) {
            temporary.close();
            throw e;
        }
    }

    public boolean isArchive() {
        return Archives.isArchive(file);
    }

    /** The path as people see it. */
    public String shown() {
        return file.toString().replace('\\', '/');
    }

    /** Why an archive could not be opened, or not to its end; null for all others. */
    public @Nullable Damage damage() {
        return parts.stream()
                .filter(part -> part.inside().isEmpty())
                .map(Part::damage)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** By its bytes. */
    public FileKind kind() {
        return Archives.kind(file);
    }

    public ReadOptions options() {
        return options;
    }

    /** The file itself, or the entries of the archive by their paths. */
    public List<Part> parts() {
        return parts;
    }

    /** The entries of an archive. */
    public List<Part> entries() {
        return parts.stream().filter(part -> !part.inside().isEmpty()).toList();
    }

    @Override
    public void close() {
        temporary.close();
    }
}
