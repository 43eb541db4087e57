package huizong.corpus;

import static huizong.corpus.Shapes.slip;

import huizong.corpus.People.Person;
import huizong.form.Column;
import huizong.rule.IdRule;
import huizong.rule.PersonRule;
import java.time.LocalDate;
import java.util.List;

/** Faults that several rows make together. */
final class PersonFaults {

    private static final LocalDate APRIL_20 = LocalDate.of(2020, 4, 20);

    private PersonFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of(PersonRule.TWIN_ROW, planted -> {
                    Submission own = planted.own();
                    int row = own.sharingRow();
                    return own.row(own.roster(), own.addBenefit(own.sharingAt(row), own.fenAt(own.roster(), row)));
                }),
                Fault.of(PersonRule.TWIN_ROW, planted -> {
                    Submission own = planted.own();
                    own.addSale("大米", own.cooperative(), own.sender(), "100斤", 35_000, APRIL_20);
                    int row = own.addSale("大米", own.cooperative(), own.sender(), "50公斤", 35_000, APRIL_20);
                    return own.row(own.purchases(), row);
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
                        .with(IdRule.ID_CHECK_DIGIT, "the number is wrong"),
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
