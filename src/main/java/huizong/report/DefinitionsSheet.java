package huizong.report;

import static huizong.report.SheetLayout.wrapped;

import huizong.consolidate.Basis;
import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.form.Money;
import huizong.lang.Language;
import huizong.office.Limits;
import huizong.office.References;
import huizong.office.Settings;
import huizong.origin.Tool;
import huizong.rule.Level;
import huizong.rule.Rule;
import huizong.rule.SkippedRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 口径说明: how each figure is defined, and by what settings, rules and lists this month was judged. */
final class DefinitionsSheet implements ReportSheet {

    private static final List<Map.Entry<String, String>> FIGURES = List.of(
            Map.entry("上报", "读到的全部行和金额，一行、一分都不漏：上报 = 计入 + 重复剔除 + 待更正 + 已替换，行数、金额都相等（见“数据核对”）。"),
            Map.entry("计入", "进入各项合计的行。有“警告”的行也计入，由区扶贫办核对。"),
            Map.entry(
                    "重复剔除",
                    "两张表说的是同一件事，只计一次，其余剔除，逐行列在“重复与疑似重复”。附件2：卖方、买方、产品、数量、金额、交易日期全部相同（名称按名单统一；与以前各月比也算），留买方自己报的。附件1：同一人、同名、同金额，能有几笔，以本月附件2里这个卖方、这个金额有几笔为限，至少一笔。"),
            Map.entry("待更正", "有“错误”的行，不进任何合计；改好重报后计入。"),
            Map.entry("已替换", "被同一单位后来报的表、相同的文件，或已分表列出的总表所替换的行。"),
            Map.entry("其中疑似重复", "计入里可能是重复的行，例如同一张表里两行完全相同；已计入，请区扶贫办决定。"),
            Map.entry("未读", "读不出的文件、隐藏的工作表、看不懂的行，列在“数据核对”下方，不在上面四项之内。"),
            Map.entry("消费扶贫、带贫受益", "消费扶贫金额是附件2的交易金额，带贫受益金额是附件1的受益金额；两项含义不同，不能相加。"),
            Map.entry(
                    "带贫人数（去重）",
                    "按18位身份证号码去重（15位旧号先换成18位）：一人不论几行、几个单位报，只计一人，金额相加。只计受益金额大于0的人，和共用一个合并金额的人。各单位、各月的人数不能相加，每个数都是重新去重算出来的。"),
            Map.entry("身份待核", "没有有效身份证号码但按规定计入的行（如填的是护照、军官证）：金额计入，不在人数之内。"),
            Map.entry("户数", "按建档立卡名单的户编号去重；没有名单时不统计，写“—”。"),
            Map.entry("按村", "先看建档立卡名单，再看表名、标题写的村；都没有的列“未注明”。"),
            Map.entry("统计期间", "上次截止日的次日起，到本次截止日与本月最后一天中较晚的一天。期间之外的交易照常计入，列为警告。"),
            Map.entry("按时", "每个附件第一次报送的日期不晚于截止日；更正不算迟报。收到日期先看收件登记，再看文件夹和文件名里的日期、填报时间，都没有的按第一次收入程序的日期。"),
            Map.entry("金额单位", "一律为元，保留两位小数，内部按分计算。单元格里写的单位优先，其次表头，再次表格上方的“单位”。多于两位的小数四舍五入到分。"),
            Map.entry("上月、本年累计", "以各月最近一次汇总的结果为准；本年累计人数跨月去重。"));

    @Override
    public SheetLayout layout() {
        return new SheetLayout("口径说明", "口径说明", List.of(wrapped("项目", 24), wrapped("说明", 116)));
    }

    @Override
    public void write(SheetWriter sheet, MonthResult result, MonthDetails details) {
        Basis basis = details.basis();
        head(sheet, "一、各项数字怎么算");
        FIGURES.forEach(figure -> line(sheet, figure.getKey(), figure.getValue()));
        head(sheet, "二、本次汇总");
        line(sheet, "月份", Words.month(result.month()));
        line(sheet, "统计期间", result.period().from() + " 至 " + result.period().to());
        line(sheet, "以哪一天为今天", result.asOf().toString());
        line(sheet, "程序", "huizong " + Tool.version());
        line(sheet, "全部输入的指纹", result.inputs());
        line(sheet, "没有列出的问题", hidden(result));
        head(sheet, "三、设置");
        settings(sheet, basis.settings());
        head(sheet, "四、改动过的规则");
        rules(sheet, basis);
        head(sheet, "五、用到的名单");
        lists(sheet, basis);
    }

    private static void head(SheetWriter sheet, String words) {
        sheet.boldRow().text(words).text("");
    }

    private static void line(SheetWriter sheet, String what, String words) {
        sheet.row().text(what).text(words);
    }

    private static String hidden(MonthResult result) {
        long hidden = result.findings().hidden();
        return hidden == 0 ? "无" : hidden + " 处，由同一格里已列出的问题引起，改好就没有了";
    }

    private static void settings(SheetWriter sheet, Settings settings) {
        Limits limits = settings.limits();
        line(sheet, "地区", settings.district());
        line(sheet, "截止日", "每月" + settings.deadlines().day() + "日（含当日；当月没有这一天的为最后一天）");
        new TreeMap<>(settings.deadlines().exceptions())
                .forEach((month, day) -> line(sheet, "另定的截止日", Words.month(month) + "：" + day));
        line(sheet, "固定电话区号", settings.areaCode());
        line(
                sheet,
                "每行金额上限（元）",
                "附件1 " + Money.yuan(limits.benefitFen()) + "，附件2 " + Money.yuan(limits.purchaseFen())
                        + "；超过的列为警告，超过100倍的不计入");
        line(
                sheet,
                "文件上限",
                "文件 " + (limits.reading().fileBytes() >> 20) + " MB，解开后 "
                        + (limits.reading().unpackedBytes() >> 20) + " MB，"
                        + limits.reading().rows() + " 行；超过的文件不读");
    }

    private static void rules(SheetWriter sheet, Basis basis) {
        List<Rule> changed = basis.rules().changed();
        if (changed.isEmpty()) {
            line(sheet, "—", "没有改动：全部规则按原定级别检查。");
        }
        for (Rule rule : changed) {
            String was = rule.level().label().in(Language.ZH);
            String now = basis.rules()
                    .level(rule)
                    .map(Level::label)
                    .map(label -> "由" + was + "改为" + label.in(Language.ZH))
                    .orElse("已关闭（原为" + was + "），没有检查");
            line(sheet, rule.code(), now + "：" + rule.message().outline(Language.ZH));
        }
        for (SkippedRule skipped : basis.skipped()) {
            line(sheet, skipped.rule().code(), "没有检查：" + skipped.why().in(Language.ZH));
        }
    }

    private static void lists(SheetWriter sheet, Basis basis) {
        for (References.Kind kind : References.Kind.values()) {
            String used = basis.lists().stream()
                    .filter(list -> list.kind() == kind)
                    .map(list -> list.path() + "　指纹 " + list.sha256())
                    .findFirst()
                    .orElse("没有");
            line(sheet, name(kind), used);
        }
    }

    private static String name(References.Kind kind) {
        return switch (kind) {
            case SUBMITTERS -> "报送单位名单";
            case VILLAGES -> "村名单";
            case PRODUCTS -> "产品目录";
            case REGISTER -> "建档立卡名单";
            case RECEIVED -> "收件登记";
        };
    }
}
