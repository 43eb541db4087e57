package huizong.job;

import huizong.consolidate.MonthResult;
import huizong.lang.Text;
import huizong.office.Office;
import huizong.store.Runs;
import huizong.store.Store;
import huizong.store.StoreFault;
import huizong.table.Passwords;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Who has sent, who has not: the month as its inbox stands now. Publishes nothing. */
public final class Status {

    private Status() {}

    /**
     * Looks at a month.
     *
     * @param passwords to try on locked files
     * @throws JobFault when another run holds the lock, or something cannot be read
     */
    @SuppressWarnings("try")
    public static MonthResult run(
            Office office, YearMonth month, LocalDate asOf, Passwords passwords, Progress progress) throws JobFault {
        try (WorkspaceLock ignored = WorkspaceLock.take(office.workspace().lock());
                Store store = Store.open(office.workspace(), office.settings().storeUrl())) {
            List<InboxFile> files = new InboxReader(office, store, month, passwords).read(progress);
            Map<String, LocalDate> arrivals = store.runs().arrivals(month);
            List<Runs.Published> published = store.runs().published();
            MonthRun run = new MonthRun(office, store, month, asOf, MonthRecord.NONE);
            String inputs = Inputs.fingerprint(office, month, asOf, files, arrivals, published);
            return run.run(files, inputs, arrivals, published).result();
        } catch (StoreFault e) {
            throw new JobFault(e.words(), e);
        } catch (IOException e) {
            throw new JobFault(Text.of("工作目录无法读取", "the workspace cannot be read"), e);
        }
    }
}
