package huizong.table;

/** The kinds of file that Unix tells by the upper bits of the mode (POSIX {@code sys/stat.h}). */
final class UnixMode {

    private static final int KIND = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;

    private UnixMode() {}

    /** Whether it is neither file nor folder, but a link, a pipe, a device. A mode that tells no kind is none of these. */
    static boolean isLink(int mode) {
        int kind = mode & KIND;
        return kind != 0 && kind != REGULAR && kind != FOLDER;
    }
}
