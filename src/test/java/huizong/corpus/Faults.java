package huizong.corpus;

import huizong.corpus.Page.Formula;
import huizong.corpus.People.Person;
import huizong.form.Column;
import huizong.rule.AmountRule;
import huizong.rule.DutyRule;
import huizong.rule.FileRule;
import huizong.rule.MarketRule;
import huizong.rule.PersonRule;
import huizong.rule.PurchaseRule;
import huizong.rule.RosterColumnRule;
import huizong.rule.RosterRule;
import huizong.rule.Rule;
import huizong.rule.SubmissionRule;
import huizong.rule.TableRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For every rule the fault that it is there to find. A rule of which none can be planted says why in {@link #NOT_PLANTED}. */
final class Faults {

    /** Rules of which no fault can be planted in a file, by code, with the reason. */
    static final Map<String, String> NOT_PLANTED = Map.of();

    private static final LocalDate APRIL_20 = LocalDate.of(2020, 4, 20);

    private Faults() {}

    static List<Fault> all() {
        return Stream.of(
                        files(),
                        tables(),
                        roster(),
                        columns(),
                        amounts(),
                        purchases(),
                        market(),
                        submissions(),
                        persons())
                .flatMap(List::stream)
                .toList();
    }

    // --- the shapes that most faults have ----------------------------------------------------------------------------

    /** A cell of somebody who gained, but did not sell, says something else. */
    private static Fault gained(Rule rule, Column column, @Nullable Object value) {
        return Fault.of(rule, planted -> {
            Submission own = planted.own();
            int row = own.sharingRow();
            own.set(own.roster(), row, column, value);
            return own.cell(own.roster(), row, column);
        });
    }

    /** The ID number of somebody becomes another. */
    private static Fault number(Rule rule, Change change) {
        return Fault.of(rule, planted -> {
            Submission own = planted.own();
            int row = own.sharingRow();
            Person person = own.sharingAt(row);
            String text = change.of(person.id());
            own.set(own.roster(), row, Column.ID, text);
            // the rule is asked about the number alone: whoever bears it is registered
            if (text.length() == 18) {
                own.register(new Person(person.name(), text, person.phone(), ""));
            }
            return own.cell(own.roster(), row, Column.ID);
        });
    }

    @FunctionalInterface
    private interface Change {
        String of(String text);
    }

    /** A cell of somebody's sale says something else. */
    private static Fault sale(Rule rule, Column column, @Nullable Object value) {
        return Fault.of(rule, planted -> {
            Submission own = planted.own();
            int row = own.saleRow();
            own.set(own.purchases(), row, column, value);
            return own.cell(own.purchases(), row, column);
        });
    }

    /** A cell is blank below the heading, where it cannot be as above. */
    private static Fault firstBlank(Rule rule, Column column) {
        return Fault.of(rule, planted -> {
            Submission own = planted.own();
            own.set(own.purchases(), own.headRow() + 1, column, null);
            return own.cell(own.purchases(), own.headRow() + 1, column);
        });
    }

    /** An amount says something else, and the submission states no totals. */
    private static Fault amount(Rule rule, boolean ofSale, Object value) {
        return Fault.of(rule, planted -> {
            Submission own = planted.own();
            own.withoutTotals();
            Page page = ofSale ? own.purchases() : own.roster();
            int row = ofSale ? own.saleRow() : own.sharingRow();
            own.set(page, row, Column.AMOUNT, value);
            return own.cell(page, row, Column.AMOUNT);
        });
    }

    private static Fault file(Rule rule, String name, FileBytes bytes) {
        return Fault.of(rule, planted -> {
            planted.own().addFile(name, bytes.of(planted.own()));
            return planted.own().folder() + "/" + name;
        });
    }

    @FunctionalInterface
    private interface FileBytes {
        byte[] of(Submission own) throws Exception;
    }

    // --- the rule book, family by family -----------------------------------------------------------------------------

    private static List<Fault> files() {
        return List.of(
                file(FileRule.FILE_UNREADABLE, "补充.xlsx", own -> DamagedFiles.truncated(own.roster())),
                file(FileRule.FILE_EMPTY, "补充.xlsx", own -> new byte[0]),
                file(FileRule.FILE_ENCRYPTED, "补充.xlsx", own -> DamagedFiles.encrypted(own.roster())),
                file(FileRule.FILE_UNSUPPORTED, "资料.rar", own -> DamagedFiles.rar5()),
                file(FileRule.FILE_TOO_LARGE, "补充.csv", own -> DamagedFiles.large()),
                Fault.of(FileRule.FILE_ENCODING, planted -> {
                            Submission own = planted.own();
                            own.withoutTotals();
                            own.withoutRoster();
                            String name = "附件1名册.csv";
                            own.addFile(name, DamagedFiles.garbled(own.roster()));
                            return own.folder() + "/" + name;
                        })
                        .in(Format.CSV_GBK),
                file(FileRule.ARCHIVE_ENTRY_UNSAFE, "资料.zip", own -> DamagedFiles.climbing(own.roster())),
                Fault.of(FileRule.FILE_DUPLICATE, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    String file = own.fileOf(own.roster());
                    String name = file.substring(file.lastIndexOf('/') + 1).replace(".", "（副本）.");
                    boolean both = own.fileOf(own.purchases()).equals(file);
                    own.addFile(
                            name,
                            own.format().write(both ? List.of(own.roster(), own.purchases()) : List.of(own.roster())));
                    return own.folder() + "/" + name;
                }));
    }

    private static List<Fault> tables() {
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
                Fault.of(TableRule.ROW_NOT_UNDERSTOOD, planted -> {
                    Submission own = planted.own();
                    Page page = own.random().nextBoolean() ? own.roster() : own.purchases();
                    int row = own.headRow() + 2 + own.random().nextInt(2);
                    page.insert(row, "以及其他几户的情况还没有统计上来");
                    own.withoutTotals();
                    return own.row(page, row);
                }),
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
                amount(TableRule.FORMULA_WITHOUT_VALUE, false, new Formula("NOSUCHFUNCTION(1)", null))
                        .in(Format.XLSX),
                amount(TableRule.FORMULA_ERROR, false, new Formula("1/0", "#DIV/0!"))
                        .where(Format.Can.FORMULAS),
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

    private static Page rosterOf(String name, Submission own, Person... people) {
        Page page = new Page(name);
        page.add("姓名", "身份证", "联系方式", "受益金额");
        for (Person person : people) {
            page.add(person.name(), person.id(), person.phone(), own.yuan(3_000));
        }
        return page;
    }

    private static List<Fault> roster() {
        return List.of(
                gained(RosterRule.NAME_MISSING, Column.NAME, null),
                gained(RosterRule.NAME_CHARACTERS, Column.NAME, "王□"),
                gained(RosterRule.ID_MISSING, Column.ID, null),
                gained(RosterRule.ID_OTHER_DOCUMENT, Column.ID, "护照E12345678"),
                number(RosterRule.ID_TWO_IN_CELL, id -> id + "、" + People.withCheckDigit("43092119550103000")),
                gained(RosterRule.ID_NOT_AN_ID, Column.ID, "6222020000000000000"),
                number(RosterRule.ID_DIGITS_LOST, id -> id.charAt(0) + "." + id.substring(1, 6) + "E+17"),
                number(RosterRule.ID_LENGTH, id -> id.substring(0, 15) + id.substring(16)),
                Fault.of(RosterRule.ID_CHARACTERS, spoilt(id -> id.substring(0, 14) + "O" + id.substring(15))),
                Fault.of(RosterRule.ID_BIRTH_DATE, spoilt(id -> id.substring(0, 10) + "13" + id.substring(12))),
                Fault.of(RosterRule.ID_CHECK_DIGIT, spoilt(Faults::slip)),
                number(RosterRule.ID_AGE, id -> People.withCheckDigit(id.substring(0, 6) + "18800101000")),
                number(RosterRule.ID_DISABILITY_CARD, id -> id + "43"),
                number(RosterRule.ID_PERMIT, id -> People.withCheckDigit("810000" + id.substring(6, 17))),
                Fault.of(RosterRule.ID_FIRST_GENERATION, planted -> {
                    Submission own = planted.own();
                    int row = own.sharingRow();
                    Person person = own.sharingAt(row);
                    String old = person.id().substring(0, 6) + "480927000";
                    String upgraded = People.withCheckDigit(person.id().substring(0, 6) + "19480927000");
                    own.register(new Person(person.name(), upgraded, person.phone(), ""));
                    own.set(own.roster(), row, Column.ID, old);
                    return own.cell(own.roster(), row, Column.ID);
                }),
                number(RosterRule.ID_CLEANED, id -> id.substring(0, 6) + " " + id.substring(6)),
                number(RosterRule.ID_AREA_UNKNOWN, id -> People.withCheckDigit("441282" + id.substring(6, 17))),
                gained(RosterRule.CONTACT_MISSING, Column.CONTACT, null),
                gained(RosterRule.CONTACT_INVALID, Column.CONTACT, "1390000001"),
                gained(RosterRule.CONTACT_SEVERAL, Column.CONTACT, "13900009998、13900009999"));
    }

    /** A number that no register knows takes somebody's place. */
    private static Fault.Plant spoilt(Change change) {
        return planted -> {
            Submission own = planted.own();
            int row = own.sharingRow();
            own.set(own.roster(), row, Column.ID, change.of(own.sharingAt(row).id()));
            return own.cell(own.roster(), row, Column.ID);
        };
    }

    /** One digit of the area becomes another. */
    private static String slip(String id) {
        char other = id.charAt(3) == '9' ? '8' : (char) (id.charAt(3) + 1);
        return id.substring(0, 3) + other + id.substring(4);
    }

    private static List<Fault> columns() {
        return List.of(
                Fault.of(RosterColumnRule.NAME_SPACES_REMOVED, planted -> {
                    Submission own = planted.own();
                    int row = own.sharingRow();
                    String name = own.sharingAt(row).name();
                    own.set(own.roster(), row, Column.NAME, name.charAt(0) + "　" + name.substring(1));
                    return own.cell(own.roster(), row, Column.NAME);
                }),
                Fault.of(RosterColumnRule.NAME_NOTE_REMOVED, planted -> {
                    Submission own = planted.own();
                    int row = own.sharingRow();
                    own.set(own.roster(), row, Column.NAME, own.sharingAt(row).name() + "（户主）");
                    return own.cell(own.roster(), row, Column.NAME);
                }),
                Fault.of(RosterColumnRule.ID_TAIL_ZEROS, planted -> {
                    Submission own = planted.own();
                    int first = own.headRow() + own.sellers().size() + 1;
                    for (int row = first; row < first + 2; row++) {
                        Person person = own.sharingAt(row);
                        String id = tail(person.id());
                        own.register(new Person(person.name(), id, person.phone(), ""));
                        own.set(own.roster(), row, Column.ID, id);
                    }
                    return own.cell(own.roster(), first, Column.ID);
                }),
                Fault.of(RosterColumnRule.ID_FILLED_SERIES, planted -> {
                            Submission own = planted.own();
                            int first = own.headRow() + own.sellers().size() + 1;
                            String id = own.sharingAt(first).id();
                            String base = id.endsWith("X") ? id.substring(0, 17) + "1" : id;
                            for (int i = 0; i < 4; i++) {
                                long value = Long.parseLong(base) + i;
                                own.set(own.roster(), first + i, Column.ID, Long.toString(value));
                            }
                            return own.cell(own.roster(), first, Column.ID);
                        })
                        .with(RosterRule.ID_CHECK_DIGIT, "neighbours of a valid number are not valid"),
                Fault.of(RosterColumnRule.CONTACT_SHARED, planted -> {
                    Submission own = planted.own();
                    int first = own.headRow() + 1;
                    for (int row = first; row < first + 4; row++) {
                        own.set(own.roster(), row, Column.CONTACT, "13900009997");
                    }
                    return own.cell(own.roster(), first + 3, Column.CONTACT);
                }));
    }

    /** A number of the same place that ends in 000: in this rule's tests alone the check digit may be 0. */
    private static String tail(String id) {
        LocalDate birth = LocalDate.of(1950, 1, 1).plusDays(Long.parseLong(id.substring(6, 14)) % 9_000);
        while (true) {
            String number =
                    People.withCheckDigit(id.substring(0, 6) + birth.toString().replace("-", "") + "000");
            if (number.endsWith("0")) {
                return number;
            }
            birth = birth.plusDays(1);
        }
    }

    private static List<Fault> amounts() {
        return List.of(
                amount(AmountRule.AMOUNT_MISSING, true, ""),
                Fault.of(AmountRule.AMOUNT_IMPLAUSIBLE, planted -> {
                            Submission own = planted.own();
                            own.withoutTotals();
                            int row = own.sharingRow();
                            own.set(
                                    own.roster(),
                                    row,
                                    Column.AMOUNT,
                                    own.sharingAt(row).phone());
                            return own.cell(own.roster(), row, Column.AMOUNT);
                        })
                        .with(MarketRule.AMOUNT_UNIT_DOUBTFUL, "what was read of the roster is out of all proportion"),
                amount(AmountRule.AMOUNT_WORDS_DIFFER, false, "150元（壹佰陆拾元整）"),
                amount(AmountRule.AMOUNT_NOT_A_NUMBER, true, "待定"),
                amount(AmountRule.AMOUNT_AMBIGUOUS, false, "约120"),
                amount(AmountRule.AMOUNT_NEGATIVE, false, "-150"),
                amount(AmountRule.AMOUNT_ZERO, false, "0"),
                Fault.of(AmountRule.AMOUNT_TOO_LARGE, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    int row = own.addSale("年货大礼包", own.cooperative(), own.sender(), "9000盒", 115_200_000, APRIL_20);
                    return own.cell(own.purchases(), row, Column.AMOUNT);
                }),
                amount(AmountRule.AMOUNT_PRECISION, false, "33.3333"));
    }

    private static List<Fault> purchases() {
        return List.of(
                firstBlank(PurchaseRule.PRODUCT_MISSING, Column.PRODUCT),
                sale(PurchaseRule.PRODUCT_SEVERAL, Column.PRODUCT, "大米、菜籽油"),
                firstBlank(PurchaseRule.SELLER_MISSING, Column.SELLER),
                sale(PurchaseRule.SELLER_SEVERAL, Column.SELLER, "赵甲一、钱乙二"),
                firstBlank(PurchaseRule.BUYER_MISSING, Column.BUYER),
                sale(PurchaseRule.QUANTITY_MISSING, Column.QUANTITY, null),
                sale(PurchaseRule.QUANTITY_NOT_UNDERSTOOD, Column.QUANTITY, "若干"),
                sale(PurchaseRule.QUANTITY_WITHOUT_UNIT, Column.QUANTITY, "50"),
                Fault.of(PurchaseRule.UNIT_PRICE_DIFFERS, planted -> {
                    Submission own = planted.own();
                    own.withPrices();
                    int row = own.saleRow();
                    long price = new BigDecimal(PlainTexts.of(own.at(own.purchases(), row, Column.UNIT_PRICE)))
                            .movePointRight(2)
                            .longValueExact();
                    own.set(own.purchases(), row, Column.UNIT_PRICE, own.yuan(price * 3 + 700));
                    return own.cell(own.purchases(), row, Column.UNIT_PRICE);
                }),
                firstBlank(PurchaseRule.DATE_MISSING, Column.DATE),
                sale(PurchaseRule.DATE_NOT_UNDERSTOOD, Column.DATE, "上上周"),
                sale(PurchaseRule.DATE_IN_FUTURE, Column.DATE, "2020年5月18日"),
                sale(PurchaseRule.DATE_OUTSIDE_PERIOD, Column.DATE, "2019年12月1日"),
                sale(PurchaseRule.DATE_AMBIGUOUS, Column.DATE, new BigDecimal("4.2"))
                        .where(Format.Can.TYPES),
                sale(PurchaseRule.DATE_MONTH_ONLY, Column.DATE, "2020年4月"));
    }

    private static List<Fault> market() {
        return List.of(
                sale(MarketRule.PRODUCT_NOT_IN_CATALOGUE, Column.PRODUCT, "大闸懈"),
                Fault.of(MarketRule.SELLER_NOT_IN_ROSTER, planted -> {
                    Submission own = planted.own();
                    int row = own.saleRow();
                    own.set(
                            own.purchases(),
                            row,
                            Column.SELLER,
                            own.unregistered().name());
                    return own.cell(own.purchases(), row, Column.SELLER);
                }),
                Fault.of(MarketRule.UNIT_PRICE_OUTLIER, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    int row = own.addSale("大米", own.cooperative(), own.sender(), "5斤", 15_000, APRIL_20);
                    return own.cell(own.purchases(), row, Column.AMOUNT);
                }),
                Fault.of(MarketRule.AMOUNT_UNIT_DOUBTFUL, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    int row = own.addSale("大米", own.cooperative(), own.sender(), "10000斤", 350, APRIL_20);
                    return own.cell(own.purchases(), row, Column.AMOUNT);
                }));
    }

    private static List<Fault> submissions() {
        return List.of(
                Fault.of(SubmissionRule.SUBMITTER_UNKNOWN, planted -> {
                    planted.own().unlisted();
                    planted.own().withoutTotals();
                    planted.own().roster().insert(1, "填报时间：2020年4月28日");
                    planted.own().purchases().insert(1, "填报时间：2020年4月28日");
                    planted.own().addFile("发票.jpg", DamagedFiles.picture());
                    return planted.own().folder();
                }),
                Fault.of(SubmissionRule.SUBMITTER_DIFFERS, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    own.roster().insert(1, "填报单位：" + planted.other().sender());
                    return own.fileOf(own.roster());
                }),
                Fault.of(SubmissionRule.MONTH_DIFFERS, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    own.roster().insert(1, "2020年3月带贫人员名册");
                    return own.row(own.roster(), own.headRow() + 1);
                }),
                Fault.of(SubmissionRule.ATTACHMENT_MISSING, planted -> {
                    planted.own().withoutRoster();
                    return planted.own().folder();
                }),
                Fault.of(SubmissionRule.VOUCHER_MISSING, planted -> {
                    planted.own().received("2020-04-28,无");
                    return planted.own().folder();
                }),
                Fault.of(SubmissionRule.BENEFIT_EXCEEDS_SALES, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    own.set(own.roster(), own.sharingRow(), Column.AMOUNT, own.yuan(9_500_000));
                    return own.folder();
                }),
                Fault.of(SubmissionRule.SUBMISSION_REPEATS_LAST_MONTH, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    Page same = new Page("附件1");
                    for (int row = own.headRow(); row <= own.roster().height(); row++) {
                        same.add(own.roster().row(row).clone());
                    }
                    planted.march(own.sender(), "附件1.xlsx", Format.XLSX.write(List.of(same)));
                    return own.sheetOf(own.roster());
                }),
                Fault.of(SubmissionRule.SUBMISSION_MISSING, planted -> {
                    Submission own = planted.own();
                    own.withoutRoster();
                    own.withoutPurchases();
                    own.received(null);
                    return own.sender();
                }),
                Fault.of(SubmissionRule.SUBMISSION_LATE, planted -> {
                    planted.own().received("2020-04-30,纸质");
                    return planted.own().folder();
                }),
                Fault.of(SubmissionRule.SUBMISSION_NIL, planted -> {
                    Submission own = planted.own();
                    own.withoutRoster();
                    own.withoutPurchases();
                    Page nil = new Page("附件1");
                    nil.add("附件1 带贫人员名册");
                    nil.add("姓名", "身份证", "联系方式", "受益金额");
                    nil.add("本月无");
                    own.addFile("附件1.xlsx", Format.XLSX.write(List.of(nil)));
                    return own.folder();
                }),
                Fault.of(DutyRule.UNION_QUOTA_BEHIND, planted -> {
                    planted.own().members(90_000);
                    return planted.own().folder();
                }),
                Fault.of(DutyRule.VILLAGE_WITHOUT_SALES, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    String seen = "甲" + own.number() + "村";
                    own.villages(seen + " 乙" + own.number() + "村");
                    own.roster().insert(1, seen + "带贫人员名册");
                    return own.folder();
                }));
    }

    private static List<Fault> persons() {
        return List.of(
                Fault.of(PersonRule.TWIN_ROW, planted -> {
                    Submission own = planted.own();
                    int row = own.sharingRow();
                    return own.row(own.roster(), own.addBenefit(own.sharingAt(row), own.fenAt(own.roster(), row)));
                }),
                Fault.of(PersonRule.TWIN_BETWEEN_SUBMITTERS, planted -> {
                    Submission own = planted.own();
                    Submission other = planted.other();
                    int row = own.sharingRow();
                    long fen = own.fenAt(own.roster(), row);
                    return other.row(other.roster(), other.addBenefit(own.sharingAt(row), fen));
                }),
                Fault.of(PersonRule.TWIN_PURCHASE, planted -> {
                    Submission own = planted.own();
                    Submission other = planted.other();
                    String seller = own.sellers().get(0).name();
                    own.addSale("大米", seller, own.sender(), "100斤", 35_000, APRIL_20);
                    return other.row(
                            other.purchases(), other.addSale("大米", seller, own.sender(), "50公斤", 35_000, APRIL_20));
                }),
                Fault.of(PersonRule.TOO_MANY_DUPLICATES, planted -> {
                    Submission own = planted.own();
                    Submission other = planted.other();
                    for (Person person : own.sharing()) {
                        int row = own.headRow()
                                + own.sellers().size()
                                + 1
                                + own.sharing().indexOf(person);
                        other.addBenefit(person, own.fenAt(own.roster(), row));
                    }
                    return other.sheetOf(other.roster());
                }),
                Fault.of(PersonRule.TWIN_EARLIER_MONTH, planted -> {
                    Submission own = planted.own();
                    LocalDate day = LocalDate.of(2020, 3, 30);
                    Page march = new Page("附件2");
                    march.add("产品名称", "卖方", "买方", "数量", "金额", "交易时间", "备注");
                    march.add("大米", own.cooperative(), own.sender(), "100斤", "350", day.toString(), "");
                    planted.march(own.sender(), "附件2.xlsx", Format.XLSX.write(List.of(march)));
                    int row = own.addSale("大米", own.cooperative(), own.sender(), "100斤", 35_000, day);
                    return own.row(own.purchases(), row);
                }),
                Fault.of(PersonRule.LIKELY_SAME_PURCHASE, planted -> {
                    Submission own = planted.own();
                    Submission other = planted.other();
                    String seller = own.sellers().get(0).name();
                    own.addSale("大米", seller, own.sender(), "100斤", 35_000, APRIL_20);
                    return other.row(
                            other.purchases(),
                            other.addSale("大米", seller, own.sender(), "100斤", 35_000, APRIL_20.plusDays(1)));
                }),
                Fault.of(PersonRule.SELLER_ALSO_BUYER, planted -> {
                    Submission own = planted.own();
                    LocalDate first = LocalDate.of(2020, 4, 1);
                    own.addSale("藕带", own.sellers().get(0).name(), own.cooperative(), "10斤", 16_000, first);
                    int row = own.addSale("藕带", own.cooperative(), own.sender(), "10斤", 17_000, APRIL_20);
                    return own.row(own.purchases(), row);
                }),
                Fault.of(PersonRule.PERSON_BENEFIT_EXCEEDS_SALES, planted -> {
                    Submission own = planted.own();
                    own.directOnly();
                    int more = own.headRow() + 1;
                    long moved = Math.max(1, own.fenAt(own.roster(), more + 1) / 2);
                    long fen = own.fenAt(own.roster(), more);
                    own.set(own.roster(), more, Column.AMOUNT, own.yuan(fen + moved));
                    own.set(own.roster(), more + 1, Column.AMOUNT, own.yuan(own.fenAt(own.roster(), more + 1) - moved));
                    return own.row(own.roster(), more);
                }),
                Fault.of(PersonRule.SAME_PERSON_SEVERAL_ROWS, planted -> {
                    Submission own = planted.own();
                    int row = own.sharingRow();
                    own.addBenefit(own.sharingAt(row), 1_234);
                    return own.row(own.roster(), row);
                }),
                Fault.of(PersonRule.ID_NAME_CONFLICT, planted -> {
                    Submission own = planted.own();
                    Person one = own.sharingAt(own.sharingRow());
                    Person other = own.unregistered();
                    int row = own.addBenefit(new Person(other.name(), one.id(), other.phone(), ""), 1_234);
                    return own.row(own.roster(), row);
                }),
                Fault.of(PersonRule.LIKELY_SAME_PERSON, planted -> {
                            Submission own = planted.own();
                            Person one = own.sharingAt(own.sharingRow());
                            int row = own.addBenefit(new Person(one.name(), slip(one.id()), one.phone(), ""), 1_234);
                            return own.row(own.roster(), row);
                        })
                        .with(RosterRule.ID_CHECK_DIGIT, "the number is wrong"),
                Fault.of(PersonRule.SAME_NAME_AND_PHONE, planted -> {
                    Submission own = planted.own();
                    Person one = own.sharingAt(own.sharingRow());
                    Person other = own.unregistered();
                    Person same = own.register(new Person(one.name(), other.id(), one.phone(), ""));
                    return own.row(own.roster(), own.addBenefit(same, 1_234));
                }),
                Fault.of(PersonRule.NOT_IN_REGISTER, planted -> {
                    Submission own = planted.own();
                    return own.row(own.roster(), own.addBenefit(own.unregistered(), 1_234));
                }));
    }
}
