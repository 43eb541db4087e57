package huizong.table;

import huizong.table.Archives.Entry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One archive being unpacked with all that lies in it, against one budget of bytes and entries. */
final class Unpacking {

    /** An archive in an archive is read, one in that is not (DOMAIN 3). */
    private static final int DEEPEST = 2;
    /** A month of a whole district with all its photographs has some thousand. */
    static final int MOST_ENTRIES = 10_000;
    /** So large may all become whatever the archive's size; beyond it no honest archive unpacks to so many times its size. */
    private static final long SMALL = 50L << 20;

    private static final long MOST_RATIO = 200;

    private final TemporaryFolder into;
    private final ReadLimits limits;
    private long packed;
    private long unpacked;
    private int entries;
    private boolean spent;

    Unpacking(TemporaryFolder into, ReadLimits limits) {
        this.into = into;
        this.limits = limits;
    }

    /**
     * What an archive says of an entry.
     *
     * @param name as it stands there
     * @param link a link or a device: what it points to was not sent
     * @param refusal why it is not to be opened, or null
     */
    record Header(
            String name,
            boolean folder,
            boolean link,
            @Nullable Damage refusal) {}

    /** Gives an entry's bytes; throws where they are not those that were packed. */
    @FunctionalInterface
    interface Contents {
        void writeTo(OutputStream out) throws IOException;
    }

    List<Entry> archive(Path file) throws IOException {
        packed = Math.max(1, Files.size(file));
        return new Level(1).read(file);
    }

    /** An archive of some depth, the outermost is 1. */
    final class Level {

        private final int depth;
        private final List<Entry> found = new ArrayList<>();
        private final Set<String> names = new HashSet<>();

        private Level(int depth) {
            this.depth = depth;
        }

        private List<Entry> read(Path file) {
            try {
                FileKind kind = KindDetector.detect(file);
                if (kind == FileKind.SEVEN_ZIP) {
                    SevenZipArchive.read(file, this);
                } else if (kind == FileKind.RAR) {
                    RarArchive.read(file, this);
                } else {
                    ZipArchive.read(file, this);
                }
            } catch (TemporaryFault e) {
                throw e;
            } catch (IOException | RuntimeException | StackOverflowError e) {
                found.add(new Entry.Damaged("", ArchiveFaults.damage(e)));
            }
            return merged();
        }

        /** Where nothing can be read, one answer says so. */
        private List<Entry> merged() {
            List<Entry> damaged = found.stream()
                    .filter(entry -> !(entry instanceof Entry.Leftover))
                    .toList();
            if (damaged.isEmpty()) {
                found.add(new Entry.Damaged("", new Damage(Damage.Reason.EMPTY, "no files in it")));
            } else if (damaged.stream().allMatch(Entry.Damaged.class::isInstance)) {
                Entry.Damaged first = (Entry.Damaged) damaged.get(0);
                found.removeIf(Entry.Damaged.class::isInstance);
                found.add(new Entry.Damaged("", inOneWord(first, damaged.size())));
            }
            return found;
        }

        private static Damage inOneWord(Entry.Damaged first, int all) {
            Damage damage = first.damage();
            if (first.name().isEmpty()) {
                return damage;
            }
            String which = all > 1 ? first.name() + " …" : first.name();
            return damage.reason() == Damage.Reason.UNSUPPORTED
                    ? damage
                    : new Damage(damage.reason(), which + ": " + damage.detail());
        }

        /**
         * Takes in one entry.
         *
         * @throws IOException when the whole archive is over a limit
         */
        void entry(Header header, Contents contents) throws IOException {
            if (++entries > MOST_ENTRIES) {
                spent = true;
                throw new Faults.OverLimit("more than " + MOST_ENTRIES + " files");
            }
            String tidy = ArchiveName.tidy(header.name());
            if (header.folder() && (tidy.isEmpty() || !ArchiveName.isUnsafe(tidy))) {
                return;
            }
            String name = unused(ArchiveName.shown(tidy.isEmpty() ? header.name() : tidy));
            if (ArchiveName.isUnsafe(tidy)) {
                found.add(new Entry.Damaged(name, new Damage(Damage.Reason.UNSAFE, ArchiveName.shown(header.name()))));
            } else if (Leftovers.isLeftover(tidy)) {
                found.add(new Entry.Leftover(name));
            } else if (header.link()) {
                found.add(new Entry.Damaged(name, new Damage(Damage.Reason.UNSAFE, "link")));
            } else if (header.refusal() != null) {
                found.add(new Entry.Damaged(name, header.refusal()));
            } else {
                unpack(name, contents);
            }
        }

        private void unpack(String name, Contents contents) throws IOException {
            Path file = into.file();
            try (OutputStream out = new Sink(file)) {
                contents.writeTo(out);
            } catch (TemporaryFault e) {
                throw e;
            } catch (IOException | RuntimeException | StackOverflowError e) {
                into.discard(file);
                if (spent) {
                    throw e;
                }
                found.add(new Entry.Damaged(name, ArchiveFaults.damage(e)));
                return;
            }
            if (!Archives.isArchive(file)) {
                found.add(new Entry.Unpacked(name, file));
                return;
            }
            if (depth == DEEPEST) {
                found.add(new Entry.Damaged(name, new Damage(Damage.Reason.UNSUPPORTED, "archive too deep")));
            } else {
                for (Entry inner : new Level(depth + 1).read(file)) {
                    found.add(within(name, inner));
                }
            }
            into.discard(file);
            if (spent) {
                throw new Faults.OverLimit("limits of the archive are spent");
            }
        }

        /** Two entries of one name are two files: the later is numbered as a second copy would be. */
        private String unused(String name) {
            String free = name;
            int dot = name.lastIndexOf('.') > name.lastIndexOf('/') + 1 ? name.lastIndexOf('.') : name.length();
            for (int copy = 2; !names.add(free); copy++) {
                free = name.substring(0, dot) + "(" + copy + ")" + name.substring(dot);
            }
            return free;
        }
    }

    private static Entry within(String archive, Entry inner) {
        String name = inner.name().isEmpty() ? archive : archive + "!" + inner.name();
        if (inner instanceof Entry.Unpacked whole) {
            return new Entry.Unpacked(name, whole.file());
        }
        if (inner instanceof Entry.Damaged damaged) {
            return new Entry.Damaged(name, damaged.damage());
        }
        return new Entry.Leftover(name);
    }

    /** Counts what comes out, and stops a bomb before it fills the disk. */
    private final class Sink extends OutputStream {

        private final OutputStream out;
        private long written;

        Sink(Path file) {
            out = TemporaryFolder.writeTo(file);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            written += length;
            unpacked += length;
            spent |= unpacked > limits.unpackedBytes() || unpacked > SMALL && unpacked / packed > MOST_RATIO;
            if (spent) {
                throw new Faults.OverLimit("unpacks to more than " + (unpacked >> 20) + " MB");
            }
            if (written > limits.fileBytes()) {
                throw new Faults.OverLimit("more than " + limits.fileBytes() + " bytes");
            }
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
