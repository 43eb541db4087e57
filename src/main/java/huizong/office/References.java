package huizong.office;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the office's lists are, as far as the settings say so.
 *
 * @param named paths by list, relative to the workspace; a list that is named must be there, any other may be missing
 */
public record References(Map<Kind, String> named) {

    public static final References DEFAULT = new References(Map.of());

    public References {
        named = Collections.unmodifiableMap(new TreeMap<>(named));
    }

    /** The path the settings give a list. */
    public Optional<String> path(Kind kind) {
        return Optional.ofNullable(named.get(kind));
    }

    /** The lists, in the order of DESIGN 2. */
    public enum Kind {
        SUBMITTERS("submitters"),
        VILLAGES("villages"),
        PRODUCTS("products"),
        REGISTER("register"),
        RECEIVED("received");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The key in the settings. */
        public String key() {
            return key;
        }

        /** Where a list is when the settings do not say: the one of these that exists. */
        public List<String> usual() {
            return List.of("reference/" + key + ".csv", "reference/" + key + ".xlsx");
        }
    }
}
