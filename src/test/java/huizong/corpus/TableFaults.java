package huizong.corpus;

import static huizong.corpus.Shapes.amount;
import static huizong.corpus.Shapes.gained;
import static huizong.corpus.Shapes.rosterOf;
import static huizong.corpus.Shapes.sale;

import huizong.corpus.Page.Formula;
import huizong.corpus.People.Person;
import huizong.form.Column;
import huizong.rule.SubmissionRule;
import huizong.rule.TableRule;
import java.math.BigDecimal;
import java.util.List;

/** Faults of tables as wholes. */
final class TableFaults {

    private TableFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(TableRule.TABLE_MISSING, planted -> {
                    Page page = new Page("通知");
                    page.add("关于报送消费扶贫材料的通知");
                    page.add("请各单位按时报送");
                    String name = "通知." + planted.own().format().extension();
                    planted.own().addFile(name, planted.own().format().write(List.of(page)));
                    return planted.own().folder() + "/" + name;
                }),
                Fault.of(TableRule.COLUMN_MISSING, planted -> {
                    Submission own = planted.own();
                    boolean ofRoster = own.random().nextBoolean();
                    Page page = ofRoster ? own.roster() : own.purchases();
                    own.removeColumn(page, ofRoster ? Column.CONTACT : Column.QUANTITY);
                    return own.row(page, own.headRow());
                }),
                Fault.of(TableRule.COLUMN_MISSING, planted -> {
                    Submission own = planted.own();
                    own.removeColumn(own.roster(), Column.ID);
                    return own.row(own.roster(), own.headRow());
                }),
                Fault.of(TableRule.COLUMN_MISSING, planted -> {
                            Submission own = planted.own();
                            own.removeColumn(own.purchases(), Column.AMOUNT);
                            return own.row(own.purchases(), own.headRow());
                        })
                        .with(SubmissionRule.BENEFIT_EXCEEDS_SALES, "without amounts the sales add up to nothing"),
                Fault.of(TableRule.COLUMN_REPEATED, planted -> {
                    Submission own = planted.own();
                    int column = own.roster().width();
                    own.roster().set(own.headRow(), column, "受益金额");
                    for (int row = own.headRow() + 1; row <= own.roster().height(); row++) {
                        own.roster().set(row, column, own.yuan(1_000L + row));
                    }
                    return own.cell(own.roster(), own.headRow(), column);
                }),
                Fault.of(TableRule.COLUMN_UNKNOWN, planted -> {
                    Submission own = planted.own();
                    int column = own.roster().width();
                    own.roster().set(own.headRow(), column, "家庭住址");
                    own.roster().set(own.headRow() + 1, column, "河坝镇老河口村");
                    return own.cell(own.roster(), own.headRow(), column);
                }),
                Fault.of(TableRule.TABLE_EMPTY, planted -> {
                            Submission own = planted.own();
                            own.withoutTotals();
                            own.withoutPurchases();
                            Page empty = new Page("附件2空表");
                            int head = empty.add("产品名称", "卖方", "买方", "数量", "金额", "交易时间", "备注");
                            own.addPage(empty);
                            return own.row(empty, head).replace(own.sheetOf(own.roster()), own.sheetOf(empty));
                        })
                        .where(Format.Can.SHEETS)
                        .with(SubmissionRule.BENEFIT_EXCEEDS_SALES, "nothing was sold, and people gained"),
                Fault.of(TableRule.TOTAL_MISMATCH, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    Page page = own.random().nextBoolean() ? own.roster() : own.purchases();
                    int column = own.columnOf(page, Column.AMOUNT);
                    Object[] cells = new Object[column + 1];
                    cells[0] = "合计";
                    cells[column] = own.yuan(123_456_789);
                    return own.cell(page, page.add(cells), Column.AMOUNT);
                }),
                Fault.of(TableRule.TOTAL_MISMATCH, planted -> {
                    Submission own = planted.own();
                    Page page = own.roster();
                    int column = own.columnOf(page, Column.AMOUNT);
                    Object[] cells = new Object[column + 1];
                    cells[0] = "合计";
                    cells[column] = own.yuan(own.sumOf(page));
                    own.withoutTotals();
                    page.removeRow(own.sharingRow());
                    return own.cell(page, page.add(cells), Column.AMOUNT);
                }),
                Fault.of(TableRule.COUNT_MISMATCH, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    Page page = own.roster();
                    int people = page.height() - own.headRow() + (own.random().nextBoolean() ? 1 : -1);
                    String stated = own.random().nextBoolean() ? "共" + people + "人" : "合计（" + people + "人）";
                    return own.cell(page, page.add(stated), 0);
                }),
                Fault.of(TableRule.COUNT_MISMATCH, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    Page page = own.purchases();
                    int rows = page.height() - own.headRow();
                    own.set(page, own.headRow() + 1, Column.DATE, "2020-04-01");
                    own.set(page, own.headRow() + 2, Column.DATE, "2020-04-02");
                    return own.cell(page, page.add("合计：1笔 共" + rows + "条"), 0);
                }),
                Fault.of(TableRule.ROW_NOT_UNDERSTOOD, planted -> {
                    Submission own = planted.own();
                    Page page = own.random().nextBoolean() ? own.roster() : own.purchases();
                    int row = own.headRow() + 2 + own.random().nextInt(2);
                    page.insert(row, "以及其他几户的情况还没有统计上来");
                    own.withoutTotals();
                    return own.row(page, row);
                }),
                sale(TableRule.QUOTE_UNBALANCED, Column.REMARK, new Page.AsIs("好\""))
                        .in(Format.CSV_GBK, Format.CSV_UTF8, Format.TEXT_UTF16),
                Fault.of(TableRule.HIDDEN_SHEET_SKIPPED, planted -> {
                            Submission own = planted.own();
                            Page page = rosterOf("3月", own, own.person(), own.person());
                            page.hide();
                            own.addPage(page);
                            return own.sheetOf(page);
                        })
                        .where(Format.Can.HIDE_SHEETS),
                Fault.of(TableRule.HIDDEN_ROWS_COUNTED, planted -> {
                            Submission own = planted.own();
                            int row = own.sharingRow();
                            own.roster().hideRow(row);
                            return own.row(own.roster(), row);
                        })
                        .where(Format.Can.HIDE_ROWS),
                Fault.of(TableRule.SHEET_REPEATS_OTHERS, planted -> {
                            Submission own = planted.own();
                            Person more = own.person();
                            Page others = rosterOf("新秀村", own, more);
                            Page all = new Page("全镇");
                            own.withoutTotals();
                            for (int row = own.headRow(); row <= own.roster().height(); row++) {
                                all.add(own.roster().row(row).clone());
                            }
                            Object[] last =
                                    own.roster().row(own.roster().height()).clone();
                            int name = own.columnOf(own.roster(), Column.NAME);
                            last[name] = more.name();
                            last[name + 1] = more.id();
                            last[name + 2] = more.phone();
                            last[name + 3] = own.yuan(3_000);
                            all.add(last);
                            own.addPage(others);
                            own.addPage(all);
                            return own.sheetOf(all);
                        })
                        .where(Format.Can.SHEETS),
                Fault.of(TableRule.UNIT_CONVERTED, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    int row = own.sharingRow();
                    own.set(own.roster(), row, Column.AMOUNT, "0.01万元");
                    return own.cell(own.roster(), row, Column.AMOUNT);
                }),
                Fault.of(TableRule.ID_COLUMN_NUMERIC, planted -> {
                            Submission own = planted.own();
                            for (int row = own.headRow() + 1;
                                    row <= own.roster().height();
                                    row++) {
                                String id = PlainTexts.of(own.at(own.roster(), row, Column.ID));
                                if (!id.endsWith("X")) {
                                    own.set(own.roster(), row, Column.ID, new BigDecimal(id));
                                }
                            }
                            return own.cell(own.roster(), own.headRow(), Column.ID);
                        })
                        .in(Format.XLSX),
                Fault.of(TableRule.BLANK_AS_ABOVE, planted -> {
                    Submission own = planted.own();
                    int row = own.headRow() + 2 + own.random().nextInt(2);
                    own.set(own.purchases(), row, Column.BUYER, null);
                    return own.cell(own.purchases(), row, Column.BUYER);
                }),
                gained(TableRule.DITTO_NOT_ALLOWED, Column.ID, "同上"),
                gained(TableRule.DITTO_NOT_ALLOWED, Column.NAME, "〃"),
                amount(TableRule.DITTO_NOT_ALLOWED, false, "同上"),
                amount(TableRule.FORMULA_WITHOUT_VALUE, false, new Formula("NOSUCHFUNCTION(1)", null))
                        .in(Format.XLSX),
                amount(TableRule.FORMULA_ERROR, false, new Formula("1/0", "#DIV/0!"))
                        .where(Format.Can.FORMULAS),
                gained(TableRule.FORMULA_ERROR, Column.ID, "#REF!"),
                amount(TableRule.FORMULA_ERROR, true, "#N/A"),
                Fault.of(TableRule.MERGED_AMOUNT, planted -> {
                            Submission own = planted.own();
                            int row = own.headRow() + own.sellers().size() + 1;
                            own.set(own.roster(), row + 1, Column.AMOUNT, null);
                            own.withoutTotals();
                            own.roster().merge(row, row + 1, own.columnOf(own.roster(), Column.AMOUNT));
                            return own.cell(own.roster(), row + 1, Column.AMOUNT);
                        })
                        .where(Format.Can.MERGE));
    }
}
