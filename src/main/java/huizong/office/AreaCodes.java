package huizong.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;

/**
 * The codes of counties (GB/T 2260), abolished ones too, by which ID numbers begin. The list is not complete and never will
 * be: a code that is not in it is a remark, and no error. Where it comes from stands beside it in {@code
 * area-codes.NOTICE.txt}.
 */
public final class AreaCodes {

    /** 大通湖管理区: the code of statistics, in no list of the civil affairs and on no card. */
    public static final int OF_STATISTICS = 430_971;

    private static final String RESOURCE = "/huizong/office/area-codes.tsv";

    /** The counties that the district's people come from, by all codes they ever had (DOMAIN 1). */
    private static final Set<Integer> LOCAL = Set.of(
            430902, 430903, 430921, 430922, 430923, 430981, 432301, 432302, 432321, 432322, 432323, 432325, 432326);

    private AreaCodes() {}

    /** Read when the first number is looked at. */
    private static final class Known {
        private static final BitSet CODES = read();
    }

    /**
     * Whether a county has or had the code. Those of whole prefectures (…00) and of their cities (…01), which lists leave
     * out although cards bear them, are known where any county of the prefecture is.
     *
     * @param code six digits
     */
    public static boolean isKnown(int code) {
        if (Known.CODES.get(code)) {
            return true;
        }
        int prefecture = code / 100 * 100;
        int next = Known.CODES.nextSetBit(prefecture);
        return code - prefecture <= 1 && next >= 0 && next < prefecture + 100;
    }

    /** Whether it is the code of a county in and around the district, of today or of its past. */
    public static boolean isLocal(int code) {
        return LOCAL.contains(code);
    }

    private static BitSet read() {
        BitSet codes = new BitSet(1_000_000);
        try (InputStream in = AreaCodes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the tool is incomplete: " + RESOURCE + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                codes.set(Integer.parseInt(line.substring(0, line.indexOf('\t'))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }
}
