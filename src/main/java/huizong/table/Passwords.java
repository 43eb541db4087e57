package huizong.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The passwords to try on a locked file, in their order. They are shown to nobody: not in {@link #toString()}, a log, a
 * message or an argument of a command.
 */
public record Passwords(List<String> list) {

    public static final Passwords NONE = new Passwords(List.of());

    /** A file that holds more is no list of passwords; each costs a second on a file that asks for many rounds. */
    private static final int MOST = 1_000;

    private static final int ROUNDS = 100_000;
    private static final int BITS = 256;

    public Passwords {
        list = List.copyOf(list);
    }

    /**
     * Reads a list of passwords, one a line; blanks at the ends of a line are part of the password, empty lines are not.
     *
     * @param file in UTF-8, UTF-16 or GB18030, as for any text
     * @throws IOException when it cannot be read, or is no list of passwords; the message quotes none of them
     */
    public static Passwords read(Path file) throws IOException {
        List<String> list = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(TextEncoding.detect(file).reader(file))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    list.add(line);
                }
                if (list.size() > MOST) {
                    throw new IOException("more than " + MOST + " passwords");
                }
            }
        }
        return new Passwords(list);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * What tells two lists of passwords apart without telling the passwords: slow to make, so that trying words against it
     * is no quicker than trying them on the locked file.
     *
     * @param salt the fingerprint of the file that they are for
     */
    public String fingerprint(String salt) {
        try {
            PBEKeySpec key = new PBEKeySpec(
                    String.join("\n", list).toCharArray(), salt.getBytes(StandardCharsets.UTF_8), ROUNDS, BITS);
            byte[] bytes = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
            return HexFormat.of().formatHex(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has PBKDF2", e);
        }
    }

    @Override
    public String toString() {
        return list.size() + " passwords";
    }
}
