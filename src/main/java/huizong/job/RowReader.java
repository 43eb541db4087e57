package huizong.job;

import huizong.form.Entry;
import huizong.intake.Line;
import huizong.office.Office;
import huizong.rule.IdVoucher;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a file again from its lines: numbered, and vouched for by the register, as when they were judged. */
final class RowReader implements Consumer<Line> {

    private final EntryReader entries;
    private final IdVoucher voucher;
    private final EntrySink sink;
    private int row;

    RowReader(Office office, @Nullable YearMonth month, EntrySink sink) {
        this.entries = new EntryReader(month, office.settings().areaCode());
        this.voucher = RegisterVoucher.of(office.register());
        this.sink = sink;
    }

    @Override
    public void accept(Line line) {
        Entry entry = entries.read(line);
        if (entry != null) {
            sink.accept(row++, voucher.vouched(entry));
        }
    }
}
