package huizong.rule;

import huizong.intake.SheetOf;
import huizong.office.Limits;
import huizong.office.Period;
import huizong.origin.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file written as sheets of text, taken in and judged as of 2020-04-29 for April 2020. */
record Checked(FileTally tally, List<Finding> findings, List<JudgedRow> rows) {

    static final String FILE = "附件.xlsx";
    static final String ROSTER = "姓名|身份证|联系方式|受益金额|备注";
    static final String PURCHASES = "产品名称|卖方|买方|数量|金额|交易时间|备注";
    static final String LI = "李四|430921195203140008|13900000001|100";
    static final String WANG = "王五|432322194809270000|13900000002|200";
    static final String RICE = "大米|李四|区总工会|50斤|150|2020年4月20日";
    static final String EGGS = "鸡蛋|王五|区妇联|10斤|60|2020年4月21日";

    static final RuleBook BOOK = new RuleBook(Map.of());
    static final CheckContext CONTEXT = new CheckContext(
            FILE,
            YearMonth.of(2020, 4),
            new Period(LocalDate.of(2020, 3, 30), LocalDate.of(2020, 4, 30)),
            LocalDate.of(2020, 4, 29),
            Limits.DEFAULT,
            "0737");

    static Checked file(SheetOf... sheets) {
        return file(CONTEXT, BOOK, IdVoucher.NONE, sheets);
    }

    static Checked file(CheckContext context, RuleBook book, IdVoucher voucher, SheetOf... sheets) {
        return file(context, book, voucher, null, sheets);
    }

    static Checked file(
            CheckContext context,
            RuleBook book,
            IdVoucher voucher,
            @Nullable Set<YearMonth> titled,
            SheetOf... sheets) {
        List<Finding> findings = new ArrayList<>();
        List<JudgedRow> rows = new ArrayList<>();
        FileCheck check = new FileCheck(context, book, findings::add, rows::add, voucher, titled);
        SheetOf.read(List.of(sheets), check);
        return new Checked(check.finish(), findings, rows);
    }

    /** A sheet with one table of attachment 1 whose rows begin at row 2. */
    static SheetOf roster(String... rows) {
        return under(ROSTER, rows);
    }

    /** A sheet with one table of attachment 2 whose rows begin at row 2. */
    static SheetOf purchases(String... rows) {
        return under(PURCHASES, rows);
    }

    private static SheetOf under(String heading, String... rows) {
        List<String> lines = new ArrayList<>(List.of(heading));
        lines.addAll(List.of(rows));
        return SheetOf.rows(lines.toArray(String[]::new));
    }

    /** The findings as {@code code@place}, the place as short as it can be. */
    List<String> told() {
        return told(findings);
    }

    static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().code() + "@" + where(finding.place()))
                .toList();
    }

    private static String where(Place place) {
        if (place.cellName() != null) {
            return place.cellName();
        }
        if (place.row() > 0) {
            return Integer.toString(place.row());
        }
        return place.sheet() != null ? place.sheet() : place.file();
    }

    /** The only finding of a rule. */
    Finding finding(Rule rule) {
        List<Finding> found =
                findings.stream().filter(finding -> finding.rule() == rule).toList();
        if (found.size() != 1) {
            throw new AssertionError(rule.code() + " fired " + found.size() + " times: " + told());
        }
        return found.get(0);
    }
}
