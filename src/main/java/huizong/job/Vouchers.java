package huizong.job;

import huizong.office.Submitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pictures, scans and PDF beside a submission's tables are its vouchers (notice, section 六(八)); alone they are no submission. */
final class Vouchers {

    private Vouchers() {}

    static List<InboxFile> marked(List<InboxFile> files) {
        Set<Submitter> withMore = new HashSet<>();
        for (InboxFile file : files) {
            if (!file.item().ignored() && !file.isPicture()) {
                withMore.add(file.submitter());
            }
        }
        return files.stream()
                .map(file -> file.isPicture() && withMore.contains(file.submitter()) ? file.asVoucher() : file)
                .toList();
    }
}
