package huizong.cli;

import huizong.job.JobFault;
import huizong.lang.Text;
import huizong.office.Office;
import huizong.office.References;
import huizong.office.Workspace;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a result on stdout, or in the file that was named: written beside it and renamed into place. */
final class Output {

    private Output() {}

    /** Writes a result, as UTF-8. */
    interface Result {
        void write(PrintStream out) throws IOException;
    }

    /**
     * Refuses, before any work is done, a file that must not be written: a folder, one of the inputs, one in the inbox, one
     * that the office or the tool keeps (settings, lists, data, logs).
     *
     * @param inputs files or folders that the command reads
     * @throws UsageFault when it must not be written
     */
    static void check(@Nullable Path file, @Nullable Office office, List<Path> inputs) {
        if (file == null) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw new UsageFault(
                    Text.of("--output 要写文件名，" + file + " 是文件夹", "--output takes a file; " + file + " is a folder"));
        }
        Path target = real(file);
        for (Path input : inputs) {
            if (target.equals(real(input))) {
                throw new UsageFault(Text.of(
                        "--output 会盖掉要检查的 " + file, "--output would overwrite " + file + ", which is to be checked"));
            }
        }
        if (office == null) {
            return;
        }
        if (target.startsWith(real(office.workspace().inbox()))) {
            throw new UsageFault(
                    Text.of("收件箱只读不写，--output 请换个地方", "nothing is written to the inbox: name another --output"));
        }
        if (kept(office).stream().anyMatch(kept -> target.startsWith(real(kept)))) {
            throw new UsageFault(Text.of(
                    "--output 会盖掉工作目录自己的 " + file + "，请换个地方",
                    "--output would overwrite " + file + ", which belongs to the workspace: name another"));
        }
    }

    /** What a result must not stand in the place of: settings, lists, data, logs. */
    private static List<Path> kept(Office office) {
        Workspace workspace = office.workspace();
        Stream<Path> own =
                Stream.of(workspace.settingsFile(), workspace.reference(), workspace.data(), workspace.logs());
        Stream<Path> lists = Stream.of(References.Kind.values()).flatMap(kind -> office.file(kind).stream());
        return Stream.concat(own, lists).toList();
    }

    /**
     * Refuses, before any work is done, a folder for copies that is none, or lies in the inbox.
     *
     * @throws UsageFault when nothing may be written to it
     */
    static void checkFolder(@Nullable Path folder, @Nullable Office office) {
        if (folder == null) {
            return;
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageFault(Text.of(
                    "--return-copies 要写文件夹，" + folder + " 是文件",
                    "--return-copies takes a folder; " + folder + " is a file"));
        }
        if (office != null && real(folder).startsWith(real(office.workspace().inbox()))) {
            throw new UsageFault(Text.of(
                    "收件箱只读不写，--return-copies 请换个地方", "nothing is written to the inbox: name another --return-copies"));
        }
    }

    /** Where a path leads, links followed as far as it exists. */
    private static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            if (Files.exists(whole)) {
                return whole.toRealPath();
            }
            Path folder = whole.getParent();
            return folder == null ? whole : folder.toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            return whole;
        }
    }

    /** @throws JobFault when the result cannot be written to its file */
    static void put(Terminal terminal, @Nullable Path file, Result result) throws JobFault {
        try {
            if (file == null) {
                result.write(terminal.out());
                terminal.out().flush();
                return;
            }
            Path target = real(file);
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a named pipe is written to, never replaced: renaming over /dev/null would destroy it.
                write(target, result);
                return;
            }
            Path part = target.resolveSibling("." + target.getFileName() + ".part");
            try {
                Files.deleteIfExists(part);
                OwnerOnly.touch(part);
                write(part, result);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new JobFault(
                    Text.of(
                            "结果写不了：" + file + "，请检查文件夹、权限和剩余空间",
                            "the result cannot be written: " + file
                                    + "; check the folder, its permissions and the free space"),
                    e);
        }
    }

    private static void write(Path file, Result result) throws IOException {
        try (PrintStream out =
                new PrintStream(new BufferedOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
            result.write(out);
            if (out.checkError()) {
                throw new IOException("the result was not written whole");
            }
        }
    }
}
