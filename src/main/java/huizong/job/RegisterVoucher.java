package huizong.job;

import huizong.form.IdNumber;
import huizong.form.PersonName;
import huizong.office.Register;
import huizong.rule.IdVoucher;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register as an authority: what it has under the same name is no mistake. */
final class RegisterVoucher {

    private static final int LENGTH = 18;

    private RegisterVoucher() {}

    static IdVoucher of(@Nullable Register register) {
        if (register == null) {
            return IdVoucher.NONE;
        }
        return (id, name) -> id.length() != LENGTH
                ? Optional.empty()
                : register.find(id)
                        .filter(person -> PersonName.parse(person.name())
                                .held()
                                .map(PersonName::key)
                                .equals(Optional.of(name)))
                        .filter(person -> id.substring(0, LENGTH - 1).chars().allMatch(Character::isDigit))
                        .map(person -> IdNumber.vouched(id));
    }
}
