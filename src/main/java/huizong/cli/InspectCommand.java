package huizong.cli;

import huizong.job.CellsOf;
import huizong.job.Inspect;
import huizong.job.Inspectable;
import huizong.job.JobFault;
import huizong.lang.Text;
import huizong.office.Office;
import huizong.rule.Level;
import huizong.table.Damage;
import huizong.table.FileKind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huizong inspect FILE} */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {

    private static final int BUFFER = 1 << 16;

    enum Cells {
        CSV
    }

    private final SharedOptions shared;
    private final Terminal terminal;

    @Mixin
    ResultOptions results = new ResultOptions();

    @Option(names = "--rows", paramLabel = "N|all", descriptionKey = "rows", defaultValue = "5")
    String rows = "5";

    @Option(names = "--cells", paramLabel = "csv", descriptionKey = "cells")
    @Nullable
    Cells cells;

    @Mixin
    PasswordOption passwords = new PasswordOption();

    @Parameters(paramLabel = "FILE", arity = "1", descriptionKey = "inspected-file")
    Path file = Path.of("");

    InspectCommand(SharedOptions shared, Terminal terminal) {
        this.shared = shared;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JobFault {
        if (!Files.exists(file)) {
            throw new UsageFault(Text.of("没有这个文件：" + file, "there is no such file: " + file));
        }
        if (Files.isDirectory(file)) {
            throw new UsageFault(Text.of("要一个文件，这是文件夹：" + file, "one file is wanted, this is a folder: " + file));
        }
        Office office = Offices.find(shared, terminal);
        Output.check(results.output, office, List.of(file));
        try (Inspectable opened = Inspectable.open(file, office, passwords.list())) {
            boolean whole = cells == null ? inspect(opened) : cells(opened);
            return results.exitCode(level -> level == Level.ERROR && !whole ? 1 : 0);
        }
    }

    /** A job's fault may not pass through a writer's lambda as it is. */
    private interface Job {
        boolean run(OutputStream out) throws IOException, JobFault;
    }

    private boolean put(Job job) throws JobFault {
        boolean[] whole = new boolean[1];
        JobFault[] fault = new JobFault[1];
        Output.put(terminal, results.output, out -> {
            try {
                whole[0] = job.run(out);
            } catch (JobFault e) {
                fault[0] = e;
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
        if (fault[0] != null) {
            throw fault[0];
        }
        return whole[0];
    }

    private boolean inspect(Inspectable opened) throws JobFault {
        long most = most();
        return put(out -> {
            if (results.format == ResultOptions.Format.JSON) {
                try (InspectionJson json = new InspectionJson(out, results.showIds, opened.shown())) {
                    return opened.isArchive() ? archive(opened, json) : parts(opened, opened.parts(), part -> json);
                }
            }
            PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
            boolean whole = parts(
                    opened,
                    opened.parts(),
                    part -> new InspectionText(printer, shared.language, results.showIds, part, most));
            printer.flush();
            return whole;
        });
    }

    private static boolean archive(Inspectable opened, InspectionJson json) throws JobFault {
        json.beginArchive(opened.kind(), opened.damage());
        boolean whole = parts(opened, opened.entries(), part -> json.entry(part.shown()));
        json.endArchive();
        return whole && opened.damage() == null;
    }

    /** One after the other; whether all that could hold a table was read to its end. */
    private static boolean parts(
            Inspectable opened, List<Inspectable.Part> parts, Function<Inspectable.Part, PartSink> sinks)
            throws JobFault {
        boolean whole = true;
        for (Inspectable.Part part : parts) {
            PartSink sink = sinks.apply(part);
            Damage damage = part.damage();
            if (part.ignored()) {
                sink.ignored();
            } else if (damage != null) {
                sink.unreadable(part.inside().isEmpty() ? opened.kind() : FileKind.UNKNOWN, damage);
                whole = false;
            } else {
                Optional<Damage> stopped = Inspect.run(part.path(), part.name(), opened.options(), sink);
                boolean voucher = !part.inside().isEmpty()
                        && stopped.filter(found -> found.reason() == Damage.Reason.PICTURE)
                                .isPresent();
                whole &= stopped.isEmpty() || voucher;
            }
        }
        return whole;
    }

    private long most() {
        if (rows.equals("all")) {
            return Long.MAX_VALUE;
        }
        try {
            return Math.max(0, Integer.parseInt(rows));
        } catch (NumberFormatException e) {
            throw new UsageFault(Text.of(
                    "--rows “" + rows + "” 应是行数或 all", "--rows \"" + rows + "\" should be a number of rows, or all"));
        }
    }

    private boolean cells(Inspectable opened) throws JobFault {
        return put(out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
            List<CellsOf.Stopped> stopped = CellsOf.read(opened, new CellsCsv(writer, results.showIds));
            writer.flush();
            stopped.forEach(this::say);
            return stopped.isEmpty();
        });
    }

    /** Beside the cells, on stderr: what is missing among them, and why. */
    private void say(CellsOf.Stopped stopped) {
        Inspectable.Part part = stopped.part();
        String sheet = stopped.sheet().isEmpty() ? "" : " › " + stopped.sheet();
        Inspectable.Part named = new Inspectable.Part(
                part.shown() + sheet, part.inside(), part.name(), part.path(), false, part.damage());
        new InspectionText(terminal.err(), shared.language, results.showIds, named, 0)
                .unreadable(stopped.kind(), stopped.damage());
    }
}
