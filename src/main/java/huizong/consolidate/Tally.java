package huizong.consolidate;

/** A number of rows and what their readable amounts add up to, in fen. */
public record Tally(long rows, long fen) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally plus(Tally other) {
        return new Tally(Math.addExact(rows, other.rows), Math.addExact(fen, other.fen));
    }

    public Tally minus(Tally part) {
        return new Tally(Math.subtractExact(rows, part.rows), Math.subtractExact(fen, part.fen));
    }

    public Tally plusRow(long amountFen) {
        return new Tally(rows + 1, Math.addExact(fen, amountFen));
    }
}
