package huizong.rule;

import huizong.form.IdNumber;
import huizong.form.IdSuggestion;
import huizong.office.AreaCodes;
import java.util.List;

/**
 * The numbers that a wrong one might be: those that the register has with the row's name; else those of living people from
 * in and around the district, when they are few enough to look through; else none (DOMAIN 5). The same name in this month or
 * an earlier one is the business of the rules about several rows.
 */
final class IdCandidates {

    /** More of them help nobody, and would tell the digits that the mask hides. */
    private static final int MOST = 5;

    private final IdVoucher voucher;
    private final Ages ages;

    IdCandidates(IdVoucher voucher, Ages ages) {
        this.voucher = voucher;
        this.ages = ages;
    }

    /**
     * @param normalized see {@link IdNumber#normalized}
     * @param nameKey empty when the row has no name
     */
    List<IdSuggestion> of(String normalized, String nameKey) {
        List<IdSuggestion> all = IdSuggestion.candidates(normalized);
        List<IdSuggestion> known = all.stream()
                .filter(candidate -> voucher.vouch(candidate.value(), nameKey).isPresent())
                .toList();
        if (!known.isEmpty()) {
            return known;
        }
        List<IdSuggestion> local =
                all.stream().filter(candidate -> isLikely(candidate.value())).toList();
        return local.size() <= MOST ? local : List.of();
    }

    private boolean isLikely(String number) {
        return IdNumber.parse(number)
                .held()
                .filter(id -> AreaCodes.isLocal(id.areaCode()) && ages.doubt(id.birthDate()) == null)
                .isPresent();
    }
}
