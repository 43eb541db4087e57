package huizong.table;

/** The bytes by which a file or a document tells what it is. */
final class Magic {

    private Magic() {}

    /** Whether the bytes begin so. */
    static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
