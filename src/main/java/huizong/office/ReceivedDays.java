package huizong.office;

import huizong.lang.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The office's own book of what came in when: 月份, 提交单位, 收到日期, 凭证, 备注. It beats every other date (DESIGN 2). */
public final class ReceivedDays {

    private static final ListColumn MONTH = ListColumn.required("月份", "报送月份", "月");
    private static final ListColumn SUBMITTER = ListColumn.required("提交单位", "报送单位", "单位", "名称");
    private static final ListColumn DAY = ListColumn.required("收到日期", "收到时间", "日期");
    private static final ListColumn VOUCHER = ListColumn.optional("凭证");
    private static final ListColumn REMARK = ListColumn.optional("备注");

    private final List<Received> all = new ArrayList<>();

    private ReceivedDays() {}

    /**
     * Reads the book.
     *
     * @param submitters whom the lines may name; when the list is empty, names are taken as they stand
     */
    static ReceivedDays read(ListFile file, Submitters submitters) {
        ReceivedDays days = new ReceivedDays();
        file.read(List.of(MONTH, SUBMITTER, DAY, VOUCHER, REMARK), row -> days.add(row, submitters));
        days.all.sort(Comparator.comparing(Received::day));
        return days;
    }

    public static ReceivedDays none() {
        return new ReceivedDays();
    }

    private void add(ListRow row, Submitters submitters) {
        YearMonth month = Words.month(row.text(MONTH))
                .orElseThrow(() -> row.expected(MONTH, Text.of("月份，如 2020-04", "a month such as 2020-04")));
        LocalDate day = Words.date(row.text(DAY))
                .orElseThrow(() -> row.expected(DAY, Text.of("日期，如 2020-04-28", "a date such as 2020-04-28")));
        all.add(new Received(month, submitter(row, submitters), day, voucher(row), row.text(REMARK)));
    }

    private static String submitter(ListRow row, Submitters submitters) {
        String words = row.text(SUBMITTER);
        if (submitters.all().isEmpty()) {
            return words;
        }
        return submitters
                .resolve(words)
                .map(Submitter::name)
                .orElseThrow(() -> row.expected(
                        SUBMITTER, Text.of("提交单位名单里的名称或别名", "a name or an alias from the list of submitters")));
    }

    private static Received.@Nullable Voucher voucher(ListRow row) {
        String word = row.text(VOUCHER);
        if (word.isEmpty()) {
            return null;
        }
        for (Received.Voucher voucher : Received.Voucher.values()) {
            if (voucher.word().equals(word)) {
                return voucher;
            }
        }
        throw row.expected(VOUCHER, Text.of("纸质、电子、无或空", "纸质, 电子, 无 or blank"));
    }

    /** What came from a submitter for a month, the earliest first. */
    public List<Received> of(YearMonth month, String submitter) {
        return all.stream()
                .filter(line -> line.month().equals(month) && line.submitter().equals(submitter))
                .toList();
    }

    /** Whether a line says that evidence came for a month, on paper or by wire. */
    public boolean hasVoucher(YearMonth month, String submitter) {
        return of(month, submitter).stream()
                .map(Received::voucher)
                .anyMatch(voucher -> voucher == Received.Voucher.PAPER || voucher == Received.Voucher.ELECTRONIC);
    }

    /** The day the first thing came from a submitter for a month. */
    public Optional<LocalDate> first(YearMonth month, String submitter) {
        return of(month, submitter).stream().map(Received::day).findFirst();
    }
}
