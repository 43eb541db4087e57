package huizong.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a name is called inside its own district: 益阳市大通湖区总工会, 大通湖区总工会, 区总工会 and 总工会 are one. A name
 * that says only 益阳市 is that of the city, and stays as it is.
 */
final class DistrictNames {

    private static final Pattern DISTRICT = Pattern.compile("(\\p{IsHan}{2,}省)?(\\p{IsHan}{2,}?市)?(\\p{IsHan}+)");

    private final Pattern prefix;

    /** @param district as in the settings, with or without province and city: 益阳市大通湖区 */
    DistrictNames(String district) {
        String name = Words.withoutBlanks(district);
        Matcher parts = DISTRICT.matcher(name);
        if (!parts.matches()) {
            prefix = Pattern.compile("^(" + Pattern.quote(name) + ")?");
            return;
        }
        String city = parts.group(2) == null ? "" : parts.group(2);
        String own = parts.group(3);
        String kind = own.substring(own.length() - 1);
        prefix = Pattern.compile("^((\\p{IsHan}{2,3}省)?(" + Pattern.quote(city) + ")?" + Pattern.quote(own) + ")?"
                + (kind.matches("[区县市旗]") ? kind : "") + "?");
    }

    /** The name without blanks and without the district before it; never shorter than two characters by that. */
    String key(String name) {
        String words = Words.withoutBlanks(name);
        Matcher matcher = prefix.matcher(words);
        String rest = matcher.find() ? words.substring(matcher.end()) : words;
        return rest.length() < 2 ? words : rest;
    }
}
