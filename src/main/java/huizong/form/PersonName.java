package huizong.form;

import java.util.regex.Pattern;

/**
 * A name.
 *
 * @param display as it is shown: the cell's text without blanks around it and between Han characters
 * @param key as names are compared: without blanks, middle dots of any kind as ·, notes in brackets gone
 */
public record PersonName(String display, String key) {

    /** Signs typed for the middle dot of a minority name (DOMAIN 5). */
    private static final String DOTS = "·.．・•‧∙⋅●。";

    private static final char DOT = '·';

    private static final String OPENING = "（([【［〔｛{";
    private static final String CLOSING = "）)]】］〕｝}";

    /** Unreadable only when not a single letter stands in it. Not normalised by NFKC, which changes rare characters. */
    public static Field<PersonName> parse(String raw) {
        if (isPlainHan(raw)) {
            return new Field.Present<>(raw, new PersonName(raw, raw));
        }
        if (Blanks.isAbsent(raw)) {
            return new Field.Blank<>(raw);
        }
        if (raw.codePoints().noneMatch(c -> Character.isLetter(c) || NameDoubt.isHan(c))) {
            return new Field.Unreadable<>(raw);
        }
        String display = withoutInnerBlanks(Blanks.trim(raw));
        String key = key(display);
        return new Field.Present<>(raw, new PersonName(display, key.isEmpty() ? display : key));
    }

    /** Whether blanks spread the name over its column, and were taken away. */
    public static boolean hadBlanksInside(Field.Present<PersonName> name) {
        String display = name.value().display();
        return !display.equals(name.raw()) && !display.equals(Blanks.trim(name.raw()));
    }

    /** Whether a note in brackets stands beside the name, such as （户主）; the name is compared without it. */
    public boolean hasNote() {
        if (display.length() == key.length()) {
            return false;
        }
        for (int i = 0; i < display.length(); i++) {
            if (OPENING.indexOf(display.charAt(i)) >= 0 || CLOSING.indexOf(display.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlainHan(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c < 0x4E00 || c > 0x9FFF) {
                return false;
            }
        }
        return !raw.isEmpty() && !raw.equals("无");
    }

    /** Blanks spread short names over the column; between Latin words they belong to the name. */
    private static String withoutInnerBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Blanks.is(c)) {
                kept.append(c);
            } else if (!kept.isEmpty() && isLatin(kept.charAt(kept.length() - 1))) {
                kept.append(' ');
            }
        }
        return kept.toString().strip();
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** How the names of firms, units and groups end, and what stands in them alone. */
    private static final Pattern NO_PERSON =
            Pattern.compile("公司|合作|集团|企业|超市|市场|中心|基地|农户|贫困|个体|散户|村民|群众|农民|其他|若干|多人|各|[店厂社户村组局会校院部所站场园铺坊馆行镇区县市委办]$");

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;
    private static final int LONGEST_WITH_DOT = 15;

    /**
     * Whether a seller or buyer is called like a person: two to four Han characters, or more with a middle dot. A firm, a
     * cooperative, a shop, a village is not; in doubt it is no person.
     *
     * @param key as {@link #key()} has it
     */
    public static boolean isOfPerson(String key) {
        int letters = key.codePointCount(0, key.length());
        boolean hasDot = key.indexOf(DOT) > 0;
        if (letters < SHORTEST || letters > (hasDot ? LONGEST_WITH_DOT : LONGEST)) {
            return false;
        }
        boolean isHan = key.codePoints()
                .allMatch(c -> c == DOT || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return isHan && !NO_PERSON.matcher(key).find();
    }

    /** Surnames of two characters, which make names of four. */
    private static final Pattern LONG_SURNAME = Pattern.compile("欧阳|司马|上官|诸葛|皇甫|夏侯|令狐|东方|慕容|尉迟|长孙|宇文|司徒|公孙|轩辕|端木|"
            + "百里|呼延|南宫|独孤|西门|东郭|申屠|太史|钟离|闾丘|澹台|公冶|宗政|濮阳|淳于|单于|仲孙|第五|拓跋|赫连|完颜|纳兰|爱新");

    /**
     * Whether a seller can hardly be anything but a person: of names of four characters, which firms and brands have
     * (惠农优选, 周记腊味), only those that begin with a long surname.
     *
     * @param key as {@link #key()} has it
     */
    public static boolean isSurelyOfPerson(String key) {
        boolean isLong = key.codePointCount(0, key.length()) == LONGEST && key.indexOf(DOT) < 0;
        return isOfPerson(key) && (!isLong || LONG_SURNAME.matcher(key).lookingAt());
    }

    private static String key(String display) {
        StringBuilder key = new StringBuilder(display.length());
        int depth = 0;
        for (int i = 0; i < display.length(); i++) {
            char c = display.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && !Blanks.is(c)) {
                key.append(DOTS.indexOf(c) >= 0 ? DOT : c);
            }
        }
        return withoutOuterDots(key);
    }

    /** A full stop behind a name is no part of it. */
    private static String withoutOuterDots(StringBuilder key) {
        int from = 0;
        int to = key.length();
        while (from < to && key.charAt(from) == DOT) {
            from++;
        }
        while (to > from && key.charAt(to - 1) == DOT) {
            to--;
        }
        return key.substring(from, to);
    }
}
