package huizong.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 填表说明: how to fill in the form, the last sheet of it. */
final class GuideSheet {

    static final String NAME = "填表说明";

    private static final int WIDTH = 76;
    private static final double LINE_POINTS = 19;
    private static final float TITLE_POINTS = 40;

    private GuideSheet() {}

    static void write(XSSFWorkbook workbook, FormStyles styles, BlankForm form) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        sheet.setColumnWidth(0, WIDTH * FormStyles.CHARACTER);
        put(sheet, 0, NAME, styles.title, TITLE_POINTS);
        int row = 1;
        for (String words : words(form)) {
            put(sheet, row++, words, styles.guide, (float) (Words.lines(words, WIDTH) * LINE_POINTS + 6));
        }
        FormStyles.protect(sheet);
        FormStyles.print(sheet, false);
    }

    private static void put(XSSFSheet sheet, int number, String words, CellStyle style, float points) {
        XSSFRow row = sheet.createRow(number);
        row.setHeightInPoints(points);
        Cell cell = row.createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    private static List<String> words(BlankForm form) {
        List<String> words = new ArrayList<>(List.of(
                "请在" + BlankForm.day(form.deadline()) + "前（含当日）把本表交区扶贫办，并附销售发票或销售凭证（照片、扫描件放在同一文件夹即可）；"
                        + "工会组织、结对帮扶人等直接从贫困户采购的，凭证为行政村盖章、贫困户签字即可。",
                "附件1一人一行：姓名、身份证号、联系方式、受益金额。身份证号是文本，18位，末位是X的写大写X；校验不对或与别的行重复时不能填入，" + "请对照身份证核对。同一人有几笔受益的，金额合计后写一行。",
                "附件2一笔交易一行：数量带单位（50斤、10只），金额以元为单位，交易时间写成2020-4-26这样的日期，本期为"
                        + BlankForm.day(form.period().from()) + "至"
                        + BlankForm.day(form.period().to()) + "。退货的金额写负数，并先在备注写“退货”。"));
        if (!form.products().isEmpty()) {
            words.add("产品名称从下拉列表选，全部名称见“" + ProductSheet.TITLE + "”表；目录里没有的产品也可以填，填入时会问一次。");
        }
        words.addAll(List.of(
                "红色的格子填得不对，黄色的格子漏填了。用粘贴填入时请选“粘贴数值”，否则会连检查一起盖掉；粘贴进来的错误也会变红。",
                "行不够时，选中表内第二行以下的任意一行插入行；用不上的行留空即可，要打印时可以整行删除。合计自动计算；表头和合计锁着，没有密码，请不要改。",
                "某个附件没有内容可报时也请报送：在该表第4行“" + FormSheet.SOMETHING + "”一格的下拉列表里改选第二项；两个附件都没有的，两处都改选。",
                "存盘时保持 .xlsx 格式；文件名可以改，表头里的填报单位和月份请不要改。更正后重报的，请把全部行一起报，不要只报改过的行。"));
        for (int i = 0; i < words.size(); i++) {
            words.set(i, (i + 1) + "．" + words.get(i));
        }
        return words;
    }
}
