package huizong.corpus;

import huizong.corpus.HonestSubmission.Benefit;
import huizong.corpus.HonestSubmission.Sale;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Lays tables out as people do: titles or none, headings of many spellings, blocks by village, totals, signatures. */
final class HonestTables {

    private static final List<String> SEQUENCE = List.of("序号", "编号", "序 号");
    private static final List<String> NAME = List.of("姓名", "姓　名", "贫困户姓名", "受益人");
    private static final List<String> ID = List.of("身份证", "身份证号码", "身份证号", "公民身份号码");
    private static final List<String> CONTACT = List.of("联系方式", "联系电话", "手机号码", "电话");
    private static final List<String> PRODUCT = List.of("产品名称", "品名", "产品\n名称", "农产品名称");
    private static final List<String> SELLER = List.of("卖方", "销售方", "卖方（贫困户或企业）", "供货商");
    private static final List<String> BUYER = List.of("买方", "购买方", "采购单位");
    private static final List<String> QUANTITY = List.of("数量", "购买数量", "数 量");
    private static final List<String> DATE = List.of("交易时间", "交易日期", "购买时间");

    private final Random random;
    private final Spelling spelling;
    private final String sender;
    private final YearMonth month;
    private final boolean typed;
    private final boolean merges;
    private int returned;
    private boolean sequence;
    private boolean tenThousands;

    HonestTables(Random random, String sender, YearMonth month, Format format) {
        this.random = random;
        this.spelling = new Spelling(random);
        this.sender = sender;
        this.month = month;
        this.typed = format.can(Format.Can.TYPES);
        this.merges = format.can(Format.Can.MERGE);
    }

    private String pick(List<String> spellings) {
        return Market.pick(random, spellings);
    }

    private void begin(Page page, String attachment, String title) {
        sequence = random.nextInt(3) > 0;
        tenThousands = random.nextInt(12) == 0;
        if (random.nextInt(4) == 0) {
            return;
        }
        page.add(attachment);
        String when = random.nextBoolean() ? month.getYear() + "年" + month.getMonthValue() + "月" : "";
        page.add(sender + when + title);
        page.add("填报单位（盖章）：" + sender + "　　填报时间：" + month.getYear() + "年" + month.getMonthValue() + "月28日");
    }

    private void head(Page page, String... headings) {
        List<Object> cells = new ArrayList<>(Arrays.asList(headings));
        if (sequence) {
            cells.add(0, pick(SEQUENCE));
        }
        page.add(cells.toArray());
    }

    private void row(Page page, int number, @Nullable Object... values) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(values));
        if (sequence) {
            cells.add(0, typed ? BigDecimal.valueOf(number) : Integer.toString(number));
        }
        page.add(cells.toArray());
    }

    private String amountHeading(String word) {
        return tenThousands ? word + "（万元）" : random.nextBoolean() ? word + "（元）" : word;
    }

    void roster(Page page, List<Benefit> benefits) {
        begin(page, "附件1", "消费扶贫带贫人员名册");
        boolean address = random.nextInt(5) == 0;
        head(page, pick(NAME), pick(ID), pick(CONTACT), amountHeading("受益金额"), address ? "家庭住址" : "备注");
        boolean blocks = random.nextInt(4) == 0;
        boolean subtotals = blocks && random.nextBoolean();
        String village = "";
        long sum = 0;
        long part = 0;
        int inPart = 0;
        for (int i = 0; i < benefits.size(); i++) {
            Benefit benefit = benefits.get(i);
            if (blocks && !benefit.person().village().equals(village)) {
                if (subtotals && i > 0) {
                    total(page, "小计" + people(inPart), part, 3);
                }
                part = 0;
                inPart = 0;
                village = benefit.person().village();
                page.add(village);
            }
            row(
                    page,
                    i + 1,
                    spelling.name(benefit.person().name()),
                    spelling.id(benefit.person().id()),
                    spelling.phone(benefit.person().phone()),
                    spelling.amount(benefit.fen(), tenThousands, typed),
                    address ? benefit.person().village() : spelling.remark());
            sum += benefit.fen();
            part += benefit.fen();
            inPart++;
        }
        if (subtotals) {
            total(page, "小　计" + people(inPart), part, 3);
        }
        end(page, sum, 3, benefits.size());
    }

    void purchases(Page page, List<Sale> sales) {
        begin(page, "附件2", "消费扶贫证明材料");
        boolean prices = random.nextInt(4) == 0;
        String quantity = prices ? "单价（元）" : pick(QUANTITY);
        String next = prices ? pick(QUANTITY) : amountHeading("金额");
        if (prices) {
            head(page, pick(PRODUCT), pick(SELLER), pick(BUYER), quantity, next, amountHeading("金额"), pick(DATE), "备注");
        } else {
            head(page, pick(PRODUCT), pick(SELLER), pick(BUYER), quantity, next, pick(DATE), "备注");
        }
        long sum = 0;
        for (int i = 0; i < sales.size(); i++) {
            Sale sale = sales.get(i);
            List<@Nullable Object> cells = new ArrayList<>(List.of(
                    pick(sale.goods().names()),
                    sale.seller(),
                    sale.buyer(),
                    spelling.quantity(sale.quantity(), sale.goods().unit()),
                    spelling.amount(sale.fen(), tenThousands, typed),
                    spelling.date(sale.day(), typed),
                    spelling.remark()));
            if (prices) {
                cells.add(3, BigDecimal.valueOf(sale.price(), 2).toPlainString());
            }
            boolean asAbove = i > 0 && sales.get(i - 1).buyer().equals(sale.buyer()) && random.nextInt(8) == 0;
            if (asAbove) {
                cells.set(2, pick(List.of("同上", "〃", "同 上")));
            }
            row(page, i + 1, cells.toArray());
            sum += sale.fen();
            if (random.nextInt(300) == 0) {
                sum -= givenBack(page, sale, cells, prices);
            }
        }
        mergeBuyers(page, sales.size());
        end(page, sum, prices ? 5 : 4, sales.size());
    }

    /** A part of a sale comes back, as the next row tells. */
    private long givenBack(Page page, Sale sale, List<@Nullable Object> cells, boolean prices) {
        int quantity = Math.max(1, sale.quantity() / 10);
        long fen = (long) quantity * sale.price();
        List<@Nullable Object> back = new ArrayList<>(cells);
        int at = prices ? 4 : 3;
        back.set(2, sale.buyer());
        back.set(at, quantity + sale.goods().unit());
        back.set(at + 1, BigDecimal.valueOf(-fen, 2).toPlainString() + "元");
        back.set(back.size() - 1, pick(List.of("退货", "红冲", "质量问题退款")));
        row(page, 0, back.toArray());
        returned++;
        return fen;
    }

    /** How many rows tell of goods that came back. */
    int returned() {
        return returned;
    }

    /** Buyers that are the same on rows below each other stand in one cell. */
    private void mergeBuyers(Page page, int rows) {
        if (!merges || random.nextInt(3) > 0 || returned > 0) {
            return;
        }
        int column = sequence ? 3 : 2;
        int last = page.height();
        int first = last - rows + 1;
        for (int row = first; row < last; row++) {
            Object buyer = page.at(row, column);
            int end = row;
            while (buyer != null && end < last && buyer.equals(page.at(end + 1, column))) {
                end++;
                page.set(end, column, null);
            }
            if (end > row) {
                page.merge(row, end, column);
            }
            row = end;
        }
    }

    private void total(Page page, String word, long sum, int amountColumn) {
        int column = amountColumn + (sequence ? 1 : 0);
        Object[] total = new Object[column + 1];
        total[0] = word;
        total[column] = BigDecimal.valueOf(sum, tenThousands ? 6 : 2).toPlainString();
        page.add(total);
    }

    /** Beside a subtotal, of how many; most say nothing. */
    private String people(int number) {
        return switch (random.nextInt(6)) {
            case 0 -> "（" + number + "人）";
            case 1 -> "： " + number + " 户";
            default -> "";
        };
    }

    /** Below a table, how much it holds; the form has a place for it, which stays empty with some. */
    private String counted(int rows, boolean ofPeople) {
        if (!ofPeople) {
            return pick(List.of("共" + rows + "笔", "合计：" + rows + "笔", "共计 " + rows + " 条"));
        }
        int members = rows * 3 + 1;
        return pick(List.of(
                "共" + rows + "人",
                "共计　" + rows + "　人",
                "合计：" + rows + "名",
                "共" + rows + "户" + members + "人",
                "共　　户　　人",
                "合计　　　人"));
    }

    private void end(Page page, long sum, int amountColumn, int rows) {
        if (sequence && random.nextInt(4) == 0) {
            page.add(Integer.toString(rows + 1));
            page.add(Integer.toString(rows + 2), "—", "—");
        }
        if (random.nextInt(3) > 0) {
            total(page, random.nextBoolean() ? "合计" : "合　计", sum, amountColumn);
        }
        if (random.nextInt(4) == 0) {
            page.add(counted(rows, amountColumn == 3));
        }
        if (random.nextInt(6) == 0) {
            page.add("合计（大写）：" + Spelling.capitals(sum));
        }
        if (random.nextInt(3) > 0) {
            page.add("负责人：", null, "填表人：张三", null);
        }
        if (random.nextInt(4) == 0) {
            page.add("注：以上情况属实");
        }
    }
}
