package huizong.office;

import java.util.List;

/**
 * A village or a community of a town.
 *
 * @param kind 贫困村, 百人村 (a village with 100 poor people or more), or neither
 */
public record Village(String town, String name, Kind kind, List<String> aliases) {

    public Village {
        aliases = List.copyOf(aliases);
    }

    /** What the notice singles out: 11个贫困村和贫困人口在100人以上的面上村. */
    public enum Kind {
        POOR("贫困村"),
        HUNDRED("百人村"),
        OTHER("");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in villages.csv and in the report; empty for the others. */
        public String word() {
            return word;
        }
    }
}
