package huizong.intake;

import huizong.form.DealDate;
import huizong.form.MoneyUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the lines above a table say: 填报单位, 填报时间, the month in the title, the unit of amounts. */
public final class TitleReader {

    private static final Pattern LABEL = Pattern.compile(
            "(?<submitter>填报单位|报送单位|上报单位|单位名称|填表单位|采购单位)|(?<filled>填报时间|填报日期|填表时间|填表日期|上报时间|上报日期|报送时间|报送日期|制表时间|制表日期|(?<!\\p{IsHan})日期)"
                    + "|(?<unit>金额单位|计量单位|货币单位|单位)|(?<month>所属月份|报送月份|填报月份|月份)|(?<form>" + FormMark.LABEL
                    + ")|(?<other>负责人|填表人|填报人|联系人|联系电话|审核人|制表人|经办人|(?<!\\p{IsHan})电话)");

    private static final Pattern STAMP = Pattern.compile("^\\s*[（(][^）)]*[）)]\\s*");
    private static final Pattern MONTH =
            Pattern.compile("(20\\d\\d)\\s*[年.\\-/]\\s*(1[0-2]|0?[1-9])\\s*月?+(?!\\d|\\s*\\d{1,2}\\s*[日号]|[.\\-/]\\d)");
    private static final Pattern CHINESE_MONTH = Pattern.compile("([二〇零○Ｏ一三四五六七八九]{4})年(十[一二]|[一二三四五六七八九十])月");
    private static final String DIGITS = "〇一二三四五六七八九";

    private final List<String> lines = new ArrayList<>();
    private @Nullable String submitter;
    private @Nullable YearMonth month;
    private @Nullable LocalDate filled;
    private @Nullable MoneyUnit unit;
    private @Nullable String form;
    private boolean nil;

    /** Takes in one line, its cells joined by two blanks. */
    public void add(String line) {
        lines.add(line.strip());
        nil |= LineWords.isNil(line);
        Matcher label = LABEL.matcher(line);
        int from = 0;
        String group = null;
        while (label.find()) {
            if (!isLabel(line, label.end())) {
                continue;
            }
            take(group, line.substring(from, label.start()));
            group = groupOf(label);
            from = label.end();
        }
        take(group, line.substring(from));
    }

    public Title title() {
        return lines.isEmpty() ? Title.NONE : new Title(String.join(" ", lines), submitter, month, filled, nil);
    }

    /** The unit that a 单位 line names; null where none did. */
    public @Nullable MoneyUnit unit() {
        return unit;
    }

    /** The version of the blank form that was filled in, see {@link FormMark}; null for any other table. */
    public @Nullable String form() {
        return form;
    }

    /** The month that words name, a full year and month; null where they name none. */
    public static @Nullable YearMonth month(String words) {
        Matcher arabic = MONTH.matcher(words);
        if (arabic.find()) {
            return YearMonth.of(Integer.parseInt(arabic.group(1)), Integer.parseInt(arabic.group(2)));
        }
        Matcher chinese = CHINESE_MONTH.matcher(words);
        return chinese.find() ? YearMonth.of(year(chinese.group(1)), monthNumber(chinese.group(2))) : null;
    }

    /** A label is followed by a colon, perhaps after brackets: 填报单位（盖章）：. */
    private static boolean isLabel(String line, int end) {
        String rest = STAMP.matcher(line.substring(end)).replaceFirst("").strip();
        return rest.startsWith(":") || rest.startsWith("：");
    }

    private static @Nullable String groupOf(Matcher label) {
        for (String name : List.of("submitter", "filled", "unit", "month", "form", "other")) {
            if (label.group(name) != null) {
                return name;
            }
        }
        return null;
    }

    private void take(@Nullable String group, String text) {
        String words = STAMP.matcher(text).replaceFirst("").strip();
        words = words.replaceFirst("^[:：]", "").strip();
        if (words.isEmpty()) {
            return;
        }
        if (group == null || group.equals("month")) {
            YearMonth named = month(words);
            month = named != null && month == null ? named : month;
            return;
        }
        switch (group) {
            case "submitter" -> submitter = submitter == null ? words : submitter;
            case "filled" -> filled = filled == null ? day(words) : filled;
            case "unit" -> takeUnit(words);
            case "form" -> form = form == null ? words : form;
            default -> {
                // a signature: told apart so that its words do not count as the submitter's
            }
        }
    }

    /** 单位：元 names a unit of money, 单位：河坝镇 the submitter. */
    private void takeUnit(String words) {
        MoneyUnit named = Headings.unit(words);
        if (named != null && words.length() <= "人民币万元".length()) {
            unit = named;
            return;
        }
        submitter = submitter == null ? words : submitter;
    }

    private static @Nullable LocalDate day(String words) {
        return DealDate.parse(words, null).held().map(DealDate::from).orElse(null);
    }

    private static int year(String digits) {
        int year = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = DIGITS.indexOf(digits.charAt(i));
            year = year * 10 + Math.max(digit, 0);
        }
        return year;
    }

    private static int monthNumber(String words) {
        if (words.startsWith("十")) {
            return 10 + (words.length() > 1 ? DIGITS.indexOf(words.charAt(1)) : 0);
        }
        return DIGITS.indexOf(words.charAt(0));
    }
}
