package huizong.intake;

import huizong.form.Blanks;
import huizong.form.Numerals;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name and the titles of a file say of its place among the others of its submission (DESIGN 5, Superseded).
 *
 * @param batch which part of the submission it is, when it says that it is one of several: 第2批 is {@code "2"}, 补报
 *     {@code "补报"}; null for one that says nothing of it
 * @param finality 2 for one called final (最终, 终稿), 1 for one called corrected (更正, 修改), else 0
 * @param copy the n of 附件1(n), 最终版n or v n; 0 without one
 */
public record EditionWords(@Nullable String batch, int finality, int copy) {

    /** The later one is greater: more final, then the later copy. */
    public static final Comparator<EditionWords> ORDER =
            Comparator.comparingInt(EditionWords::finality).thenComparingInt(EditionWords::copy);

    private static final String LATE = "补报";

    private static final Pattern BATCH = Pattern.compile("第(\\d{1,3}|[一二三四五六七八九十]{1,3})批");
    private static final Pattern ADDED = Pattern.compile("补报|补充|追加");
    private static final Pattern FINAL = Pattern.compile("最终|最后|终版|终稿|定稿");
    private static final Pattern CORRECTED = Pattern.compile("更正|更新|修正|修改|修订|订正|改正|改后|重报");
    /** 附件（1） names the attachment, 附件1（1） the first copy of it. */
    private static final Pattern COPY =
            Pattern.compile("(?<!附件|附表)[（(](\\d{1,3})[)）]$|版(\\d{1,3})$|[vV](\\d{1,3})(?:\\.\\d+)?$");

    /**
     * Reads the words.
     *
     * @param stem the file's name without its ending
     * @param titles the lines above its tables
     */
    public static EditionWords of(String stem, String titles) {
        String name = Blanks.removeAll(stem);
        String batch = batch(name);
        int finality = FINAL.matcher(name).find() ? 2 : CORRECTED.matcher(name).find() ? 1 : 0;
        return new EditionWords(batch != null ? batch : titled(Blanks.removeAll(titles)), finality, copy(name));
    }

    /** Whether this one adds to the other instead of replacing it: it is another part of the submission. */
    public boolean addsTo(EditionWords other) {
        return batch != null && (!batch.equals(other.batch) || (batch.equals(LATE) && finality == 0));
    }

    private static @Nullable String batch(String name) {
        String numbered = numbered(name);
        return numbered == null && ADDED.matcher(name).find() ? LATE : numbered;
    }

    /** Lines above a table also tell how to fill it in: 请补充联系方式 makes no other part of it. */
    private static @Nullable String titled(String titles) {
        String numbered = numbered(titles);
        return numbered == null && titles.contains(LATE) ? LATE : numbered;
    }

    private static @Nullable String numbered(String words) {
        Matcher numbered = BATCH.matcher(words);
        if (!numbered.find()) {
            return null;
        }
        String numeral = numbered.group(1);
        BigDecimal number = Numerals.parse(numeral);
        return number == null ? numeral : number.toPlainString();
    }

    private static int copy(String name) {
        Matcher copy = COPY.matcher(name);
        if (!copy.find()) {
            return 0;
        }
        for (int group = 1; group <= copy.groupCount(); group++) {
            if (copy.group(group) != null) {
                return Integer.parseInt(copy.group(group));
            }
        }
        return 0;
    }
}
