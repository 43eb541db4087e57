package huizong.rule;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells cells that name more than one: 大米、菜油; 李四、王五; 李四等3户. */
final class Several {

    /** 李四 王五: blanks spread a short name, but part two whole ones. */
    private static final Pattern NAMES = Pattern.compile("\\p{IsHan}{2,4}(?:[ \u3000]+\\p{IsHan}{2,4})+");

    private static final Pattern AND_OTHERS = Pattern.compile("等(?:[\\d一二三四五六七八九十两几]{1,4})?(?:户|人|家|名|农户|贫困户|村民)");

    private Several() {}

    /** Two products or more, parted by a comma or the like; what stands in brackets is a remark. */
    static boolean products(String text) {
        return isParted(text);
    }

    /** Two sellers or more, named or only counted. */
    static boolean sellers(String text) {
        return isParted(text)
                || (text.contains("等") && AND_OTHERS.matcher(text).find())
                || (hasBlank(text) && NAMES.matcher(text.strip()).matches());
    }

    private static boolean hasBlank(String text) {
        return text.contains(" ") || text.contains("\u3000");
    }

    /** Whether there are two parts or more with words in them; a company's English name (Co., Ltd.) is one. */
    private static boolean isParted(String text) {
        int parts = 0;
        int depth = 0;
        boolean hasWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += deeper(c);
            if (depth == 0 && isBetween(c)) {
                parts += hasWord ? 1 : 0;
                hasWord = false;
            } else {
                hasWord |= c >= '\u3400';
            }
        }
        return parts > 1
                || (parts == 1 && hasWord && !text.toLowerCase(Locale.ROOT).contains("ltd"));
    }

    private static boolean isBetween(char c) {
        return switch (c) {
            case '、', '，', ',', '；', ';', '\n' -> true;
            default -> false;
        };
    }

    /** By how much a bracket leads into remarks, or out of them. */
    private static int deeper(char c) {
        return switch (c) {
            case '（', '(', '[', '【' -> 1;
            case '）', ')', ']', '】' -> -1;
            default -> 0;
        };
    }
}
