package huizong.cli;

import huizong.lang.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Puts a result on stdout, or in the file that was named: written beside it and renamed into place. */
final class Output {

    private Output() {}

    /** Writes a result. */
    interface Result {
        void write(OutputStream out) throws IOException;
    }

    static void put(Terminal terminal, @Nullable Path file, Result result) {
        try {
            if (file == null) {
                result.write(terminal.out());
                terminal.out().flush();
                return;
            }
            Path part = file.resolveSibling("." + file.getFileName() + ".part");
            try (OutputStream out = Files.newOutputStream(part)) {
                result.write(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UsageFault(Text.of("结果写不了：" + file, "the result cannot be written: " + file));
        }
    }

    /** A print stream in UTF-8 with plain line breaks, for texts. */
    static PrintStream printer(OutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
