package huizong.corpus;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes values as people do: every spelling here is honest and says one thing only. */
final class Spelling {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String SMALL = "〇一二三四五六七八九";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};

    private final Random random;

    Spelling(Random random) {
        this.random = random;
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private String any(String... spellings) {
        return spellings[random.nextInt(spellings.length)];
    }

    String name(String name) {
        if (name.length() == 2 && oneIn(10)) {
            return name.charAt(0) + any(" ", "　", "  ", "\u00a0") + name.charAt(1);
        }
        if (name.contains("·") && oneIn(2)) {
            return name.replace("·", any(".", "•", "．", "・", "‧", " · "));
        }
        return switch (random.nextInt(60)) {
            case 0 -> name + any("（户主）", "(低保户)", "（五保）", "【脱贫户】", "（已故，由其子代领）", " （代）");
            case 1 -> " " + name + " ";
            case 2 -> name + "\n";
            default -> name;
        };
    }

    String id(String id) {
        return switch (random.nextInt(40)) {
            case 0 -> id.substring(0, 6) + " " + id.substring(6, 14) + " " + id.substring(14);
            case 1 -> any("'", "\t", "‘", "\u200b", "\u202d") + id;
            case 2 -> fullWidth(id);
            case 3 -> id.replace("X", any("x", "Ｘ", "×", "*", "Х", "Ⅹ"));
            case 4 -> oneIn(2) ? id + any("43", "11", "24") : id;
            case 5 -> id.startsWith("19", 6) ? id.substring(0, 6) + id.substring(8, 17) : id;
            case 6 -> id + any("（本人）", " ", "\u00a0");
            default -> id;
        };
    }

    String phone(String phone) {
        return switch (random.nextInt(60)) {
            case 0 ->
                phone.substring(0, 3) + any(" ", "-") + phone.substring(3, 7) + any(" ", "-") + phone.substring(7);
            case 1 -> any("0737-5660000", "5660000", "07375660000", "（0737）5660000", "566-0000");
            case 2 -> phone + any("（本人）", "(儿子)", "（邻居代接）", "李主任");
            case 3 -> phone + any("、", "/", " ", "，") + "5660000";
            case 4 -> any("无", "无电话", "没有手机", "暂无");
            case 5 -> "+86" + phone;
            case 6 -> any("手机：", "电话", "村委会", "儿子") + phone;
            case 7 -> fullWidth(phone);
            default -> phone;
        };
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide.append(c >= '0' && c <= '9' ? (char) (c - '0' + '０') : c);
        }
        return wide.toString();
    }

    /**
     * An amount.
     *
     * @param tenThousands whether the heading names 万元
     * @param typed whether the format holds numbers as such
     */
    Object amount(long fen, boolean tenThousands, boolean typed) {
        String yuan = BigDecimal.valueOf(fen, 2).toPlainString();
        int kind = random.nextInt(40);
        if (kind < 28) {
            BigDecimal number = tenThousands ? BigDecimal.valueOf(fen, 6) : BigDecimal.valueOf(fen, 2);
            BigDecimal bare = number.stripTrailingZeros();
            bare = bare.scale() < 0 ? bare.setScale(0) : bare;
            return typed ? bare : any(number.toPlainString(), bare.toPlainString());
        }
        return switch (kind) {
            case 28 -> grouped(fen) + "元";
            case 29 -> "￥" + grouped(fen) + "元";
            case 30 -> "¥" + yuan + "元";
            case 31 -> fullWidth(yuan) + "元";
            case 32 -> capitals(fen);
            case 33 -> yuan + "元（" + capitals(fen) + "）";
            case 34 -> BigDecimal.valueOf(fen, 6).toPlainString() + "万元";
            case 35 -> "人民币" + yuan + "元";
            case 36 -> yuan + any("元。", " 元", "圆", "块");
            case 37 -> grouped(fen).replace(',', '，') + "元";
            default -> yuan + "元";
        };
    }

    private static String grouped(long fen) {
        return String.format(Locale.ROOT, "%,d.%02d", fen / 100, fen % 100);
    }

    /** 壹拾贰万叁仟零肆拾伍元陆角柒分. */
    static String capitals(long fen) {
        StringBuilder words = new StringBuilder();
        long yuan = fen / 100;
        if (yuan >= 10_000) {
            words.append(below10000(yuan / 10_000)).append('万');
            if (yuan % 10_000 > 0 && yuan % 10_000 < 1_000) {
                words.append('零');
            }
        }
        words.append(below10000(yuan % 10_000));
        if (yuan > 0) {
            words.append('元');
        }
        int jiao = (int) (fen / 10 % 10);
        int cents = (int) (fen % 10);
        if (jiao > 0) {
            words.append(DIGITS.charAt(jiao)).append('角');
        } else if (cents > 0 && yuan > 0) {
            words.append('零');
        }
        return words.append(cents > 0 ? DIGITS.charAt(cents) + "分" : "整").toString();
    }

    private static String below10000(long number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = (int) (number / (long) Math.pow(10, place) % 10);
            if (digit == 0) {
                gap |= !words.isEmpty();
                continue;
            }
            words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }

    /** @param unit of the goods; 斤 may be told in kilograms, in two parts, or so many times */
    String quantity(int quantity, String unit) {
        if (!unit.equals("斤")) {
            return oneIn(10) ? numeral(quantity) + unit : quantity + any("", " ") + unit;
        }
        return switch (random.nextInt(20)) {
            case 0 ->
                BigDecimal.valueOf(quantity * 5L, 1).stripTrailingZeros().toPlainString()
                        + any("公斤", "千克", "kg", "KG", " 公斤");
            case 1 -> quantity + "斤" + any("（5袋）", "(散装)", "/5袋", "。", "整");
            case 2 -> any("共", "合计", "") + quantity + any("斤", "市斤");
            case 3 ->
                quantity % 5 == 0 && quantity > 5
                        ? quantity / 5 + "斤" + any("×", "*", "x", "X") + "5" + any("", "袋")
                        : quantity + "斤";
            // so little more that price times quantity still is the amount
            case 4 -> quantity < 60 ? quantity + "斤" : quantity + "斤2两";
            case 5 -> fullWidth(quantity + "斤");
            case 6 -> numeral(quantity) + "斤";
            default -> quantity + any("斤", "斤", "斤", " 斤", ".0斤");
        };
    }

    private static String numeral(int number) {
        String words = below10000(number).replace('拾', '十').replace('佰', '百').replace('仟', '千');
        for (int i = 1; i < DIGITS.length(); i++) {
            words = words.replace(DIGITS.charAt(i), SMALL.charAt(i));
        }
        return words.startsWith("一十") ? words.substring(1) : words;
    }

    /** @param typed whether the format holds days as such */
    Object date(LocalDate day, boolean typed) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int date = day.getDayOfMonth();
        String monthAndDay = month + "月" + date + "日";
        int kind = random.nextInt(48);
        if (typed && kind < 16) {
            return day;
        }
        return switch (kind % 32) {
            case 0, 1, 2 -> year + "." + month + "." + date;
            case 3, 4, 5 -> day.toString();
            case 6, 7 -> year + "/" + month + "/" + date;
            case 8, 9, 10 -> year + "年" + monthAndDay;
            case 11 -> year % 100 + "年" + monthAndDay;
            case 12, 13 -> monthAndDay;
            case 14 -> month + "." + date;
            case 15 -> day.toString().replace("-", "");
            case 16 -> day + " 10:30:00";
            case 17 -> chinese(day);
            case 18 -> year + "." + two(month) + "." + two(date);
            case 19 -> year + "年" + two(month) + "月" + two(date) + "日";
            case 20 -> month + "月" + date + "号";
            case 21 -> year + "." + month + "." + date + any("日", "。", ".", "（" + weekday(day) + "）");
            case 22 -> date < 28 ? monthAndDay + any("至", "-", "—", "~") + (date + 1) + "日" : monthAndDay;
            case 23 -> date < 28 ? month + "." + date + "-" + month + "." + (date + 1) : monthAndDay;
            case 24 -> fullWidth(year + "年" + monthAndDay);
            case 25 -> year % 100 + "." + two(month) + "." + two(date);
            case 26 -> date > 10 && date < 21 ? month + "月中旬" : monthAndDay + any("上午", "下午", " " + weekday(day));
            case 27 -> oneIn(2) ? year + "、" + month + "、" + date : year + "，" + month + "，" + date;
            case 28 -> date < 28 ? monthAndDay + any("、", "，") + (date + 1) + "日" : monthAndDay;
            case 29 -> year + "年" + SMALL.charAt(month) + "月" + date + "日";
            case 30 -> date < 11 ? month + any("月初", "月上旬") : date > 20 ? month + any("月底", "月下旬") : monthAndDay;
            default -> year + "年 " + month + "月 " + date + "日";
        };
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String weekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday.getDisplayName(TextStyle.FULL, Locale.CHINA);
    }

    private static String chinese(LocalDate day) {
        StringBuilder words = new StringBuilder();
        String year = Integer.toString(day.getYear());
        for (int i = 0; i < year.length(); i++) {
            words.append(SMALL.charAt(year.charAt(i) - '0'));
        }
        return words.append("年")
                .append(numeral(day.getMonthValue()))
                .append("月")
                .append(numeral(day.getDayOfMonth()))
                .append("日")
                .toString();
    }

    /** Remarks that mean nothing to any rule. */
    String remark() {
        return Market.pick(
                random, List.of("", "", "", "", "低保户", "五保户", "食堂采购", "工会慰问品", "微信付款", "现金", "已签字", "2020年脱贫", "第二笔"));
    }
}
