package huizong.corpus;

import huizong.corpus.People.Person;
import huizong.form.Column;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A small honest submission for April 2020 of a sender of its own: people who sold themselves, people who gained through a
 * cooperative, nobody and nothing that another submission knows. A fault is planted in it by changing cells, the layout or
 * what came with it; then it is written.
 */
final class Submission {

    static final String MONTH = "2020-04";

    private static final List<Column> ROSTER =
            List.of(Column.NAME, Column.ID, Column.CONTACT, Column.AMOUNT, Column.REMARK);
    private static final List<Column> PURCHASES = List.of(
            Column.PRODUCT, Column.SELLER, Column.BUYER, Column.QUANTITY, Column.AMOUNT, Column.DATE, Column.REMARK);
    /** Goods with a usual price, so that a price out of the usual can be seen. */
    private static final List<Market.Goods> GOODS = Market.GOODS.stream()
            .filter(goods -> List.of("斤", "只").contains(goods.unit()))
            .toList();

    private final String sender;
    private final Random random;
    private final Format format;
    private final People people;
    private final int number;
    private final boolean titled;
    private final boolean sequence;
    private final boolean together;
    private final Page roster;
    private final Page purchases;
    private final List<Column> rosterColumns = new ArrayList<>(ROSTER);
    private final List<Column> purchaseColumns = new ArrayList<>(PURCHASES);
    private final List<Page> more = new ArrayList<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Person> sellers = new ArrayList<>();
    private final List<Person> sharing = new ArrayList<>();
    private final List<Person> registered = new ArrayList<>();
    private final String cooperative;
    private String title;
    private boolean hasRoster = true;
    private boolean hasPurchases = true;
    private boolean hasTotals;
    private boolean listed = true;
    private @Nullable String received = "2020-04-28,纸质";
    private String members = "";
    private String villages = "";
    private int head;

    Submission(String sender, int number, long seed, Format format, People people) {
        this.sender = sender;
        this.number = number;
        this.random = new Random(seed);
        this.format = format;
        this.people = people;
        this.title = sender;
        titled = random.nextBoolean();
        sequence = random.nextBoolean();
        together = format.can(Format.Can.SHEETS) && random.nextBoolean();
        hasTotals = random.nextBoolean();
        cooperative = "第" + number + "种养专业合作社";
        int direct = 3 + random.nextInt(4);
        int shared = 5 + random.nextInt(5);
        for (int i = 0; i < direct; i++) {
            sellers.add(person());
        }
        for (int i = 0; i < shared; i++) {
            sharing.add(person());
        }
        roster = new Page("附件1");
        purchases = new Page("附件2");
        fill();
    }

    private void fill() {
        begin(roster, "附件1", "带贫人员名册", headings(rosterColumns, true));
        begin(purchases, "附件2", "消费扶贫证明材料", headings(purchaseColumns, false));
        for (Person person : sellers) {
            Market.Goods goods = Market.pick(random, GOODS);
            int quantity = 2 + random.nextInt(40);
            long fen = (long) quantity * goods.price();
            addSale(goods.name(), person.name(), sender, quantity + goods.unit(), fen, day());
            addBenefit(person, fen);
        }
        long shared = 0;
        for (Person person : sharing) {
            long fen = 5_000L + random.nextInt(50_000);
            addBenefit(person, fen);
            shared += fen;
        }
        // by far more than anybody gains, so that a fault in an amount is no fault of the sum
        long catties = shared * 10 / 350;
        addSale("大米", cooperative, sender, catties + "斤", catties * 350, day());
    }

    private void begin(Page page, String attachment, String words, List<String> headings) {
        if (titled) {
            page.add(attachment);
            page.add(words);
            page.add("填报单位：" + title + "　填报时间：2020年4月28日");
        }
        head = page.add(numbered("序号", new ArrayList<>(headings)));
    }

    private static List<String> headings(List<Column> columns, boolean ofRoster) {
        return columns.stream()
                .map(column -> column == Column.AMOUNT && ofRoster
                        ? "受益金额"
                        : column.spellings().get(0).equals("受益金额")
                                ? "金额"
                                : column.spellings().get(0))
                .toList();
    }

    private @Nullable Object[] numbered(String number, List<? extends @Nullable Object> cells) {
        List<@Nullable Object> all = new ArrayList<>(cells);
        if (sequence) {
            all.add(0, number);
        }
        return all.toArray();
    }

    Person person() {
        Person person = people.alone("");
        registered.add(person);
        return person;
    }

    /** Somebody whom the register does not have. */
    Person unregistered() {
        return people.alone("");
    }

    /** Whoever bears an ID number from now on is on the register. */
    Person register(Person person) {
        registered.add(person);
        return person;
    }

    private LocalDate day() {
        return LocalDate.of(2020, 4, 1).plusDays(random.nextInt(25));
    }

    Object yuan(long fen) {
        BigDecimal yuan = BigDecimal.valueOf(fen, 2);
        return format.can(Format.Can.TYPES) ? yuan : yuan.toPlainString();
    }

    int addBenefit(Person person, long fen) {
        List<@Nullable Object> cells =
                new ArrayList<>(List.of(person.name(), person.id(), person.phone(), yuan(fen), ""));
        return roster.add(numbered(Integer.toString(roster.height() - head + 1), cells));
    }

    int addSale(String product, String seller, String buyer, String quantity, long fen, LocalDate day) {
        List<@Nullable Object> cells =
                new ArrayList<>(List.of(product, seller, buyer, quantity, yuan(fen), day.toString(), ""));
        return purchases.add(numbered(Integer.toString(purchases.height() - head + 1), cells));
    }

    // --- what a fault is made of -------------------------------------------------------------------------------------

    String sender() {
        return sender;
    }

    Random random() {
        return random;
    }

    Format format() {
        return format;
    }

    Page roster() {
        return roster;
    }

    Page purchases() {
        return purchases;
    }

    List<Person> sellers() {
        return sellers;
    }

    List<Person> sharing() {
        return sharing;
    }

    String cooperative() {
        return cooperative;
    }

    int headRow() {
        return head;
    }

    /** The row of somebody who sold. */
    int sellerRow() {
        return head + 1 + random.nextInt(sellers.size());
    }

    /** The row of somebody who gained without selling. */
    int sharingRow() {
        return head + 1 + sellers.size() + random.nextInt(sharing.size());
    }

    Person sharingAt(int row) {
        return sharing.get(row - head - 1 - sellers.size());
    }

    /** The row of a sale by a person. */
    int saleRow() {
        return head + 1 + random.nextInt(sellers.size());
    }

    int columnOf(Page page, Column column) {
        int at = (page == purchases ? purchaseColumns : rosterColumns).indexOf(column);
        return sequence ? at + 1 : at;
    }

    void set(Page page, int row, Column column, @Nullable Object value) {
        page.set(row, columnOf(page, column), value);
    }

    @Nullable
    Object at(Page page, int row, Column column) {
        return page.at(row, columnOf(page, column));
    }

    long fenAt(Page page, int row) {
        return new BigDecimal(PlainTexts.of(at(page, row, Column.AMOUNT)))
                .movePointRight(2)
                .longValueExact();
    }

    void removeColumn(Page page, Column column) {
        page.removeColumn(head, columnOf(page, column));
        (page == purchases ? purchaseColumns : rosterColumns).remove(column);
        hasTotals = false;
    }

    /** Gives the purchases a column of unit prices, which are right. */
    void withPrices() {
        int column = columnOf(purchases, Column.AMOUNT);
        for (int row = head; row <= purchases.height(); row++) {
            List<@Nullable Object> cells = new ArrayList<>(java.util.Arrays.asList(purchases.row(row)));
            Object price = "单价";
            if (row > head) {
                String quantity =
                        PlainTexts.of(at(purchases, row, Column.QUANTITY)).replaceAll("\\D", "");
                price = yuan(fenAt(purchases, row) / Long.parseLong(quantity));
            }
            cells.add(column, price);
            while (purchases.row(row).length < cells.size()) {
                purchases.set(row, cells.size() - 1, null);
            }
            for (int i = 0; i < cells.size(); i++) {
                purchases.set(row, i, cells.get(i));
            }
        }
        purchaseColumns.add(PURCHASES.indexOf(Column.AMOUNT), Column.UNIT_PRICE);
    }

    void withoutTotals() {
        hasTotals = false;
    }

    void withTotals() {
        hasTotals = true;
    }

    void withoutRoster() {
        hasRoster = false;
    }

    void withoutPurchases() {
        hasPurchases = false;
    }

    /** The cooperative's sale and those who gained by it are gone. */
    void directOnly() {
        purchases.removeRow(purchases.height());
        while (roster.height() > head + sellers.size()) {
            roster.removeRow(roster.height());
        }
    }

    void addPage(Page page) {
        more.add(page);
    }

    void addFile(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    void received(@Nullable String dayAndVoucher) {
        received = dayAndVoucher;
    }

    void unlisted() {
        listed = false;
        received = null;
    }

    void members(int count) {
        members = Integer.toString(count);
    }

    void villages(String names) {
        villages = names;
    }

    boolean isTitled() {
        return titled;
    }

    // --- where things stand ------------------------------------------------------------------------------------------

    String folder() {
        return "inbox/" + MONTH + "/" + sender;
    }

    String fileOf(Page page) {
        String name = together ? "附件1和附件2" : page == purchases ? "附件2" : "附件1";
        return folder() + "/" + name + "." + format.extension();
    }

    /** As a place is printed. */
    String sheetOf(Page page) {
        String file = fileOf(page);
        List<Page> pages = pagesOf(file);
        return file + " › " + format.sheetName(file.substring(file.lastIndexOf('/') + 1), page, pages.indexOf(page));
    }

    String row(Page page, int row) {
        return sheetOf(page) + " › " + row;
    }

    String cell(Page page, int row, Column column) {
        return row(page, row).replaceFirst("(\\d+)$", letter(columnOf(page, column)) + "$1");
    }

    String cell(Page page, int row, int column) {
        return row(page, row).replaceFirst("(\\d+)$", letter(column) + "$1");
    }

    private static String letter(int column) {
        return Character.toString((char) ('A' + column));
    }

    private List<Page> pagesOf(String file) {
        List<Page> pages = new ArrayList<>();
        if (hasRoster && fileOf(roster).equals(file)) {
            pages.add(roster);
            pages.addAll(more);
        }
        if (hasPurchases && fileOf(purchases).equals(file)) {
            pages.add(purchases);
        }
        return pages;
    }

    // --- writing -----------------------------------------------------------------------------------------------------

    void write(Path workspace) throws IOException {
        Path folder = Files.createDirectories(workspace.resolve(folder()));
        if (hasTotals) {
            total(roster);
            total(purchases);
        }
        for (String file : List.of(fileOf(roster), fileOf(purchases))) {
            List<Page> pages = pagesOf(file);
            if (!pages.isEmpty()) {
                Files.write(workspace.resolve(file), format.write(pages));
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** What the amounts of a page add up to. */
    long sumOf(Page page) {
        long sum = 0;
        for (int row = head + 1; row <= page.height(); row++) {
            sum += fenAt(page, row);
        }
        return sum;
    }

    private void total(Page page) {
        long sum = sumOf(page);
        int column = columnOf(page, Column.AMOUNT);
        Object[] cells = new Object[column + 1];
        cells[0] = "合计";
        cells[column] = yuan(sum);
        page.add(cells);
    }

    /** Its lines in the office's lists. */
    void list(StringBuilder submitters, StringBuilder days, StringBuilder register, StringBuilder villageList) {
        if (listed) {
            submitters.append(sender + "," + (villages.isEmpty() ? "单位" : "镇") + ",," + members + "\n");
        }
        if (received != null) {
            days.append(MONTH + "," + sender + "," + received + ",\n");
        }
        registered.forEach(person -> register.append(String.join(
                        ",",
                        person.name(),
                        person.id(),
                        "户" + person.id(),
                        villages.isEmpty() ? "" : sender,
                        person.village())
                + "\n"));
        for (String village : villages.isEmpty() ? new String[0] : villages.split(" ")) {
            villageList.append(sender + "," + village + ",,\n");
        }
    }

    int number() {
        return number;
    }
}
