package huizong.cli;

import huizong.lang.Text;
import huizong.table.Passwords;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Passwords come from a file: an argument would be seen by everybody on the machine. */
final class PasswordOption {

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "password-file")
    @Nullable
    Path file;

    /** The passwords to try; none without the option. */
    Passwords list() {
        Path named = file;
        if (named == null) {
            return Passwords.NONE;
        }
        try {
            return Passwords.read(named);
        } catch (IOException e) {
            throw new UsageFault(Text.of(
                    "密码文件读不到：" + named + "，请检查文件名和权限",
                    "the password file cannot be read: " + named + "; check its name and permissions"));
        }
    }
}
