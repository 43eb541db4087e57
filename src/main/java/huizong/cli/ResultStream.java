package huizong.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/**
 * Standard output in UTF-8 whatever the locale. A {@link PrintStream} never says that it could not write; this one also
 * knows why, because a reader that has read enough ({@code | head}) is no fault, and a full disk is one.
 */
final class ResultStream extends PrintStream {

    private final Sink sink;

    private ResultStream(Sink sink) {
        super(new BufferedOutputStream(sink), false, StandardCharsets.UTF_8);
        this.sink = sink;
    }

    static ResultStream standardOutput() {
        return new ResultStream(new Sink(
                new FileOutputStream(FileDescriptor.out), () -> descriptor(1).startsWith("pipe:")));
    }

    /** What is written goes to another stream; for tests of what happens when that one fails. */
    static ResultStream over(OutputStream out) {
        return new ResultStream(new Sink(out, () -> false));
    }

    /** Whether part of the result reached nobody although somebody waits for it. Flushes. */
    static boolean isLost(PrintStream out) {
        boolean failed = out.checkError();
        return failed && !(out instanceof ResultStream result && result.sink.readerLeft);
    }

    /** Passes everything on and keeps in mind how it failed. */
    private static final class Sink extends OutputStream {

        private final OutputStream out;
        private final BooleanSupplier isPipe;
        private boolean readerLeft;

        Sink(OutputStream out, BooleanSupplier isPipe) {
            this.out = out;
            this.isPipe = isPipe;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                readerLeft |= isClosedPipe(e);
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        /** The system's message may be in its own language, so Linux is asked what standard output is. */
        private boolean isClosedPipe(IOException e) {
            String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            return message.contains("pipe") || message.contains("管道") || isPipe.getAsBoolean();
        }
    }

    /** What a descriptor of this process leads to; empty where the system does not tell. */
    static String descriptor(int number) {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + number)).toString();
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return "";
        }
    }
}
