package huizong.form;

import static huizong.form.Attachment.PURCHASES;
import static huizong.form.Attachment.ROSTER;

import huizong.lang.Text;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The columns of the two attachments, each with the spellings seen in the headings that arrive. A spelling is written
 * without blanks and without what stands in brackets; the first is the notice's own.
 */
public enum Column {
    SEQUENCE(Text.of("序号", "No."), Set.of(ROSTER, PURCHASES), "序号", "编号", "序", "号", "行号", "顺序号"),
    NAME(
            Text.of("姓名", "name"),
            Set.of(ROSTER),
            "姓名",
            "名字",
            "贫困户姓名",
            "带贫人员姓名",
            "人员姓名",
            "受益人姓名",
            "受益人",
            "带贫人员",
            "贫困人员姓名",
            "贫困人口姓名",
            "户主姓名",
            "贫困户",
            "户主"),
    ID(
            Text.of("身份证", "ID number"),
            Set.of(ROSTER),
            "身份证",
            "身份证号",
            "身份证号码",
            "居民身份证",
            "居民身份证号",
            "居民身份证号码",
            "公民身份号码",
            "公民身份证号",
            "公民身份证号码",
            "公民身份证",
            "证件号码",
            "证件号",
            "身份证件号码",
            "身份号码",
            "身份证编号",
            "本人身份证",
            "本人身份证号",
            "本人身份证号码"),
    CONTACT(
            Text.of("联系方式", "contact"),
            Set.of(ROSTER),
            "联系方式",
            "联系电话",
            "电话",
            "电话号码",
            "手机",
            "手机号",
            "手机号码",
            "联系手机",
            "移动电话",
            "本人电话",
            "联系号码"),
    PRODUCT(
            Text.of("产品名称", "product"),
            Set.of(PURCHASES),
            "产品名称",
            "品名",
            "产品",
            "品种",
            "采购品种",
            "商品名称",
            "商品",
            "农产品名称",
            "货物名称",
            "产品品名",
            "产品种类",
            "名称"),
    SELLER(
            Text.of("卖方", "seller"),
            Set.of(PURCHASES),
            "卖方",
            "销售方",
            "供货方",
            "供应商",
            "售方",
            "供货单位",
            "销售单位",
            "卖方名称",
            "销售人",
            "卖家",
            "供应方",
            "出售方",
            "供货商",
            "卖方姓名",
            "卖方单位",
            "卖方信息",
            "卖方信息姓名",
            "卖方信息名称",
            "供货人",
            "销售商",
            "销售农户",
            "出售农户",
            "供应商名称",
            "供货商名称",
            "供货方名称",
            "供货单位名称",
            "供应单位",
            "供应单位名称",
            "销售方名称",
            "销售单位名称"),
    BUYER(
            Text.of("买方", "buyer"),
            Set.of(PURCHASES),
            "买方",
            "购买方",
            "采购单位",
            "购买单位",
            "采购方",
            "购方",
            "买方名称",
            "购买人",
            "买家",
            "购货单位",
            "采购人",
            "买方单位",
            "买方信息",
            "买方信息单位",
            "买方信息名称",
            "购买方名称",
            "购买单位名称",
            "采购方名称",
            "采购单位名称"),
    QUANTITY(Text.of("数量", "quantity"), Set.of(PURCHASES), "数量", "购买数量", "采购数量", "销售数量", "交易数量", "数目"),
    UNIT_PRICE(Text.of("单价", "unit price"), Set.of(PURCHASES), "单价", "价格", "销售单价", "采购单价"),
    /** 受益金额 of a roster, 金额 of a purchase; never added to each other. */
    AMOUNT(
            Text.of("金额", "amount"),
            Set.of(ROSTER, PURCHASES),
            "受益金额",
            "金额",
            "带动金额",
            "增收金额",
            "带贫受益金额",
            "受益额",
            "收益金额",
            "受益",
            "增收",
            "交易金额",
            "成交金额",
            "销售金额",
            "采购金额",
            "购买金额",
            "总金额",
            "总价",
            "合计金额",
            "金额合计",
            "价款",
            "销售额",
            "采购额",
            "购买额",
            "交易额",
            "成交额",
            "增收额",
            "本月增收"),
    DATE(
            Text.of("交易时间", "date of sale"),
            Set.of(PURCHASES),
            "交易时间",
            "交易日期",
            "日期",
            "购买时间",
            "采购时间",
            "购买日期",
            "采购日期",
            "销售时间",
            "销售日期",
            "时间",
            "成交日期",
            "成交时间"),
    REMARK(Text.of("备注", "remark"), Set.of(ROSTER, PURCHASES), "备注", "说明", "附注", "备考");

    private final Text label;
    private final Set<Attachment> attachments;
    private final List<String> spellings;

    Column(Text label, Set<Attachment> attachments, String... spellings) {
        this.label = label;
        this.attachments = attachments;
        this.spellings = List.of(spellings);
    }

    /** The word in JSON, field {@code field}: {@code id}, {@code unit-price} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people call the column; an amount is called by its attachment's own word. */
    public Text label(Attachment attachment) {
        if (this == AMOUNT && attachment == ROSTER) {
            return Text.of("受益金额", "benefit");
        }
        return label;
    }

    public Text label() {
        return label;
    }

    public boolean belongsTo(Attachment attachment) {
        return attachments.contains(attachment);
    }

    /** The headings this column is known by, the notice's own first. */
    public List<String> spellings() {
        return spellings;
    }

    /** Without these columns the rows of an attachment mean nothing (DESIGN 5). */
    public boolean isRequired(Attachment attachment) {
        return switch (attachment) {
            case ROSTER -> this == NAME || this == ID || this == AMOUNT;
            case PURCHASES -> this == PRODUCT || this == SELLER || this == AMOUNT;
        };
    }

    /** Columns of which every sheet may have one: they say nothing about what the table is. */
    public boolean isTelling() {
        return this != SEQUENCE && this != REMARK && this != UNIT_PRICE;
    }
}
