package huizong.form;

/** A line of attachment 2. */
public record PurchaseEntry(
        Field<String> product,
        Field<String> seller,
        Field<String> buyer,
        Field<Quantity> quantity,
        Field<Money> amount,
        Field<DealDate> date,
        String remark)
        implements Entry {

    static PurchaseEntry read(EntryText texts, Field<Money> amount, Reading reading) {
        return new PurchaseEntry(
                Entry.words(texts.get(Column.PRODUCT)),
                Entry.words(texts.get(Column.SELLER)),
                Entry.words(texts.get(Column.BUYER)),
                Quantity.parse(texts.get(Column.QUANTITY)),
                amount,
                DealDate.parse(texts.get(Column.DATE), reading.month()),
                Blanks.trim(texts.get(Column.REMARK)));
    }

    @Override
    public Attachment attachment() {
        return Attachment.PURCHASES;
    }
}
