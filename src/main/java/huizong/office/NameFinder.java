package huizong.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds the one of a list that some words mean. Names are compared as keys, see {@link DistrictNames}.
 *
 * @param <T> what the names belong to
 */
final class NameFinder<T> {

    /** A shortened name behind one of these is that of another authority: 益阳市总工会 is not 区总工会. */
    private static final String OTHER_AUTHORITIES = "省市州县镇乡村";

    private final UnaryOperator<String> key;
    private final Map<String, Named<T>> names = new LinkedHashMap<>();

    NameFinder(UnaryOperator<String> key) {
        this.key = key;
    }

    /**
     * Makes a name known.
     *
     * @return what bears the same name already, if it is something else
     */
    Optional<T> add(String name, T bearer) {
        String shortened = key.apply(name);
        Named<T> known =
                names.putIfAbsent(shortened, new Named<>(bearer, !shortened.equals(Words.withoutBlanks(name))));
        return known == null || known.bearer().equals(bearer) ? Optional.empty() : Optional.of(known.bearer());
    }

    /** Whoever bears exactly this name, blanks and the district's own name apart. */
    Optional<T> exactly(String words) {
        return Optional.ofNullable(names.get(key.apply(words))).map(Named::bearer);
    }

    /**
     * Whoever is named somewhere in these words: the longest name that stands in them. Empty when none does, or when the
     * words name somebody else beside it.
     */
    Optional<T> within(String words) {
        Optional<T> whole = exactly(words);
        if (whole.isPresent()) {
            return whole;
        }
        List<Hit<T>> hits = hits(Words.withoutBlanks(words));
        Optional<Hit<T>> longest = hits.stream().max(Comparator.comparingInt(Hit::length));
        return longest.filter(hit -> hits.stream().allMatch(hit::covers)).map(Hit::bearer);
    }

    private List<Hit<T>> hits(String text) {
        List<Hit<T>> hits = new ArrayList<>();
        names.forEach((name, named) -> {
            for (int start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
                boolean ofAnother =
                        named.shortened() && start > 0 && OTHER_AUTHORITIES.indexOf(text.charAt(start - 1)) >= 0;
                if (!ofAnother) {
                    hits.add(new Hit<>(start, name.length(), named.bearer()));
                }
            }
        });
        return hits;
    }

    private record Named<T>(T bearer, boolean shortened) {}

    private record Hit<T>(int start, int length, T bearer) {
        /** Whether another hit tells nothing new: it means the same, or is only a part of this name. */
        boolean covers(Hit<T> other) {
            boolean inside = other.start >= start && other.start + other.length <= start + length;
            return inside || other.bearer.equals(bearer);
        }
    }
}
