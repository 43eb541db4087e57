package huizong.table;

/**
 * How large a file may be before it is refused, from the settings {@code limits}.
 *
 * @param fileBytes of the file itself
 * @param unpackedBytes of all its parts together once unpacked
 * @param rows of all its sheets together
 */
public record ReadLimits(long fileBytes, long unpackedBytes, long rows) {

    private static final long MEGABYTE = 1L << 20;

    /** DESIGN 8: 200 MB, 2,000 MB unpacked, 2,000,000 rows. */
    public static final ReadLimits DEFAULT = new ReadLimits(200 * MEGABYTE, 2_000 * MEGABYTE, 2_000_000);
}
