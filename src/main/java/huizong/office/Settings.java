package huizong.office;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code huizong.yaml} says (DESIGN 8), with the defaults for what it does not say.
 *
 * @param district as it stands on the reports
 * @param areaCode of local telephone numbers, with its leading 0
 * @param references where the office's lists are
 * @param storeUrl a JDBC URL; a path in it is relative to the workspace
 * @param rules by rule code, in alphabetical order; whether such a rule exists is for others to say
 */
public record Settings(
        String district,
        Deadlines deadlines,
        String areaCode,
        References references,
        String storeUrl,
        Map<String, RuleSetting> rules,
        Limits limits) {

    public static final Settings DEFAULT = new Settings(
            "益阳市大通湖区",
            Deadlines.DEFAULT,
            "0737",
            References.DEFAULT,
            "jdbc:h2:./data/huizong",
            Map.of(),
            Limits.DEFAULT);

    public Settings {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }
}
