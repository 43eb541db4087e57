package huizong.origin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The tool itself: part of where every figure comes from. */
public final class Tool {

    private static final String VERSION = read();

    private Tool() {}

    /** The version as built, {@code 1.0.0}. */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        try (InputStream in = Tool.class.getResourceAsStream("/huizong/version.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks huizong/version.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException("the jar's huizong/version.txt cannot be read", e);
        }
    }
}
