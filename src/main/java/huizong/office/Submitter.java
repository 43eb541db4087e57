package huizong.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must report.
 *
 * @param name the name used in every report
 * @param kind 镇, 单位 or 企业
 * @param aliases other names of the same submitter
 * @param members of its union (会员人数), null when not known
 */
public record Submitter(
        String name,
        Kind kind,
        List<String> aliases,
        @Nullable Integer members) {

    public Submitter {
        aliases = List.copyOf(aliases);
    }

    /** The groups of the report, in its order. */
    public enum Kind {
        TOWN("镇"),
        BUREAU("单位"),
        ENTERPRISE("企业"),
        /** Not on the list: counted on a line of its own, 未列入名单. */
        UNLISTED("未列入名单");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word in submitters.csv, in JSON and in the report. */
        public String word() {
            return word;
        }
    }
}
