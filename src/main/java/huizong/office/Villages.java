package huizong.office;

import huizong.lang.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The district's villages: 镇, 村, 类别, 别名. */
public final class Villages {

    private static final ListColumn TOWN = ListColumn.required("镇", "乡镇", "镇名");
    private static final ListColumn NAME = ListColumn.required("村", "村名", "村社区", "行政村");
    private static final ListColumn KIND = ListColumn.optional("类别", "类型");
    private static final ListColumn ALIASES = ListColumn.optional("别名", "曾用名");

    /** What people add to a village's name, or leave away. */
    private static final Pattern OFFICE = Pattern.compile("(村民委员会|村委会|居民委员会|居委会|社区|村)$");

    private final List<Village> all = new ArrayList<>();

    /** Whole names, with and without the town before them. */
    private final NameFinder<Village> names = new NameFinder<>(Words::withoutBlanks);

    private Villages() {}

    static Villages read(ListFile file) {
        Villages villages = new Villages();
        file.read(List.of(TOWN, NAME, KIND, ALIASES), villages::add);
        villages.nameBareOnes();
        return villages;
    }

    public static Villages none() {
        return new Villages();
    }

    private void add(ListRow row) {
        Village village = new Village(row.text(TOWN), row.text(NAME), kind(row), Words.parts(row.text(ALIASES)));
        String whole = village.town() + village.name();
        if (names.exactly(whole).isPresent()) {
            throw row.fault(Text.of("该村已在名单中", "the village is on the list already"));
        }
        refuseShared(row, village);
        names.add(whole, village);
        all.add(village);
    }

    /** Villages of different towns may share a name or an alias; within one town nobody could tell them apart. */
    private void refuseShared(ListRow row, Village village) {
        List<String> written = new ArrayList<>(village.aliases());
        written.add(0, village.name());
        for (Village other : all) {
            for (String name : written) {
                boolean shared = other.name().equals(name) || other.aliases().contains(name);
                if (shared && other.town().equals(village.town())) {
                    throw row.fault(
                            Text.of("“%1$s”已是“%2$s”的名称或别名", "\"%1$s\" is already a name of \"%2$s\""),
                            Text.plain(name),
                            Text.plain(other.name()));
                }
            }
        }
    }

    private static Village.Kind kind(ListRow row) {
        String word = row.text(KIND);
        for (Village.Kind kind : Village.Kind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw row.expected(KIND, Text.of("贫困村、百人村或空", "贫困村, 百人村 or blank"));
    }

    /** A name without its town is known only where no other town has a village of that name. */
    private void nameBareOnes() {
        for (Village village : all) {
            List<String> bare = new ArrayList<>(village.aliases());
            bare.add(village.name());
            for (String name : bare) {
                boolean shared = all.stream()
                        .anyMatch(other -> !other.equals(village)
                                && (other.name().equals(name) || other.aliases().contains(name)));
                if (!shared) {
                    names.add(name, village);
                }
            }
        }
    }

    /** In the order of the list. */
    public List<Village> all() {
        return List.copyOf(all);
    }

    /**
     * The village that a sheet's name or a title names: 老河口村, 河坝镇老河口村委会; a bare 老河口 only when nothing else
     * stands in the words. Empty when they name none, or more than one.
     */
    public Optional<Village> resolve(String words) {
        Optional<Village> named = names.within(words);
        if (named.isPresent()) {
            return named;
        }
        String bare = OFFICE.matcher(Words.withoutBlanks(words)).replaceFirst("");
        if (bare.length() < 2) {
            return Optional.empty();
        }
        List<Village> bearers = all.stream()
                .filter(village -> OFFICE.matcher(village.name())
                                .replaceFirst("")
                                .equals(bare)
                        || (village.town() + OFFICE.matcher(village.name()).replaceFirst("")).equals(bare))
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }
}
