package huizong.rule;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells cells that name more than one: 大米、菜油; 李四、王五; 李四等3户. */
final class Several {

    private static final String BETWEEN = "、，,；;\n";

    /** 李四 王五: blanks spread a short name, but part two whole ones. */
    private static final Pattern NAMES = Pattern.compile("\\p{IsHan}{2,4}(?:[ \u3000]+\\p{IsHan}{2,4})+");

    private static final Pattern AND_OTHERS = Pattern.compile("等(?:[\\d一二三四五六七八九十两几]{1,4})?(?:户|人|家|名|农户|贫困户|村民)");

    private Several() {}

    /** Two products or more, parted by a comma or the like; what stands in brackets is a remark. */
    static boolean products(String text) {
        return parts(text) > 1;
    }

    /** Two sellers or more, named or only counted. */
    static boolean sellers(String text) {
        if (parts(text) > 1) {
            return true;
        }
        boolean mayCount = text.indexOf('等') > 0 || text.indexOf(' ') > 0 || text.indexOf('\u3000') > 0;
        return mayCount
                && (AND_OTHERS.matcher(text).find()
                        || NAMES.matcher(text.strip()).matches());
    }

    /** A glance that spares nearly every cell the count. */
    private static boolean isParted(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isHan = c >= '\u3400' && c <= '\u9fff';
            if (!isHan && BETWEEN.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How many parts with words in them; a company's English name (Co., Ltd.) is one. */
    private static int parts(String text) {
        if (!isParted(text)) {
            return 1;
        }
        int parts = 0;
        int depth = 0;
        boolean hasWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "（([【".indexOf(c) >= 0 ? 1 : "）)]】".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && BETWEEN.indexOf(c) >= 0) {
                parts += hasWord ? 1 : 0;
                hasWord = false;
            } else {
                hasWord |= c >= '\u3400';
            }
        }
        return parts + (hasWord && !text.toLowerCase(Locale.ROOT).contains("ltd") ? 1 : 0);
    }
}
