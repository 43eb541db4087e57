package huizong.store;

import huizong.intake.Line;
import huizong.table.PrivateFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a run has read or looked at once, in a file of their owner's that ends with the run. A run looks at its
 * rows two or three times more, and the database takes four times as long to give them (measured). It is a convenience:
 * where it cannot be written, the database is asked again.
 */
final class LineSpool implements AutoCloseable {

    private static final String NAME = "lines";
    private static final int PART = 1 << 16;

    private final Path folder;
    private final LineBytes bytes = new LineBytes();
    private final ByteBuffer part = ByteBuffer.allocate(PART);
    /** Of each reading where its lines begin and end. */
    private final Map<Long, long[]> places = new HashMap<>();

    private @Nullable Path file;
    private @Nullable FileChannel channel;
    private long end;
    private boolean recording;
    /** It could not be written: what it holds whole stays. */
    private boolean broken;

    private LineSpool(Path folder) {
        this.folder = folder;
    }

    /**
     * Nothing is made in the folder until there is something to keep; what a killed run left there is removed.
     *
     * @param folder that this run alone uses
     */
    static LineSpool in(Path folder) {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> rests = Files.newDirectoryStream(folder, NAME + "*.tmp")) {
                for (Path rest : rests) {
                    Files.deleteIfExists(rest);
                }
            } catch (IOException e) {
                // the next run tries again
            }
        }
        return new LineSpool(folder);
    }

    boolean holds(long reading) {
        return places.containsKey(reading);
    }

    /** Records the lines of a reading; what is recorded while another is under way is not kept. */
    Recording record(long reading) {
        boolean first = !recording && !broken;
        recording |= first;
        return new Recording(reading, first);
    }

    /** Gives the lines of a reading that it {@link #holds}. */
    void lines(long reading, Consumer<Line> lines) {
        long[] place = places.get(reading);
        FileChannel from = channel;
        if (place == null || from == null) {
            throw new IllegalStateException("the spool does not hold reading " + reading);
        }
        ByteBuffer read = ByteBuffer.allocate(PART).limit(0);
        long next = place[0];
        while (next < place[1] || read.hasRemaining()) {
            if (read.remaining() < needed(read)) {
                read = room(read);
                read.limit((int) Math.min(read.capacity(), read.position() + place[1] - next));
                next += fill(from, read, next);
                read.flip();
                continue;
            }
            read.getInt();
            lines.accept(LineBytes.line(read));
        }
    }

    /** The bytes of the next line with its length before it, as far as that is known. */
    private static int needed(ByteBuffer read) {
        return Integer.BYTES + (read.remaining() < Integer.BYTES ? 0 : read.getInt(read.position()));
    }

    /** What is left, at the beginning of a buffer that can take the whole of the next line. */
    private static ByteBuffer room(ByteBuffer read) {
        int needed = needed(read);
        return needed <= read.capacity()
                ? read.compact()
                : ByteBuffer.allocate(needed).put(read);
    }

    private static int fill(FileChannel from, ByteBuffer part, long at) {
        int read = 0;
        try {
            while (part.hasRemaining()) {
                int more = from.read(part, at + read);
                if (more < 0) {
                    throw new IOException("the spool is shorter than what was written");
                }
                read += more;
            }
            return read;
        } catch (IOException e) {
            throw StoreFault.ofTemporaryFile();
        }
    }

    private void flush() {
        write(part.flip());
        part.clear();
    }

    private void write(ByteBuffer some) {
        try {
            FileChannel to = open();
            while (some.hasRemaining()) {
                end += to.write(some, end);
            }
        } catch (IOException e) {
            broken = true;
        }
    }

    private FileChannel open() throws IOException {
        FileChannel open = channel;
        if (open == null) {
            if (!Files.isDirectory(folder)) {
                PrivateFiles.folder(folder);
            }
            Path made = PrivateFiles.file(folder, NAME, ".tmp");
            file = made;
            open = FileChannel.open(made, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel = open;
        }
        return open;
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // the next run removes it
        }
    }

    /** Lines being recorded; they are kept when it is finished. */
    final class Recording implements AutoCloseable {

        private final long reading;
        private final long start = end;
        private boolean under;

        private Recording(long reading, boolean under) {
            this.reading = reading;
            this.under = under;
        }

        void add(Line line) {
            if (!under || broken) {
                return;
            }
            ByteBuffer one = bytes.of(line);
            if (part.remaining() < Integer.BYTES + one.remaining()) {
                flush();
            }
            part.putInt(one.remaining());
            if (part.remaining() < one.remaining()) {
                flush();
                write(one);
            } else {
                part.put(one);
            }
        }

        /** All lines were added. */
        void finish() {
            if (under && !broken) {
                flush();
            }
            if (under && !broken) {
                places.put(reading, new long[] {start, end});
            }
            close();
        }

        @Override
        public void close() {
            if (under) {
                part.clear();
                under = false;
                recording = false;
            }
        }
    }
}
