package huizong.form;

/** The typed record of what one line said. */
public sealed interface Entry permits RosterEntry, PurchaseEntry {

    Attachment attachment();

    /** 受益金额 or 金额, in fen. */
    Field<Money> amount();

    /** What the amount counts, in fen: 0 where none could be read. */
    default long fen() {
        return amount() instanceof Field.Present<Money> read ? read.value().fen() : 0;
    }

    String remark();

    /**
     * Reads the texts of a line.
     *
     * @param sharesAmount the line lies under a merged amount that another line bears: its own is 0.00 (DESIGN 5, As above)
     */
    static Entry read(Attachment attachment, EntryText texts, Reading reading, boolean sharesAmount) {
        Field<Money> amount = sharesAmount
                ? new Field.Present<>(texts.get(Column.AMOUNT), Money.ZERO)
                : Money.parse(texts.get(Column.AMOUNT), reading.unit());
        return switch (attachment) {
            case ROSTER -> RosterEntry.read(texts, amount, reading);
            case PURCHASES -> PurchaseEntry.read(texts, amount, reading);
        };
    }

    /** The text of a field that is only words: present unless blank. */
    static Field<String> words(String raw) {
        String trimmed = Blanks.trim(raw);
        return Blanks.isAbsent(trimmed) ? new Field.Blank<>(raw) : new Field.Present<>(raw, trimmed);
    }
}
