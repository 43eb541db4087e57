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
                        .filter(person -> isNumber(id))
                        .map(person -> IdNumber.vouched(id));
    }

    /** 17 digits and a digit or X: anything else the register may hold is nobody's ID number. */
    private static boolean isNumber(String id) {
        for (int i = 0; i < LENGTH; i++) {
            char c = id.charAt(i);
            boolean isX = c == 'X' && i == LENGTH - 1;
            if ((c < '0' || c > '9') && !isX) {
                return false;
            }
        }
        return true;
    }
}
