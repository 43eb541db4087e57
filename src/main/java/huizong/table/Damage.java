package huizong.table;

/**
 * Why a file, or a sheet of it, cannot be read.
 *
 * @param reason what kind of trouble, one that has its own advice
 * @param detail a few words for the log and the curious, without values from cells: the part, the record, the position
 */
public record Damage(Reason reason, String detail) {

    public enum Reason {
        /** Cut short, or its bytes contradict each other. */
        BROKEN,
        /** No bytes, or nothing but blanks. */
        EMPTY,
        /** Locked by a password nobody told. */
        ENCRYPTED,
        /** Of a kind that huizong knows and does not read: the detail names it. */
        UNSUPPORTED,
        /** A picture, a scan, a PDF: evidence perhaps, but no table. */
        PICTURE,
        /** An entry of an archive that leads out of it: a link, or a name such as {@code ../x} or {@code C:\\x}. */
        UNSAFE,
        /** Over one of the limits of the settings. */
        TOO_LARGE,
        /** The system would not let us read it. */
        NO_ACCESS
    }
}
