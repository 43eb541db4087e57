package huizong.job;

import huizong.lang.Text;
import huizong.office.Deadlines;
import huizong.office.Office;
import huizong.report.BlankForm;
import huizong.report.FormDocument;
import huizong.report.FormWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Writes the blank forms to send out, one workbook and one Word document for each submitter. */
public final class Template {

    private Template() {}

    /** Where they go when nobody says: beside the month's reports. */
    public static Path usualFolder(Office office, YearMonth month) {
        return office.workspace().reports(month).resolve("空白表");
    }

    /**
     * Writes the forms.
     *
     * @param submitters names to be filled in; an empty one leaves 填报单位 open
     * @param replaces forms of other content that stand there; those of the same content are left alone anyway
     * @return a workbook and a document for each submitter, in their order
     * @throws JobFault when something is in the way, or the system refuses
     */
    public static List<NewFile> run(
            Office office, List<String> submitters, YearMonth month, Path folder, boolean replaces) throws JobFault {
        Deadlines deadlines = office.settings().deadlines();
        NewFile.checkFolder(folder);
        NewFile.folder(folder);
        List<NewFile> written = new ArrayList<>();
        for (String submitter : submitters) {
            BlankForm form = new BlankForm(
                    submitter,
                    month,
                    deadlines.deadline(month),
                    deadlines.period(month),
                    office.products().all());
            try {
                String name = fileName(submitter, month);
                written.add(NewFile.write(folder.resolve(name + ".xlsx"), FormWorkbook.write(form), replaces));
                written.add(NewFile.write(folder.resolve(name + ".docx"), FormDocument.write(form), replaces));
            } catch (IOException e) {
                throw new JobFault(Text.of("表样做不出来", "the form cannot be made"), e);
            }
        }
        return written;
    }

    /** Tells whose and which month, as the sender may send it back under this name; without what no system takes. */
    private static String fileName(String submitter, YearMonth month) {
        String name = submitter.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return "消费扶贫报表" + (name.isEmpty() ? "" : "-" + name) + "-" + month;
    }
}
