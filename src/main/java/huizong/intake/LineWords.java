package huizong.intake;

import huizong.form.Blanks;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words by which a line that is no row gives itself away; they stand at its beginning. Most lines are rows, so each
 * question is answered by a look at a few characters before any pattern is tried.
 */
final class LineWords {

    /** What gives a line away stands within so many characters. */
    private static final int TELLING = 40;

    /** How many there are, 二十六人, or the place for it in a form, 户 人. */
    private static final String COUNT = StatedCounts.NUMBER + StatedCounts.UNIT + "|[人名户笔条项元（）()，,、]+$";

    private static final String BOUNDARY = "(?=$|[:：（(\\d０-９￥¥共大]|" + COUNT + ")";
    private static final Pattern TOTAL = Pattern.compile("^(合计|总计|共计|总合计|总和|汇总|金额合计|全部合计|本月合计|本表合计)(人数|户数|笔数|金额|数)?"
            + BOUNDARY + "|^(总?(人数|户数|笔数)|总金额|总额|总价|总数|总数量)" + BOUNDARY + "|^[总一]?共有?(" + COUNT + ")");
    private static final Pattern CARRIED = Pattern.compile("^(承前页|承上页|上页合计|上页小计|上页结转|上月结转|结转|过次页|转下页|上期结转)" + BOUNDARY);
    /** Sums over another span of time claim nothing about the rows. */
    private static final Pattern OTHER_SPAN = Pattern.compile("^.{0,4}(累计|本年|全年|上月|上年|去年|本季|上期|往年)");

    private static final Pattern SUBTOTAL = Pattern.compile("^.{0,8}(小计|合计|页计|分计|总计|共计)(人数|户数|笔数|金额|数)?" + BOUNDARY);

    private static final Prefixes NOTES = Prefixes.of(
            "填表人", "填报人", "制表", "审核", "复核", "经办", "经手人", "负责人", "单位负责人", "分管", "主管", "联系人", "填报日期", "填表日期", "报送日期",
            "制表日期", "年月日", "填表说明", "填写说明", "填报说明", "本表", "此表", "示例", "样例", "例如", "大写", "人民币大写", "合计大写", "盖章", "（盖章",
            "(盖章", "（单位盖章", "(单位盖章", "（单位公章", "(单位公章", "单位盖章", "单位（盖章", "单位(盖章", "单位（公章", "单位(公章", "公章", "（公章", "(公章",
            "签字", "签名", "领导签", "村委会（", "村委会(", "累计", "本年", "全年", "上月", "上年", "去年", "本季", "以上情况", "以上属实", "以上信息", "以上数据",
            "以下空白", "此页", "注意事项", "特此证明", "其中", "人均", "户均", "平均", "实付", "应付", "人民币（大写", "人民币(大写", "金额大写", "金额（大写",
            "金额(大写", "*注", "＊注", "※注");

    /** Words that make a note only when a colon, a number or nothing follows: 注1, 例：, but not 例会茶叶. */
    private static final Prefixes NOTE_LABELS = Prefixes.of("注", "备注", "说明", "例", "日期", "电话", "联系电话", "时间", "地址");

    /** 贫困户签字：, 村支部书记（盖章）：, 证明人：. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "^[^:：（(]{0,12}(人|书记|队长|工作队|主任|领导|[镇乡村局科站]长|会计|出纳|意见|电话|签字|签名|签章|盖章|公章)(（[^）]*）|\\([^)]*\\))?[:：]"
                    + "|^[^:：（(]{0,12}[（(](签字|签名|签章|盖章|公章)[）)][:：]");

    private static final Pattern DAY = Pattern.compile(
            "^(20\\d\\d年\\d{1,2}月(\\d{1,2}日)?$|20\\d\\d[.．/-]\\d{1,2}[.．/-]\\d{1,2}$|[二〇零○Ｏ]{4}年[一二三四五六七八九十]{1,2}月)");

    private static final Pattern NUMBERED_NOTE = Pattern.compile("^(\\d?[.、](本表|此表)|第\\d+页|共\\d+页)");

    /** 以上人员均为贫困户，情况属实; not what says that somebody is missing. */
    private static final Pattern CONFIRMED = Pattern.compile("^以上(?!.*[没未漏]).*(属实|真实|无误|付清|支付)");

    /** 1-4月累计, 截至4月累计. */
    private static final Pattern SPAN_SUM = Pattern.compile("^.{1,8}累计(数|金额)?(?=$|[:：（(\\d])");

    private static final Pattern PAGE = Pattern.compile("^[—-]?(第\\d+页|共\\d+页)");

    private static final Pattern LIST_ITEM = Pattern.compile("^[（(]?[\\d一二三四五六七八九十]{1,2}[.．、）)]\\D");

    private static final Pattern TITLE =
            Pattern.compile("附件|附表|名册|证明材料|统计表|汇总表|明细表|台账|登记表|一览表|填报单位|报送单位|填报时间|填报日期|上报时间|单位名称|^单位[:：]|金额单位|消费扶贫");

    private static final Pattern BLOCK = Pattern.compile("^(?!.*工作队).{1,12}(村|社区|居委会|镇|组|队|街道|办事处|农场|渔场|林场|分场)[:：]?$");

    private static final Pattern NIL = Pattern.compile("本月无|零报告|无消费扶贫|本月没有|无采购|无相关|暂无|本月未");

    private LineWords() {}

    /** The text without blanks, as the questions below want it; of a long one as much as may tell. */
    static String bare(String text) {
        String bare = Blanks.removeAll(text);
        return bare.length() <= TELLING ? bare : bare.substring(0, TELLING);
    }

    /** What a line beginning with these words claims to sum up. */
    static Optional<Line.Total.Kind> total(String bare) {
        if (!maySumUp(bare)) {
            return Optional.empty();
        }
        if (TOTAL.matcher(bare).find()) {
            return Optional.of(Line.Total.Kind.TOTAL);
        }
        if (CARRIED.matcher(bare).find()) {
            return Optional.of(Line.Total.Kind.CARRIED);
        }
        return SUBTOTAL.matcher(bare).find() && !OTHER_SPAN.matcher(bare).find()
                ? Optional.of(Line.Total.Kind.SUBTOTAL)
                : Optional.empty();
    }

    /** Every word for a sum holds one of these characters, and none of them stands in many names. */
    private static boolean maySumUp(String bare) {
        for (int i = 0; i < bare.length() && i < 12; i++) {
            char c = bare.charAt(i);
            if (c == '计' || c == '转' || c == '页' || c == '和' || c == '共' || c == '总' || c == '数') {
                return true;
            }
        }
        return false;
    }

    /** Signatures, notes, examples, sums of another span of time. */
    static boolean isNote(String bare) {
        if (bare.isEmpty()) {
            return false;
        }
        if (NOTES.lengthAt(bare) > 0 || isNoteLabel(bare)) {
            return true;
        }
        char first = bare.charAt(0);
        boolean mayBeNumbered = bare.length() > 2 && (first < 'A' || first == '第' || first == '共' || first == '二');
        if (mayBeNumbered && (NUMBERED_NOTE.matcher(bare).find() || isDay(bare))) {
            return true;
        }
        if (bare.indexOf('累') > 0 && SPAN_SUM.matcher(bare).find()) {
            return true;
        }
        if (first == '以' && CONFIRMED.matcher(bare).find()) {
            return true;
        }
        boolean hasColon = bare.indexOf('：') > 0 || bare.indexOf(':') > 0;
        return hasColon && SIGNATURE.matcher(bare).find();
    }

    /** 2020年4月28日, 二〇二〇年四月: the day of a signature, or of a sale in a table whose first column holds it. */
    static boolean isDay(String bare) {
        return DAY.matcher(bare).find();
    }

    /** Whether words begin with another span of time: 本年累计, and 本年新米 too. */
    static boolean isOfOtherSpan(String text) {
        return OTHER_SPAN.matcher(bare(text)).find();
    }

    private static boolean isNoteLabel(String bare) {
        int end = NOTE_LABELS.lengthAt(bare);
        if (end == 0) {
            return false;
        }
        if (end == bare.length()) {
            return true;
        }
        char next = bare.charAt(end);
        return next == ':' || next == '：' || (next >= '0' && next <= '9');
    }

    /** 2、金额单位为元: goes on with the notes, once there were any. */
    static boolean isListItem(String bare) {
        return LIST_ITEM.matcher(bare).find();
    }

    /** 第1页, 共2页: the table goes on behind it. */
    static boolean isPageMark(String bare) {
        return PAGE.matcher(bare).find();
    }

    /** Lines that stand above tables. */
    static boolean isTitle(String bare) {
        return TITLE.matcher(bare).find();
    }

    /** A village's name alone on a line within a table: the title of the block below it. */
    static boolean isBlockTitle(String bare) {
        return BLOCK.matcher(bare).matches();
    }

    /** 本月无, 零报告: the submission says that there is nothing to report. */
    static boolean isNil(String text) {
        return NIL.matcher(bare(text)).find();
    }
}
