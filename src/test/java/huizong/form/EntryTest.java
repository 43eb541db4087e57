package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryTest {

    private static final Reading APRIL = new Reading(MoneyUnit.YUAN, YearMonth.of(2020, 4), "0737");

    private static EntryText.Builder roster() {
        return EntryText.builder()
                .put(Column.NAME, "李　四")
                .put(Column.ID, "430921 19520314 0008")
                .put(Column.CONTACT, "5660123")
                .put(Column.AMOUNT, "1.2")
                .put(Column.REMARK, " 更正 ");
    }

    private static EntryText.Builder purchase() {
        return EntryText.builder()
                .put(Column.PRODUCT, " 鸡蛋")
                .put(Column.SELLER, "李四 ")
                .put(Column.BUYER, "无")
                .put(Column.QUANTITY, "半斤")
                .put(Column.AMOUNT, "120元")
                .put(Column.DATE, "4月26日")
                .put(Column.REMARK, "退货");
    }

    @Test
    void aLineOfARosterIsReadColumnByColumn() {
        Entry entry = Entry.read(Attachment.ROSTER, roster().build(), APRIL, false);
        assertThat(entry)
                .isEqualTo(new RosterEntry(
                        new Field.Present<>("李　四", new PersonName("李四", "李四")),
                        new Field.Present<>(
                                "430921 19520314 0008",
                                new IdNumber(
                                        "430921195203140008", IdNumber.Kind.CITIZEN, IdNumber.Card.EIGHTEEN, true)),
                        new Field.Present<>("5660123", new Contact("07375660123", List.of())),
                        new Field.Present<>("1.2", new Money(120)),
                        "更正"));
        assertThat(entry.attachment()).isEqualTo(Attachment.ROSTER);
    }

    @Test
    void aLineOfPurchasesIsReadColumnByColumn() {
        Entry entry = Entry.read(Attachment.PURCHASES, purchase().build(), APRIL, false);
        LocalDate day = LocalDate.of(2020, 4, 26);
        assertThat(entry)
                .isEqualTo(new PurchaseEntry(
                        new Field.Present<>(" 鸡蛋", "鸡蛋"),
                        new Field.Present<>("李四 ", "李四"),
                        new Field.Blank<>("无"),
                        new Field.Present<>("半斤", new Quantity(new BigDecimal("0.5"), "斤")),
                        new Field.Present<>("120元", new Money(12_000)),
                        new Field.Present<>("4月26日", new DealDate(day, day, DealDate.Precision.DAY)),
                        "退货"));
        assertThat(entry.attachment()).isEqualTo(Attachment.PURCHASES);
    }

    @Test
    void theUnitOfTheTableIsThatOfAmountsWithoutOne() {
        Reading tenThousands = new Reading(MoneyUnit.TEN_THOUSAND_YUAN, null, "0737");
        assertThat(Entry.read(Attachment.ROSTER, roster().build(), tenThousands, false)
                        .amount()
                        .held())
                .contains(new Money(1_200_000));
        Entry purchase = Entry.read(Attachment.PURCHASES, purchase().build(), tenThousands, false);
        assertThat(purchase.amount().held()).contains(new Money(12_000));
        assertThat(((PurchaseEntry) purchase).date().isUnreadable()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Attachment.class)
    void aLineUnderAMergedAmountBearsNothingItself(Attachment attachment) {
        EntryText texts = EntryText.builder().put(Column.AMOUNT, "300").build();
        assertThat(Entry.read(attachment, texts, APRIL, true).amount())
                .isEqualTo(new Field.Present<>("300", Money.ZERO));
    }

    @Test
    void aLineWithoutTextsIsBlankInEveryField() {
        EntryText nothing = EntryText.builder().build();
        RosterEntry roster = (RosterEntry) Entry.read(Attachment.ROSTER, nothing, APRIL, false);
        assertThat(List.of(roster.name(), roster.id(), roster.contact(), roster.amount()))
                .allMatch(Field::isBlank);
        PurchaseEntry purchase = (PurchaseEntry) Entry.read(Attachment.PURCHASES, nothing, APRIL, false);
        assertThat(List.of(
                        purchase.product(),
                        purchase.seller(),
                        purchase.buyer(),
                        purchase.quantity(),
                        purchase.amount(),
                        purchase.date()))
                .allMatch(Field::isBlank);
    }

    @Test
    void anAttachmentIsKnownByItsCode() {
        for (Attachment attachment : Attachment.values()) {
            assertThat(Attachment.ofCode(attachment.code())).isEqualTo(attachment);
        }
    }
}
