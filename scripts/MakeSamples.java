import ch.qos.logback.classic.Level;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.LoggerFactory;

/**
 * Writes the inbox of the sample workspace: the same bytes every time, on every machine.
 *
 * <p>Nobody in it exists. A number is an area code, a birth date, the order code 000 (the first one ever given out is
 * 001) and the check digit of GB 11643; telephones begin with 1390000. What each file shows stands in samples/README.md.
 */
public final class MakeSamples {

    private static final long SEED = 20200429;
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2020, 4, 30, 0, 0);
    private static final List<String> ROSTER = List.of("姓名", "身份证", "联系方式", "受益金额");
    private static final List<String> PURCHASES =
            List.of("序号", "产品名称", "卖方", "买方", "数量", "金额", "交易时间", "备注");
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Of the locked workbook; samples/passwords.txt has it. */
    private static final String PASSWORD = "zrzyj-2020";

    record Person(String name, String id, String phone) {}

    /** What is grown and sold; the price in fen a unit. */
    record Product(String name, String unit, int price) {}

    record Sale(Product product, String seller, String buyer, int quantity, LocalDate day, String remark) {
        long fen() {
            return (long) quantity * product.price();
        }

        String amount() {
            return yuan(fen());
        }
    }

    /** A person's line in a roster. */
    record Benefit(Person person, long fen) {}

    // The catalogue, reference/products.csv, names the same products and prices.
    private static final List<Product> PRODUCTS = List.of(
            new Product("大通湖大米", "斤", 350),
            new Product("土鸡", "只", 9000),
            new Product("鸡蛋", "斤", 800),
            new Product("鸭蛋", "斤", 1000),
            new Product("小龙虾", "斤", 2600),
            new Product("土猪肉", "斤", 2800),
            new Product("菜籽油", "斤", 1200),
            new Product("莲藕", "斤", 450),
            new Product("藕带", "斤", 1600),
            new Product("蜂蜜", "斤", 6000));

    private static final Map<String, String> COOPERATIVES = new LinkedHashMap<>();

    static {
        COOPERATIVES.put("河坝镇", "大通湖区芸洲子稻虾种养专业合作社");
        COOPERATIVES.put("北洲子镇", "大通湖区向东优质稻专业合作社");
        COOPERATIVES.put("金盆镇", "大通湖区增福水产养殖专业合作社");
        COOPERATIVES.put("千山红镇", "大通湖区大莲湖莲藕种植专业合作社");
    }

    private static final List<String> BUYERS = List.of(
            "区人民医院食堂", "大通湖一中食堂", "区机关食堂", "惠民超市", "区住建局", "区交通运输局", "湖南湘湖米业有限公司");

    private final Random random = new Random(SEED);
    private final Set<String> names = new HashSet<>();
    private final List<String> ids = new ArrayList<>();
    private final Set<Long> amounts = new HashSet<>();
    private int phone = 1000;
    /** A JPEG of one grey pixel. */
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("/9j/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQAL"
                    + "CAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=");

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String BORDERS = "<w:tcBorders>" + List.of("top", "left", "bottom", "right").stream()
            .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>").reduce("", String::concat)
            + "</w:tcBorders>";

    private final Path inbox;

    private MakeSamples(Path workspace) {
        inbox = workspace.resolve("inbox");
    }

    public static void main(String[] args) throws IOException, GeneralSecurityException {
        if (args.length != 1) {
            System.err.println("usage: MakeSamples WORKSPACE");
            System.exit(2);
        }
        // POI tells each part that it saves.
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.OFF);
        // An .xls names who wrote it.
        System.setProperty("user.name", "huizong");
        new MakeSamples(Path.of(args[0])).write();
    }

    private void write() throws IOException, GeneralSecurityException {
        Map<String, List<Person>> people = new LinkedHashMap<>();
        for (String town : COOPERATIVES.keySet()) {
            people.put(town, people(town.equals("河坝镇") ? 22 : 17));
        }
        // A letter that GBK lacks, and a name with a dot.
        rename(people.get("金盆镇"), 0, "王䶮");
        rename(people.get("千山红镇"), 2, "阿依古丽·买买提");
        march(people);
        april(people);
    }

    // --- March: nothing is wrong with what came ------------------------------------------------------------------------

    private void march(Map<String, List<Person>> people) throws IOException {
        List<Sale> heba = sales("河坝镇", people.get("河坝镇").subList(0, 8), LocalDate.of(2020, 3, 2), 25, 13);
        plain("2020-03/河坝镇/附件1.xlsx", "河坝镇", LocalDate.of(2020, 3, 27), roster(people.get("河坝镇").subList(0, 15), heba), null);
        plain("2020-03/河坝镇/附件2.xlsx", "河坝镇", LocalDate.of(2020, 3, 27), null, heba);
        List<Sale> jinpen = sales("金盆镇", people.get("金盆镇").subList(0, 6), LocalDate.of(2020, 3, 3), 23, 12);
        oneSheet("2020-03/金盆镇/附件1和附件2.xlsx", "金盆镇", LocalDate.of(2020, 3, 28), roster(people.get("金盆镇").subList(0, 13), jinpen), jinpen);
        plain("2020-03/区总工会/附件2.xlsx", "区总工会", LocalDate.of(2020, 3, 26), null, bought("区总工会", LocalDate.of(2020, 3, 5), 12));
    }

    // --- April -----------------------------------------------------------------------------------------------------------

    private void april(Map<String, List<Person>> people) throws IOException, GeneralSecurityException {
        LocalDate first = LocalDate.of(2020, 4, 1);
        List<Person> ofHeba = people.get("河坝镇");
        List<Sale> heba = sales("河坝镇", ofHeba.subList(0, 8), first, 26, 13);
        Sale festival = new Sale(PRODUCTS.get(0), COOPERATIVES.get("河坝镇"), "区总工会", 2160, LocalDate.of(2020, 4, 22), "五一慰问品");
        heba.set(12, festival);
        List<Benefit> hebaRoster = roster(ofHeba, heba);
        hebaRoster(hebaRoster);
        hebaPurchases(heba);

        // The first of Beizhouzi's list is on Heba's too: the same number, name and amount.
        List<Person> ofBeizhouzi = people.get("北洲子镇");
        List<Sale> beizhouzi = sales("北洲子镇", ofBeizhouzi.subList(0, 6), first, 26, 12);
        List<Benefit> beizhouziRoster = roster(ofBeizhouzi.subList(0, 13), beizhouzi);
        beizhouziRoster.add(7, hebaRoster.get(10));
        word(beizhouziRoster, beizhouzi);

        List<Person> ofJinpen = people.get("金盆镇");
        List<Sale> jinpen = sales("金盆镇", ofJinpen.subList(0, 6), first, 26, 12);
        villages(roster(ofJinpen, jinpen));
        csv("2020-04/金盆镇/附件2.csv", ",", GB18030, false, jinpen, "yyyy年M月d日");

        List<Person> ofQianshanhong = people.get("千山红镇");
        List<Sale> qianshanhong = sales("千山红镇", ofQianshanhong.subList(0, 6), first, 26, 12);
        tenThousands(roster(ofQianshanhong.subList(0, 14), qianshanhong));
        csv("2020-04/千山红镇/附件2.txt", "\t", StandardCharsets.UTF_16LE, true, qianshanhong, "yyyy/M/d");

        nil();

        List<Sale> union = bought("区总工会", first, 12);
        union.add(5, festival);
        csv("2020-04/区总工会/附件2.csv", ",", StandardCharsets.UTF_8, true, union, "yyyy-MM-dd");
        put("2020-04/区总工会/发票照片.zip", photographs());

        byte[] market = plain("2020-04/区市监局/附件2.xlsx", "区市监局", LocalDate.of(2020, 4, 28), null, bought("区市场监督管理局", first, 12));
        put("2020-04/区市监局/附件2副本.xlsx", market);
        put("2020-04/区市监局/附件1.xlsx", Arrays.copyOf(market, market.length * 3 / 5));
        put("2020-04/区市监局/~$附件2.xlsx", lockFile());

        late(bought("区教育卫生健康局", first, 12));

        webPage(bought("区发改财政局", first, 14));
        openDocument(bought("区农业农村水利局", first, 12));
        List<Sale> technology = bought("区科技工信局", first, 12);
        xml2003(technology);
        csv("2020-04/区科技工信局/附件2更正.csv", ",", StandardCharsets.UTF_8, true, corrected(technology.subList(2, 4)), "yyyy-MM-dd");
        put("2020-04/区科技工信局/发票.jpg", Arrays.copyOf(PIXEL, PIXEL.length + 2));
        wholeSubmission(people(6), first);
        locked(bought("区自然资源局", first, 12));
    }

    /** The same deals, of which less was delivered than ordered. */
    private static List<Sale> corrected(List<Sale> sales) {
        return sales.stream()
                .map(sale -> new Sale(sale.product(), sale.seller(), sale.buyer(), sale.quantity() - 1, sale.day(), "按实收数更正"))
                .toList();
    }

    /** Numbers as they get when typed without care, a total that is not the sum, blank lines of the form. */
    private void hebaRoster(List<Benefit> roster) throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        Styles styles = new Styles(book);
        Sheet sheet = book.createSheet("Sheet1");
        int line = heading(sheet, styles, 0, "附件1", "带贫人员名册", 4, "河坝镇", LocalDate.of(2020, 4, 27));
        line(sheet, styles.head, line++, ROSTER.toArray());
        long sum = 0;
        for (int at = 0; at < roster.size(); at++) {
            Benefit benefit = roster.get(at);
            Person person = benefit.person();
            Object name = person.name();
            Object id = person.id();
            switch (at) {
                case 12 -> id = new BigDecimal(person.id().substring(0, 15) + "000").doubleValue();
                case 14 -> id = person.id().substring(0, 17) + otherDigit(person.id().charAt(17));
                case 16 -> id = person.id().substring(0, 6) + person.id().substring(8, 17);
                case 18 -> name = null;
                default -> {
                    // as it should be
                }
            }
            line(sheet, styles.text, line++, name, id, person.phone(), money(benefit.fen()));
            sum += benefit.fen();
        }
        for (int blank = 0; blank < 5; blank++) {
            line(sheet, styles.text, line++, "", "", "", "");
        }
        line(sheet, styles.head, line++, "合计", null, null, money(sum + 30000));
        line(sheet, null, line, "负责人：（签字）", null, "填表人：（签字）");
        widths(sheet, 14, 24, 16, 14);
        put("2020-04/河坝镇/附件1.xlsx", book);
    }

    /** Two rows of headings with merged cells, days without a year, one long past, a right total. */
    private void hebaPurchases(List<Sale> sales) throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        Styles styles = new Styles(book);
        Sheet sheet = book.createSheet("附件2");
        int line = heading(sheet, styles, 0, "附件2", "消费扶贫证明材料", 8, "河坝镇", LocalDate.of(2020, 4, 27));
        line(sheet, styles.head, line, "序号", "产品名称", "交易双方", null, "数量", "金额", "交易时间", "备注");
        line(sheet, styles.head, line + 1, null, null, "卖方", "买方", null, null, null, null);
        for (int column : new int[] {0, 1, 4, 5, 6, 7}) {
            sheet.addMergedRegion(new CellRangeAddress(line, line + 1, column, column));
        }
        sheet.addMergedRegion(new CellRangeAddress(line, line, 2, 3));
        line += 2;
        long sum = 0;
        for (int at = 0; at < sales.size(); at++) {
            Sale sale = sales.get(at);
            Object day = at == 4 ? LocalDate.of(2020, 2, 15) : sale.day();
            if (at < 4) {
                day = sale.day().getMonthValue() + "." + sale.day().getDayOfMonth();
            }
            line(sheet, styles.text, line++, (double) (at + 1), sale.product().name(), sale.seller(), sale.buyer(),
                    sale.quantity() + sale.product().unit(), money(sale.fen()), day, sale.remark());
            sum += sale.fen();
        }
        line(sheet, styles.head, line, "合计", null, null, null, null, money(sum));
        widths(sheet, 6, 14, 36, 24, 10, 12, 14, 14);
        put("2020-04/河坝镇/附件2.xlsx", book);
    }

    /** Both attachments below one another on one sheet. */
    private void oneSheet(String path, String submitter, LocalDate filled, List<Benefit> roster, List<Sale> sales)
            throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        Styles styles = new Styles(book);
        Sheet sheet = book.createSheet("汇总");
        int line = roster(sheet, styles, 0, submitter, filled, roster);
        purchases(sheet, styles, line + 2, submitter, filled, sales);
        widths(sheet, 14, 24, 36, 24, 10, 12, 14, 14);
        put(path, book);
    }

    /** An old .xls, a sheet a village; somebody stands twice on the first, a line of the second is hidden. */
    private void villages(List<Benefit> roster) throws IOException {
        HSSFWorkbook book = new HSSFWorkbook();
        Styles styles = new Styles(book);
        List<Benefit> first = new ArrayList<>(roster.subList(0, 6));
        first.add(first.get(2));
        List<List<Benefit>> parts = List.of(first, roster.subList(6, 12), roster.subList(12, 17));
        List<String> villages = List.of("大东口村", "增福村", "王家坝村");
        for (int at = 0; at < parts.size(); at++) {
            Sheet sheet = book.createSheet(villages.get(at));
            roster(sheet, styles, 0, "金盆镇", LocalDate.of(2020, 4, 26), parts.get(at));
            widths(sheet, 14, 24, 16, 14);
        }
        book.getSheetAt(1).getRow(6).setZeroHeight(true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        put("2020-04/金盆镇/附件1.xls", bytes.toByteArray());
    }

    /** Amounts in 万元; one number stands under two names. */
    private void tenThousands(List<Benefit> roster) throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        Styles styles = new Styles(book);
        Sheet sheet = book.createSheet("Sheet1");
        int line = heading(sheet, styles, 0, "附件1", "带贫人员名册", 4, "千山红镇", LocalDate.of(2020, 4, 28));
        line(sheet, styles.head, line++, "姓名", "身份证", "联系方式", "受益金额（万元）");
        Person twice = roster.get(8).person();
        long sum = 0;
        for (int at = 0; at < roster.size(); at++) {
            Benefit benefit = roster.get(at);
            Person person = benefit.person();
            String id = at == 11 ? twice.id() : person.id();
            line(sheet, styles.text, line++, person.name(), id, person.phone(), benefit.fen() / 1_000_000.0);
            sum += benefit.fen();
        }
        line(sheet, styles.head, line, "合计", null, null, sum / 1_000_000.0);
        widths(sheet, 20, 24, 16, 18);
        put("2020-04/千山红镇/附件1.xlsx", book);
    }

    private void nil() throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        Styles styles = new Styles(book);
        Sheet roster = book.createSheet("附件1");
        int line = heading(roster, styles, 0, "附件1", "带贫人员名册", 4, "南湾湖办事处", LocalDate.of(2020, 4, 29));
        line(roster, styles.head, line++, ROSTER.toArray());
        line(roster, styles.text, line, "本月无");
        Sheet purchases = book.createSheet("附件2");
        line = heading(purchases, styles, 0, "附件2", "消费扶贫证明材料", 8, "南湾湖办事处", LocalDate.of(2020, 4, 29));
        line(purchases, styles.head, line++, PURCHASES.toArray());
        line(purchases, styles.text, line, "本月无");
        put("2020-04/南湾湖办事处/附件1、附件2.xlsx", book);
    }

    /** Sent a day late; the seller and the day of three lines are one merged cell each. */
    private void late(List<Sale> sales) throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        Styles styles = new Styles(book);
        Sheet sheet = book.createSheet("附件2");
        for (int at = 4; at < 7; at++) {
            Sale of = sales.get(4);
            Sale sale = sales.get(at);
            sales.set(at, new Sale(sale.product(), of.seller(), sale.buyer(), sale.quantity(), of.day(), sale.remark()));
        }
        int first = purchases(sheet, styles, 0, "区教卫健局", LocalDate.of(2020, 4, 30), sales) - sales.size() - 1 + 4;
        for (int column : new int[] {2, 6}) {
            for (int line = first + 1; line < first + 3; line++) {
                sheet.getRow(line).getCell(column).setBlank();
            }
            sheet.addMergedRegion(new CellRangeAddress(first, first + 2, column, column));
        }
        widths(sheet, 6, 14, 36, 24, 10, 12, 14, 14);
        put("2020-04/区教卫健局/附件2.xlsx", book);
    }

    // --- formats other than Excel's own ------------------------------------------------------------------------------------

    /** As the notice draws them: Word tables with blank lines left over, no totals; a corrected amount, a day for three lines. */
    private void word(List<Benefit> roster, List<Sale> sales) throws IOException {
        String title = wordLine("填报单位：北洲子镇    填报时间：2020年4月28日");
        StringBuilder body = new StringBuilder(wordLine("附件1") + wordLine("带贫人员名册") + title + wordTable(4) + wordRow(ROSTER));
        for (int at = 0; at < roster.size(); at++) {
            Person person = roster.get(at).person();
            String amount = yuan(roster.get(at).fen());
            // Word cuts a number wherever somebody once stopped typing.
            String id = run(person.id().substring(0, 6)) + run(person.id().substring(6, 14)) + run(person.id().substring(14));
            if (at == 4) {
                id = run(person.id().substring(0, 6) + " " + person.id().substring(6, 14) + " " + person.id().substring(14));
            }
            String money = at != 2 ? run(amount) : "<w:del w:id=\"1\" w:author=\"office\"><w:r><w:delText>1" + amount
                    + "</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"office\">" + run(amount) + "</w:ins>";
            body.append("<w:tr>").append(wordCell("", run(person.name()))).append(wordCell("", id))
                    .append(wordCell("", run(person.phone()))).append(wordCell("", money)).append("</w:tr>");
        }
        body.append(wordRow(List.of("", "", "", "")).repeat(3)).append("</w:tbl>");
        body.append(wordLine("附件2")).append(wordLine("消费扶贫证明材料")).append(title).append(wordTable(8)).append(wordRow(PURCHASES));
        for (int at = 0; at < sales.size(); at++) {
            Sale sale = sales.get(at);
            boolean merged = at >= 6 && at < 9;
            body.append("<w:tr>");
            for (String text : List.of(String.valueOf(at + 1), sale.product().name(), sale.seller(), sale.buyer(),
                    sale.quantity() + sale.product().unit(), sale.amount())) {
                body.append(wordCell("", run(text)));
            }
            LocalDate day = sales.get(merged ? 6 : at).day();
            String shown = at > 6 && merged ? "" : day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            body.append(wordCell(!merged ? "" : at == 6 ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>", run(shown)))
                    .append(wordCell("", run(sale.remark()))).append("</w:tr>");
        }
        body.append(wordRow(List.of("", "", "", "", "", "", "", "")).repeat(3)).append("</w:tbl>");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType="
                + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put("_rels/.rels", XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                + " Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", XML + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body>" + body + "<w:sectPr/></w:body></w:document>");
        put("2020-04/北洲子镇/附件1、附件2.docx", zip(parts));
    }

    private static String wordLine(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    private static String wordTable(int columns) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
                + ("<w:gridCol w:w=\"" + 9_000 / columns + "\"/>").repeat(columns) + "</w:tblGrid>";
    }

    private static String wordRow(List<String> texts) {
        StringBuilder row = new StringBuilder("<w:tr>");
        texts.forEach(text -> row.append(wordCell("", run(text))));
        return row.append("</w:tr>").toString();
    }

    private static String wordCell(String properties, String runs) {
        return "<w:tc><w:tcPr>" + properties + BORDERS + "</w:tcPr><w:p>" + runs + "</w:p></w:tc>";
    }

    private static String run(String text) {
        return text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** What a web system offers as "export to Excel": a page, its heading and a subtotal on every screenful; one quantity that is no number. */
    private void webPage(List<Sale> sales) throws IOException {
        StringBuilder page = new StringBuilder("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\r\n<head>\r\n"
                + "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=GB18030\">\r\n</head>\r\n<body>\r\n<table border=\"1\">\r\n"
                + "<tr><th colspan=\"8\">消费扶贫证明材料</th></tr>\r\n"
                + "<tr><td colspan=\"8\">填报单位：区发改财政局&nbsp;&nbsp;填报时间：2020年4月27日</td></tr>\r\n");
        long sum = 0;
        long part = 0;
        for (int at = 0; at < sales.size(); at++) {
            if (at % 7 == 0) {
                page.append("<tr><th>").append(String.join("</th><th>", PURCHASES)).append("</th></tr>\r\n");
            }
            Sale sale = sales.get(at);
            String quantity = at == 9 ? "若干" : sale.quantity() + sale.product().unit();
            page.append("<tr><td>").append(String.join("</td><td>", String.valueOf(at + 1), sale.product().name(), sale.seller(),
                    sale.buyer(), quantity, grouped(sale.fen()), sale.day().toString(), "&nbsp;")).append("</td></tr>\r\n");
            sum += sale.fen();
            part += sale.fen();
            if (at % 7 == 6) {
                page.append("<tr><td colspan=\"5\">小计</td><td>").append(grouped(part)).append("</td><td></td><td></td></tr>\r\n");
                part = 0;
            }
        }
        page.append("<tr><td colspan=\"5\">合计</td><td>").append(grouped(sum))
                .append("</td><td></td><td></td></tr>\r\n</table>\r\n</body>\r\n</html>\r\n");
        put("2020-04/区发改财政局/消费扶贫导出.xls", page.toString().getBytes(GB18030));
    }

    private static String grouped(long fen) {
        return String.format(Locale.ROOT, "￥%,d.%02d", fen / 100, fen % 100);
    }

    /** From LibreOffice: sums of money as such, a computed total; something given back, and a day that is still to come. */
    private void openDocument(List<Sale> sales) throws IOException {
        Sale back = sales.get(3);
        sales.add(4, new Sale(back.product(), back.seller(), back.buyer(), -(back.quantity() / 10), back.day(), "退货"));
        StringBuilder rows = new StringBuilder(odsRow(odsText("附件2")) + odsRow(odsText("消费扶贫证明材料"))
                + odsRow(odsText("填报单位：区农业农村水利局　填报时间：2020年4月28日")));
        StringBuilder head = new StringBuilder();
        PURCHASES.forEach(text -> head.append(odsText(text)));
        rows.append(odsRow(head.toString()));
        long sum = 0;
        for (int at = 0; at < sales.size(); at++) {
            Sale sale = sales.get(at);
            LocalDate day = at == 10 ? LocalDate.of(2020, 5, 18) : sale.day();
            rows.append(odsRow("<table:table-cell office:value-type=\"float\" office:value=\"" + (at + 1) + "\"><text:p>" + (at + 1)
                    + "</text:p></table:table-cell>" + odsText(sale.product().name()) + odsText(sale.seller()) + odsText(sale.buyer())
                    + odsText(Math.abs(sale.quantity()) + sale.product().unit()) + odsMoney("", sale.fen())
                    + "<table:table-cell office:value-type=\"date\" office:date-value=\"" + day + "\"><text:p>" + day
                    + "</text:p></table:table-cell>" + (sale.remark().isEmpty() ? "<table:table-cell/>" : odsText(sale.remark()))));
            sum += sale.fen();
        }
        rows.append(odsRow(odsText("合计") + "<table:table-cell table:number-columns-repeated=\"4\"/>"
                + odsMoney(" table:formula=\"of:=SUM([.F5:.F" + (4 + sales.size()) + "])\"", sum)));
        rows.append("<table:table-row table:number-rows-repeated=\"1048558\"><table:table-cell table:number-columns-repeated=\"1024\"/>"
                + "</table:table-row>");
        String office = "urn:oasis:names:tc:opendocument:xmlns:";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", XML + "<office:document-content xmlns:office=\"" + office + "office:1.0\" xmlns:table=\"" + office
                + "table:1.0\" xmlns:text=\"" + office + "text:1.0\" xmlns:of=\"" + office + "of:1.2\" office:version=\"1.2\">"
                + "<office:body><office:spreadsheet><table:table table:name=\"附件2\">"
                + "<table:table-column table:number-columns-repeated=\"8\"/>" + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>");
        parts.put("META-INF/manifest.xml", XML + "<manifest:manifest xmlns:manifest=\"" + office + "manifest:1.0\" manifest:version=\"1.2\">"
                + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>"
                + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>");
        put("2020-04/区农业农村水利局/附件2.ods", zip(parts));
    }

    private static String odsRow(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String odsText(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String odsMoney(String formula, long fen) {
        return "<table:table-cell" + formula + " office:value-type=\"currency\" office:currency=\"CNY\" office:value=\"" + yuan(fen)
                + "\"><text:p>￥" + yuan(fen) + "</text:p></table:table-cell>";
    }

    /** The XML that Excel 2003 saves: one buyer merged over all lines, cells by their index; a letter O in an amount. */
    private void xml2003(List<Sale> sales) throws IOException {
        StringBuilder rows = new StringBuilder(xmlTitle(1, "附件2") + xmlTitle(2, "消费扶贫证明材料")
                + xmlTitle(4, "填报单位：区科技工信局    填报时间：2020年4月29日") + "<Row>");
        PURCHASES.forEach(text -> rows.append(xmlCell("", "String", text)));
        rows.append("</Row>\r\n");
        long sum = 0;
        for (int at = 0; at < sales.size(); at++) {
            Sale sale = sales.get(at);
            rows.append("<Row>").append(xmlCell("", "Number", String.valueOf(at + 1)))
                    .append(xmlCell("", "String", sale.product().name())).append(xmlCell("", "String", sale.seller()));
            if (at == 0) {
                rows.append(xmlCell(" ss:MergeDown=\"" + (sales.size() - 1) + "\"", "String", sale.buyer()));
            }
            rows.append(xmlCell(" ss:Index=\"5\"", "String", sale.quantity() + sale.product().unit()))
                    .append(at == 7 ? xmlCell("", "String", sale.amount().replace('0', 'O')) : xmlCell("", "Number", sale.amount()))
                    .append(xmlCell(" ss:StyleID=\"day\"", "DateTime", sale.day() + "T00:00:00.000")).append("</Row>\r\n");
            sum += sale.fen();
        }
        rows.append("<Row>").append(xmlCell("", "String", "合计")).append(xmlCell(" ss:Index=\"6\"", "Number", yuan(sum))).append("</Row>\r\n");
        String workbook = "<?xml version=\"1.0\"?>\r\n<?mso-application progid=\"Excel.Sheet\"?>\r\n"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\r\n"
                + "<Styles><Style ss:ID=\"day\"><NumberFormat ss:Format=\"Short Date\"/></Style></Styles>\r\n"
                + "<Worksheet ss:Name=\"附件2\"><Table>\r\n" + rows + "</Table></Worksheet>\r\n</Workbook>\r\n";
        put("2020-04/区科技工信局/附件2.xls", workbook.getBytes(StandardCharsets.UTF_8));
    }

    private static String xmlTitle(int row, String text) {
        return "<Row ss:Index=\"" + row + "\">" + xmlCell(" ss:MergeAcross=\"7\"", "String", text) + "</Row>\r\n";
    }

    private static String xmlCell(String attributes, String type, String value) {
        return "<Cell" + attributes + "><Data ss:Type=\"" + type + "\">" + value + "</Data></Cell>";
    }

    /**
     * Both attachments and the photographs of the invoices in one zip, packed on Windows: only its name tells whose it is.
     * The roster guards its numbers from Excel; a digit of a telephone is missing.
     */
    private void wholeSubmission(List<Person> people, LocalDate first) throws IOException {
        List<Sale> sales = new ArrayList<>();
        people.forEach(person -> sales.add(sale(person.name(), "区民政人社局", 30_000, first, 26)));
        StringBuilder roster = new StringBuilder(String.join(",", ROSTER)).append("\r\n");
        long sum = 0;
        for (int at = 0; at < people.size(); at++) {
            Person person = people.get(at);
            String phone = at == 3 ? person.phone().substring(0, 10) : person.phone();
            roster.append(person.name()).append(",=\"").append(person.id()).append("\",").append(phone).append(',')
                    .append(sales.get(at).amount()).append("\r\n");
            sum += sales.get(at).fen();
        }
        roster.append("合计,,,").append(yuan(sum)).append("\r\n");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("4月报送/附件1.csv", roster.toString().getBytes(GB18030));
        entries.put("4月报送/附件2.xlsx", bytes(plainBook("区民政人社局", LocalDate.of(2020, 4, 28), null, sales)));
        entries.put("4月报送/发票照片/IMG_0428.jpg", Arrays.copyOf(PIXEL, PIXEL.length + 3));
        entries.put("4月报送/发票照片/Thumbs.db", lockFile());
        put("2020-04/区民政人社局4月.zip", zip(GB18030, entries));
    }

    /** Locked as Excel 2007 does it, with salts that do not change. */
    private void locked(List<Sale> sales) throws IOException, GeneralSecurityException {
        byte[] workbook = bytes(plainBook("区自然资源局", LocalDate.of(2020, 4, 29), null, sales));
        byte[] salt = "huizong-samples!".getBytes(StandardCharsets.US_ASCII);
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword(PASSWORD, salt, salt, salt, salt, salt);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(compound)) {
                out.write(workbook);
            }
            compound.writeFilesystem(bytes);
        }
        put("2020-04/区自然资源局/附件2.xlsx", bytes.toByteArray());
    }

    // --- forms -------------------------------------------------------------------------------------------------------------

    private byte[] plain(String path, String submitter, LocalDate filled, List<Benefit> roster, List<Sale> sales)
            throws IOException {
        return put(path, plainBook(submitter, filled, roster, sales));
    }

    private XSSFWorkbook plainBook(String submitter, LocalDate filled, List<Benefit> roster, List<Sale> sales) {
        XSSFWorkbook book = new XSSFWorkbook();
        Styles styles = new Styles(book);
        if (roster != null) {
            Sheet sheet = book.createSheet("附件1");
            roster(sheet, styles, 0, submitter, filled, roster);
            widths(sheet, 14, 24, 16, 14);
        }
        if (sales != null) {
            Sheet sheet = book.createSheet("附件2");
            purchases(sheet, styles, 0, submitter, filled, sales);
            widths(sheet, 6, 14, 36, 24, 10, 12, 14, 14);
        }
        return book;
    }

    /** Gives the line below the table. */
    private int roster(Sheet sheet, Styles styles, int from, String submitter, LocalDate filled, List<Benefit> roster) {
        int line = heading(sheet, styles, from, "附件1", "带贫人员名册", 4, submitter, filled);
        line(sheet, styles.head, line++, ROSTER.toArray());
        long sum = 0;
        for (Benefit benefit : roster) {
            Person person = benefit.person();
            line(sheet, styles.text, line++, person.name(), person.id(), person.phone(), money(benefit.fen()));
            sum += benefit.fen();
        }
        line(sheet, styles.head, line++, "合计", null, null, money(sum));
        return line;
    }

    /** Gives the line below the table. */
    private int purchases(Sheet sheet, Styles styles, int from, String submitter, LocalDate filled, List<Sale> sales) {
        int line = heading(sheet, styles, from, "附件2", "消费扶贫证明材料", 8, submitter, filled);
        line(sheet, styles.head, line++, PURCHASES.toArray());
        long sum = 0;
        int number = 1;
        for (Sale sale : sales) {
            line(sheet, styles.text, line++, (double) number++, sale.product().name(), sale.seller(), sale.buyer(),
                    sale.quantity() + sale.product().unit(), money(sale.fen()), sale.day(), sale.remark());
            sum += sale.fen();
        }
        line(sheet, styles.head, line++, "合计", null, null, null, null, money(sum));
        return line;
    }

    private int heading(Sheet sheet, Styles styles, int from, String attachment, String title, int columns, String submitter, LocalDate filled) {
        line(sheet, null, from, attachment);
        line(sheet, styles.title, from + 1, title);
        sheet.addMergedRegion(new CellRangeAddress(from + 1, from + 1, 0, columns - 1));
        String day = filled.getYear() + "年" + filled.getMonthValue() + "月" + filled.getDayOfMonth() + "日";
        line(sheet, null, from + 2, "填报单位：" + submitter + "    填报时间：" + day);
        sheet.addMergedRegion(new CellRangeAddress(from + 2, from + 2, 0, columns - 1));
        return from + 3;
    }

    private static void line(Sheet sheet, CellStyle style, int at, Object... values) {
        Row row = sheet.createRow(at);
        for (int column = 0; column < values.length; column++) {
            Cell cell = row.createCell(column);
            if (style != null) {
                cell.setCellStyle(style);
            }
            if (values[column] instanceof String text && !text.isEmpty()) {
                cell.setCellValue(text);
            } else if (values[column] instanceof Double number) {
                cell.setCellValue(number);
                if (number >= 1e15 && cell instanceof XSSFCell large) {
                    // As Excel writes it; Java's own digits changed with version 19.
                    large.getCTCell().setV(String.format(Locale.ROOT, "%.14E", number));
                }
                cell.setCellStyle(Styles.of(sheet.getWorkbook(), number == Math.rint(number) ? "0" : "General"));
            } else if (values[column] instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(Styles.of(sheet.getWorkbook(), "yyyy/m/d"));
            }
        }
    }

    private static void widths(Sheet sheet, int... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * 256);
        }
    }

    private static final class Styles {
        final CellStyle title;
        final CellStyle head;
        final CellStyle text;

        Styles(Workbook book) {
            Font large = book.createFont();
            large.setBold(true);
            large.setFontHeightInPoints((short) 16);
            title = book.createCellStyle();
            title.setFont(large);
            title.setAlignment(HorizontalAlignment.CENTER);
            Font bold = book.createFont();
            bold.setBold(true);
            head = bordered(book);
            head.setFont(bold);
            head.setAlignment(HorizontalAlignment.CENTER);
            text = bordered(book);
            text.setDataFormat(book.createDataFormat().getFormat("@"));
        }

        /** The bordered style of that number format, made when first asked for. */
        static CellStyle of(Workbook book, String format) {
            short wanted = book.createDataFormat().getFormat(format);
            for (int at = 0; at < book.getNumCellStyles(); at++) {
                CellStyle style = book.getCellStyleAt(at);
                if (style.getDataFormat() == wanted && style.getBorderTop() == BorderStyle.THIN
                        && style.getAlignment() == HorizontalAlignment.GENERAL) {
                    return style;
                }
            }
            CellStyle style = bordered(book);
            style.setDataFormat(wanted);
            return style;
        }

        private static CellStyle bordered(Workbook book) {
            CellStyle style = book.createCellStyle();
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            return style;
        }
    }

    private void csv(String path, String separator, Charset charset, boolean mark, List<Sale> sales, String days) throws IOException {
        StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
        text.append(String.join(separator, PURCHASES)).append("\r\n");
        long sum = 0;
        int number = 1;
        for (Sale sale : sales) {
            text.append(String.join(separator, String.valueOf(number++), sale.product().name(), sale.seller(), sale.buyer(),
                    sale.quantity() + sale.product().unit(), sale.amount(), DateTimeFormatter.ofPattern(days).format(sale.day()),
                    sale.remark())).append("\r\n");
            sum += sale.fen();
        }
        text.append(String.join(separator, "合计", "", "", "", "", yuan(sum), "", "")).append("\r\n");
        ByteBuffer bytes = charset.encode(text.toString());
        put(path, Arrays.copyOf(bytes.array(), bytes.limit()));
    }

    // --- people and sales ----------------------------------------------------------------------------------------------------

    private List<Person> people(int count) {
        List<Person> people = new ArrayList<>();
        while (people.size() < count) {
            people.add(new Person(name(), id(), "1390000" + phone++));
        }
        return people;
    }

    private void rename(List<Person> people, int at, String name) {
        Person person = people.get(at);
        people.set(at, new Person(name, person.id(), person.phone()));
    }

    private String name() {
        List<String> surnames = List.of("王", "李", "张", "刘", "陈", "杨", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何",
                "郭", "罗", "龚", "曾", "彭", "熊", "汤", "欧阳");
        List<String> given = List.of("建国", "秀英", "桂香", "腊梅", "志强", "立新", "春生", "冬云", "德胜", "玉兰", "国平", "满香", "正良", "菊香",
                "放明", "爱莲", "伏秋", "新民", "佑生", "翠娥", "军", "勇", "芳", "霞", "谷秋", "福生");
        while (true) {
            String name = pick(surnames) + pick(given);
            if (names.add(name)) {
                return name;
            }
        }
    }

    /** Numbers that differ in three places at least, so that nobody looks like another's slip of the pen. */
    private String id() {
        List<String> areas = List.of("430921", "430921", "430921", "432322", "432322", "430981", "432302", "430922", "430903", "522121");
        while (true) {
            LocalDate birth = LocalDate.of(1940 + random.nextInt(55), 1, 1).plusDays(random.nextInt(365));
            String number = pick(areas) + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "000";
            char check = checkDigit(number);
            String id = number + check;
            if (check != '0' && check != 'X' && ids.stream().allMatch(other -> distance(other, id) > 2)) {
                ids.add(id);
                return id;
            }
        }
    }

    private static int distance(String one, String other) {
        int distance = 0;
        for (int at = 0; at < one.length(); at++) {
            distance += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return distance;
    }

    /** GB 11643-1999: ISO 7064 MOD 11-2. */
    private static char checkDigit(String number) {
        int remainder = 0;
        for (int at = 0; at < 17; at++) {
            remainder = (remainder + number.charAt(at) - '0') * 2 % 11;
        }
        return "0123456789X".charAt((12 - remainder) % 11);
    }

    private static char otherDigit(char digit) {
        return digit == '9' ? '1' : (char) (digit + 1);
    }

    /** A town's sales: each of the people once, then the cooperative. */
    private List<Sale> sales(String town, List<Person> sellers, LocalDate from, int days, int count) {
        List<Sale> sales = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            boolean household = at < sellers.size();
            String seller = household ? sellers.get(at).name() : COOPERATIVES.get(town);
            sales.add(sale(seller, pick(BUYERS), household ? 30_000 : 600_000, from, days));
        }
        return sales;
    }

    /** A bureau's own purchases from the cooperatives. */
    private List<Sale> bought(String buyer, LocalDate from, int count) {
        List<Sale> sales = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            sales.add(sale(pick(List.copyOf(COOPERATIVES.values())), buyer, 250_000, from, 26));
        }
        return sales;
    }

    /** No two sales of the samples have the same amount. */
    private Sale sale(String seller, String buyer, int fen, LocalDate from, int days) {
        while (true) {
            Product product = pick(PRODUCTS);
            int quantity = Math.max(2, (fen + random.nextInt(fen)) / product.price());
            Sale sale = new Sale(product, seller, buyer, quantity, from.plusDays(random.nextInt(days)), "");
            if (amounts.add(sale.fen())) {
                return sale;
            }
        }
    }

    /** Who sold gets what was paid, the others a share of 100 to 500 yuan in the cooperative's income. */
    private List<Benefit> roster(List<Person> people, List<Sale> sales) {
        Map<String, Long> sold = new HashMap<>();
        sales.forEach(sale -> sold.merge(sale.seller(), sale.fen(), Long::sum));
        List<Benefit> roster = new ArrayList<>();
        for (Person person : people) {
            long share = 10_000 + 100L * random.nextInt(400);
            roster.add(new Benefit(person, sold.getOrDefault(person.name(), share)));
        }
        return roster;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static double money(long fen) {
        return fen / 100.0;
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    // --- bytes -----------------------------------------------------------------------------------------------------------------

    /** What Excel leaves beside a file that is open: the user's name, padded to 165 bytes. */
    private static byte[] lockFile() {
        byte[] bytes = new byte[165];
        Arrays.fill(bytes, (byte) ' ');
        byte[] user = "office".getBytes(StandardCharsets.US_ASCII);
        bytes[0] = (byte) user.length;
        System.arraycopy(user, 0, bytes, 1, user.length);
        return bytes;
    }

    /** Photographs packed as Windows packs them: names in the code page, and Windows' own file beside them. */
    private static byte[] photographs() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("发票照片/发票1.jpg", PIXEL);
        entries.put("发票照片/发票2.jpg", Arrays.copyOf(PIXEL, PIXEL.length + 1));
        entries.put("发票照片/Thumbs.db", lockFile());
        return zip(GB18030, entries);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        parts.forEach((name, text) -> entries.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zip(StandardCharsets.UTF_8, entries);
    }

    private static byte[] zip(Charset names, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                stored(out, entry.getKey(), entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private byte[] put(String path, XSSFWorkbook book) throws IOException {
        byte[] bytes = bytes(book);
        put(path, bytes);
        return bytes;
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
        core.setCreator("huizong");
        core.setCreated(Optional.of(new Date(0)));
        core.setModified(Optional.of(new Date(0)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        book.close();
        return fixed(bytes.toByteArray());
    }

    /** The same package with one time for every entry, stored: deflated bytes differ from one JDK to the next. */
    private static byte[] fixed(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry read = in.getNextEntry(); read != null; read = in.getNextEntry()) {
                stored(out, read.getName(), in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    private static void stored(ZipOutputStream out, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(WRITTEN);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    private void put(String path, byte[] bytes) throws IOException {
        Path file = inbox.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
