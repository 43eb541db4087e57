package huizong.office;

import huizong.lang.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who must report, in the order of the list: 名称, 类别, 别名, 会员人数. */
public final class Submitters {

    private static final ListColumn NAME = ListColumn.required("名称", "单位名称", "单位", "提交单位");
    private static final ListColumn KIND = ListColumn.required("类别", "类型");
    private static final ListColumn ALIASES = ListColumn.optional("别名", "简称");
    private static final ListColumn MEMBERS = ListColumn.optional("会员人数", "会员数", "工会会员人数");
    private static final List<Submitter.Kind> KINDS =
            List.of(Submitter.Kind.TOWN, Submitter.Kind.BUREAU, Submitter.Kind.ENTERPRISE);
    private static final int MOST_MEMBERS_DIGITS = 7;

    private final List<Submitter> all = new ArrayList<>();
    private final NameFinder<Submitter> names;

    private Submitters(String district) {
        names = new NameFinder<>(new DistrictNames(district)::key);
    }

    /**
     * Reads the list.
     *
     * @param district whose name may stand before a submitter's, see {@link DistrictNames}
     * @throws SettingsFault when a row is not as it should be, or two submitters share a name
     */
    static Submitters read(ListFile file, String district) {
        Submitters submitters = new Submitters(district);
        file.read(List.of(NAME, KIND, ALIASES, MEMBERS), submitters::add);
        return submitters;
    }

    /** Nobody: every submission then stands on a line of its own, 未列入名单. */
    public static Submitters none() {
        return new Submitters("");
    }

    private void add(ListRow row) {
        Submitter submitter = new Submitter(row.text(NAME), kind(row), Words.parts(row.text(ALIASES)), members(row));
        if (all.contains(submitter)) {
            throw row.fault(ListRow.TWICE, Text.plain(submitter.name()));
        }
        all.add(submitter);
        List<String> written = new ArrayList<>(submitter.aliases());
        written.add(0, submitter.name());
        for (String name : written) {
            names.add(name, submitter).ifPresent(other -> {
                throw row.fault(
                        Text.of("“%1$s”已是“%2$s”的名称或别名", "\"%1$s\" is already a name of \"%2$s\""),
                        Text.plain(name),
                        Text.plain(other.name()));
            });
        }
    }

    private static Submitter.Kind kind(ListRow row) {
        String word = row.text(KIND);
        for (Submitter.Kind kind : KINDS) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw row.expected(KIND, Text.of("镇、单位、企业之一", "one of 镇, 单位, 企业"));
    }

    private static @Nullable Integer members(ListRow row) {
        String text = row.text(MEMBERS);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1," + MOST_MEMBERS_DIGITS + "}")) {
            throw row.expected(MEMBERS, Text.of("整数或空", "a whole number or blank"));
        }
        return Integer.valueOf(text);
    }

    /** In the order of the list. */
    public List<Submitter> all() {
        return List.copyOf(all);
    }

    /**
     * Whom a folder, a file name or a title names: its name or an alias, the longest that stands in the words, the
     * district's own name before it or not. Empty when the words name nobody on the list (我局, 本单位 neither) or more than
     * one: nobody is guessed at.
     */
    public Optional<Submitter> resolve(String words) {
        return names.within(words);
    }

    /** Whom a cell names when nothing else stands in it: 河坝镇 is the town, 河坝镇张三 is not. */
    public Optional<Submitter> exactly(String words) {
        return names.exactly(words);
    }

    /** Where a submitter stands in the list, from 0; after all of them when it is not on it. */
    public int rank(Submitter submitter) {
        int index = all.indexOf(submitter);
        return index < 0 ? all.size() : index;
    }
}
