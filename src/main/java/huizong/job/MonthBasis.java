package huizong.job;

import huizong.consolidate.Basis;
import huizong.office.Office;
import huizong.office.References;
import huizong.origin.Fingerprint;
import huizong.rule.Need;
import huizong.rule.RuleBook;
import huizong.rule.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers by what a whole month is judged. */
final class MonthBasis {

    private MonthBasis() {}

    /** @throws IOException when a list cannot be read any more */
    static Basis of(Office office) throws IOException {
        RuleBook book = new RuleBook(office.settings().rules());
        List<Basis.UsedList> lists = new ArrayList<>();
        for (References.Kind kind : References.Kind.values()) {
            Optional<Path> file = office.file(kind);
            if (file.isPresent()) {
                lists.add(new Basis.UsedList(
                        kind,
                        office.workspace().relative(file.get()),
                        Fingerprint.of(file.get()).hex()));
            }
        }
        Set<Need> there = EnumSet.allOf(Need.class);
        if (office.register() == null) {
            there.remove(Need.REGISTER);
        }
        return new Basis(office.settings(), book, lists, Rules.skipped(book, there));
    }
}
