package huizong.job;

import huizong.consolidate.Validation;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.office.Office;
import huizong.report.FileNames;
import huizong.report.ReturnLetter;
import huizong.report.ReturnedFile;
import huizong.rule.Finding;
import huizong.rule.TableTally;
import huizong.table.PrivateFiles;
import huizong.table.ReadLimits;
import huizong.table.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that {@code validate --return-copies} fills: the copies of files that were named lie in it, those of files in a
 * folder in folders of the same names. Nothing that is there is written over.
 */
public final class ReturnTarget {

    private final Path folder;
    private final Language language;
    private final List<Text> notes = new ArrayList<>();
    private int written;
    private @Nullable JobFault fault;

    public ReturnTarget(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
    }

    /** What could not be marked, or not under its own name, a line each; then what was written. */
    public List<Text> notes() {
        List<Text> all = new ArrayList<>(notes);
        all.add(
                written == 0
                        ? Text.of("没有写标注件", "no marked copies were written")
                        : Text.of(
                                "标注件和退回说明共" + written + "个文件，写在" + folder,
                                "marked copies and letters: " + written + " files in " + folder));
        return all;
    }

    /** Why the copies could not be written; what was found is told all the same. */
    public Optional<JobFault> fault() {
        return Optional.ofNullable(fault);
    }

    /**
     * Writes the copies, made in a temporary folder first.
     *
     * @param named the files and folders that were to be checked
     * @param office the workspace's, or null without one
     */
    void write(
            List<Path> named,
            List<CheckedPath> checked,
            Validation validation,
            @Nullable Office office,
            ReadLimits limits,
            TemporaryFolder temporary) {
        try {
            Path made = temporary.folder();
            Map<String, List<Integer>> groups = new LinkedHashMap<>();
            for (int i = 0; i < checked.size(); i++) {
                groups.computeIfAbsent(group(named, checked.get(i).item()), key -> new ArrayList<>())
                        .add(i);
            }
            for (Map.Entry<String, List<Integer>> group : groups.entrySet()) {
                Path into = made.resolve(group.getKey());
                ReturnedSubmission submission = new ReturnedSubmission(into, language);
                for (int i : group.getValue()) {
                    submission.add(returned(checked.get(i), validation.files().get(i), limits));
                }
                submission.end(address(
                        group.getValue().stream().map(validation.files()::get).toList(), validation, office));
                notes.addAll(submission.notes());
                if (Files.isDirectory(into)) {
                    publish(into, folder.resolve(group.getKey()));
                }
            }
        } catch (IOException e) {
            fault = new JobFault(
                    Text.of(
                            "标注件写不了：" + folder + "，请检查文件夹的权限和剩余空间",
                            "the marked copies cannot be written: " + folder
                                    + "; check the folder's permissions and free space"),
                    e);
        }
    }

    /**
     * The folders between the one that was named and the file; an archive directly in it is one of its own. Empty for a file
     * that was named itself.
     */
    private static String group(List<Path> named, Inbox.Item item) {
        Path origin = item.origin().toAbsolutePath().normalize();
        for (Path path : named) {
            Path whole = path.toAbsolutePath().normalize();
            Path above = origin.getParent();
            if (above != null && !origin.equals(whole) && above.startsWith(whole)) {
                boolean isBundle = above.equals(whole) && !item.inside().isEmpty();
                return isBundle
                        ? FileNames.safe(FileNames.stem(item.originName()))
                        : whole.relativize(above).toString();
            }
        }
        return "";
    }

    private ReturnedFile returned(CheckedPath file, Validation.CheckedFile result, ReadLimits limits) {
        List<Finding> findings = new ArrayList<>();
        result.findings().each(findings::add);
        return new ReturnedFile(
                result.path(),
                file.item().fileName(),
                file.item().path(),
                result.sha256(),
                result.tables().stream().map(TableTally::head).toList(),
                findings,
                limits,
                language);
    }

    private static ReturnLetter.Address address(
            List<Validation.CheckedFile> files, Validation validation, @Nullable Office office) {
        String submitter = files.stream()
                .map(Validation.CheckedFile::submitter)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        YearMonth month = files.stream()
                .map(Validation.CheckedFile::month)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new ReturnLetter.Address(
                submitter,
                month,
                office == null || month == null
                        ? null
                        : office.settings().deadlines().deadline(month),
                validation.asOf());
    }

    private void publish(Path made, Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            PrivateFiles.ensure(place);
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(made)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        FileNames names = new FileNames();
        for (Path file : files) {
            publish(file, place, names);
        }
    }

    private void publish(Path file, Path place, FileNames names) throws IOException {
        String wanted = file.getFileName().toString();
        String suffix = wanted.substring(wanted.lastIndexOf('.') + 1);
        Path target = place.resolve(wanted);
        while (Files.exists(target)) {
            if (Files.isRegularFile(target) && Files.mismatch(file, target) < 0) {
                written++;
                return;
            }
            target = place.resolve(names.free(FileNames.stem(wanted), suffix));
        }
        Path part = place.resolve("." + target.getFileName() + ".part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
        written++;
        if (!target.getFileName().toString().equals(wanted)) {
            notes.add(Text.of(
                    "已有同名文件，没有覆盖，另写为：" + target, "a file of that name is there and was kept; written: " + target));
        }
    }
}
