package huizong.form;

/** A line of attachment 1. */
public record RosterEntry(
        Field<PersonName> name, Field<IdNumber> id, Field<Contact> contact, Field<Money> amount, String remark)
        implements Entry {

    static RosterEntry read(EntryText texts, Field<Money> amount, Reading reading) {
        return new RosterEntry(
                PersonName.parse(texts.get(Column.NAME)),
                IdNumber.parse(texts.get(Column.ID)),
                Contact.parse(texts.get(Column.CONTACT), reading.areaCode()),
                amount,
                Blanks.trim(texts.get(Column.REMARK)));
    }

    @Override
    public Attachment attachment() {
        return Attachment.ROSTER;
    }
}
