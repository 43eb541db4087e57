package huizong.job;

import huizong.lang.Language;
import huizong.lang.Text;
import huizong.report.FileNames;
import huizong.report.FindingList;
import huizong.report.MarkedCopy;
import huizong.report.ReturnLetter;
import huizong.report.ReturnedFile;
import huizong.rule.Finding;
import huizong.table.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What goes back to one sender: a folder with a marked copy of each file that must be mended, and the letter to it. */
final class ReturnedSubmission {

    /** What makes Windows read the letter as UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;
    private final Language language;
    private final FileNames names = new FileNames();
    private final ReturnLetter letter;
    private final List<Text> notes = new ArrayList<>();
    /** The folder is there for the list of a large file only, of which it may turn out that nothing is to be mended. */
    private boolean madeForList;

    /** @param folder made when something comes into it */
    ReturnedSubmission(Path folder, Language language) {
        this.folder = folder;
        this.language = language;
        this.letter = new ReturnLetter(language);
    }

    /** Writes a copy of a file that has anything to mend, or its list. */
    void add(ReturnedFile file) throws IOException {
        if (file.findings().stream().noneMatch(finding -> ReturnedFile.isToMend(finding, file.shown()))) {
            return;
        }
        PrivateFiles.ensure(folder);
        MarkedCopy.Written written = MarkedCopy.write(file, folder, names);
        file.findings().forEach(finding -> letter.add(file.name(), finding));
        done(file.shown(), file.name(), written);
    }

    /** The list of a file's findings alone, for one that is too large to be held; {@link #add} its findings, then end it. */
    LargeFile large(String shown, String name) throws IOException {
        return new LargeFile(shown, name);
    }

    /** A file of which only the list is written, while its findings come by. */
    final class LargeFile implements AutoCloseable {

        private final String shown;
        private final String name;
        private final FindingList list;
        private boolean isToMend;

        private LargeFile(String shown, String name) throws IOException {
            madeForList |= Files.notExists(folder);
            PrivateFiles.ensure(folder);
            this.shown = shown;
            this.name = name;
            this.list = new FindingList(folder, shown, name, language);
        }

        void add(Finding finding) {
            list.add(finding);
            letter.add(name, finding);
            isToMend |= ReturnedFile.isToMend(finding, shown);
        }

        void end() throws IOException {
            if (isToMend) {
                Path file = folder.resolve(names.free(FileNames.stem(name) + "-问题清单", "xlsx"));
                list.writeTo(file);
                done(shown, name, new MarkedCopy.Written(file, false, MarkedCopy.tooLarge()));
            }
        }

        @Override
        public void close() throws IOException {
            list.close();
        }
    }

    /** What is said of the submission as a whole goes into the letter. */
    void general(Finding finding) {
        letter.general(finding);
    }

    private void done(String shown, String name, MarkedCopy.Written written) throws IOException {
        PrivateFiles.own(written.file());
        letter.file(name, written);
        Text why = written.why();
        if (why != null) {
            notes.add(
                    Text.of("只写了清单：" + shown + "（" + why.zh() + "）", "only a list: " + shown + " (" + why.en() + ")"));
        }
    }

    /** Writes the letter, when there is anything to go with it. */
    void end(ReturnLetter.Address address) throws IOException {
        if (letter.isEmpty()) {
            if (madeForList) {
                Files.deleteIfExists(folder);
            }
            return;
        }
        Path file = folder.resolve(names.free(ReturnLetter.NAME, "txt"));
        Files.write(file, (BYTE_ORDER_MARK + letter.text(address)).getBytes(StandardCharsets.UTF_8));
        PrivateFiles.own(file);
    }

    /** What the office should know of files that could not be marked. */
    List<Text> notes() {
        return notes;
    }
}
