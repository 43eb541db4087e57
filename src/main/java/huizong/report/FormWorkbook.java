package huizong.report;

import huizong.intake.FormMark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The blank form as a workbook: both attachments, the catalogue, how to fill it in. */
public final class FormWorkbook {

    private FormWorkbook() {}

    /** Gives the bytes of the workbook, the same for the same form. */
    public static byte[] write(BlankForm form) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            describe(workbook.getProperties(), form.month());
            FormStyles styles = new FormStyles(workbook);
            for (FormLayout layout : FormLayout.of(form)) {
                FormSheet.write(workbook, styles, form, layout);
            }
            if (!form.products().isEmpty()) {
                ProductSheet.write(workbook, styles, form.products());
            }
            GuideSheet.write(workbook, styles, form);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return FixedZip.settled(bytes.toByteArray());
        }
    }

    /** What it is, and as its time the month that it is for: a clock would make other bytes of it every time. */
    static void describe(POIXMLProperties properties, YearMonth month) {
        Optional<Date> day = Optional.of(
                Date.from(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setCreator("huizong");
        properties.getCoreProperties().setTitle("消费扶贫报表 " + month);
        properties.getCoreProperties().setCreated(day);
        properties.getCoreProperties().setModified(day);
        properties.getExtendedProperties().setApplication("huizong");
        properties.getCustomProperties().addProperty(FormMark.LABEL, FormMark.CURRENT);
    }
}
