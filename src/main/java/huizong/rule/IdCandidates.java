package huizong.rule;

import huizong.form.IdNumber;
import huizong.form.IdSuggestion;
import huizong.office.AreaCodes;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The numbers that a wrong one might be: those that bear the row's name in the register, else in an earlier month, else in
 * this one; else those of living people from in and around the district, when they are few enough to look through; else none
 * (DOMAIN 5).
 */
final class IdCandidates {

    /** More of them help nobody, and would tell the digits that the mask hides. */
    private static final int MOST = 5;

    /** Who may know a number with a name, the best authority first. */
    private final List<BiPredicate<String, String>> bearers;

    private final Ages ages;

    IdCandidates(IdVoucher voucher, Ages ages) {
        this.bearers = List.of(
                (number, name) -> voucher.vouch(number, name).isPresent(),
                voucher::countedBefore,
                voucher::standsInMonth);
        this.ages = ages;
    }

    /**
     * @param normalized see {@link IdNumber#normalized}
     * @param nameKey empty when the row has no name
     */
    List<IdSuggestion> of(String normalized, String nameKey) {
        List<IdSuggestion> all = IdSuggestion.candidates(normalized);
        for (BiPredicate<String, String> bearer :
                nameKey.isEmpty() ? List.<BiPredicate<String, String>>of() : bearers) {
            List<IdSuggestion> known = all.stream()
                    .filter(candidate -> bearer.test(candidate.value(), nameKey))
                    .toList();
            if (!known.isEmpty()) {
                return known;
            }
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
