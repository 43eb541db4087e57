package huizong.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** One call of the program: what it printed, and its exit code. */
record Ran(int code, String out, String err) {

    /** In a file or a pipe, where every line stays whole. */
    static Ran huizong(String... args) {
        return onScreen(0, args);
    }

    /** @param width of the terminal in columns; 0 where there is none */
    static Ran onScreen(int width, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                false,
                width);
        int code = Main.run(terminal, args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A copy of the samples, without what an earlier run left in them. */
    static Path samples(Path folder) throws IOException {
        Path source = Path.of("samples");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path inside = source.relativize(file);
                String first = inside.getName(0).toString();
                if (first.equals("data") || first.equals("reports") || first.equals("logs")) {
                    continue;
                }
                Path target = folder.resolve(inside.toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return folder;
    }

    /** A workspace with one town and what it sent for April 2020. */
    static Path workspace(Path folder, Map<String, String> inbox) throws IOException {
        Files.createDirectories(folder.resolve("reference"));
        Files.writeString(folder.resolve("huizong.yaml"), "district: 益阳市大通湖区\n");
        Files.writeString(folder.resolve("reference/submitters.csv"), "名称,类别,别名\n河坝镇,镇,\n区总工会,单位,总工会\n");
        for (Map.Entry<String, String> file : inbox.entrySet()) {
            Path path = folder.resolve("inbox/2020-04").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }
}
