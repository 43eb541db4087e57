package huizong.report;

import huizong.form.Mask;
import huizong.intake.TableHead;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Fingerprint;
import huizong.origin.Place;
import huizong.origin.ReturnMark;
import huizong.rule.Finding;
import huizong.rule.Level;
import huizong.table.ReadLimits;
import huizong.table.ReadOptions;
import huizong.table.TableFile;
import huizong.table.Tables;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that may go back to its sender, marked.
 *
 * @param shown its path as findings name it
 * @param name its own name, without folders and archives
 * @param path where its bytes lie; they are only read
 * @param sha256 of these bytes
 * @param heads the tables that were found in it
 * @param findings in the order of their places
 * @param limits under which it was read
 * @param language of what is said in the copy
 */
public record ReturnedFile(
        String shown,
        String name,
        Path path,
        String sha256,
        List<TableHead> heads,
        List<Finding> findings,
        ReadLimits limits,
        Language language) {

    public ReturnedFile {
        heads = List.copyOf(heads);
        findings = List.copyOf(findings);
    }

    /**
     * Whether a finding is for the sender to mend in a file: at a place in it, unless it is done already; or one for which
     * the file as a whole does not count.
     */
    public static boolean isToMend(Finding finding, String file) {
        Place place = finding.place();
        return place.file().equals(file)
                && (finding.level() == Level.ERROR || finding.level() == Level.WARNING && place.sheet() != null);
    }

    /** Whom or what its row is about, masked like all that is said of it. */
    String subject(Finding finding) {
        return Mask.text(finding.subject());
    }

    /** What is wrong, as the sender may read it. */
    String message(Finding finding) {
        return told(finding.message(language));
    }

    /** The same with whom or what it is about before it, for where nothing else says that. */
    String messageAbout(Finding finding) {
        String subject = subject(finding);
        return subject.isEmpty()
                ? message(finding)
                : subject + Text.of("：", ": ").in(language) + message(finding);
    }

    /** What is wrong at a finding's own place, whatever other rows it stands for, as the sender may read it. */
    String example(Finding finding) {
        return told(finding.example(language));
    }

    /** What to do, as the sender may read it. */
    String advice(Finding finding) {
        return told(finding.advice(language));
    }

    /** Masked, as it may speak of another sender's rows; files are named below the month's folder, as in the reports. */
    private String told(String words) {
        return Mask.text(Words.belowInbox(words, shown));
    }

    /** Reads it as it was read when it came, under the name its sender gave it. */
    TableFile open() {
        return Tables.open(path, name, ReadOptions.of(limits));
    }

    ReturnMark mark() {
        return new ReturnMark(new Fingerprint(sha256));
    }

    /** The same file with its findings and tables at other places: those of a copy whose rows are not numbered like its own. */
    ReturnedFile moved(CopyLayout layout) {
        return new ReturnedFile(
                shown,
                name,
                path,
                sha256,
                heads.stream().map(layout::moved).toList(),
                findings.stream().map(layout::moved).toList(),
                limits,
                language);
    }
}
