package huizong.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What an archive calls an entry, and whether a name like that can be trusted. */
final class ArchiveName {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    /** Controls, and the marks that turn the direction of writing round to hide what a file is. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private static final int LONGEST = 400;

    private ArchiveName() {}

    /** Strict UTF-8, else GB18030: what Chinese systems write without saying so (DOMAIN 3). */
    static String decode(byte[] raw) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, GB18030);
        }
    }

    /** With {@code /} between its parts and without the empty ones and {@code .}; nothing unsafe is made safe. */
    static String tidy(String name) {
        String slashed = name.replace('\\', '/');
        StringBuilder path = new StringBuilder(slashed.startsWith("/") ? "/" : "");
        for (String part : slashed.split("/", -1)) {
            if (!part.isEmpty() && !part.equals(".")) {
                path.append(path.isEmpty() || path.toString().equals("/") ? "" : "/")
                        .append(part);
            }
        }
        return path.toString();
    }

    /** Whether a tidy name leads out of the folder it is unpacked to, or could not be a file's name anywhere. */
    static boolean isUnsafe(String tidy) {
        return tidy.isEmpty()
                || tidy.startsWith("/")
                || DRIVE.matcher(tidy).matches()
                || ("/" + tidy + "/").contains("/../")
                || tidy.indexOf('\0') >= 0
                || tidy.length() > LONGEST;
    }

    /** As people see it: what cannot be seen is shown, and what would go on for pages is cut. */
    static String shown(String name) {
        String seen = UNSEEN.matcher(name).replaceAll("_");
        return seen.length() > LONGEST ? seen.substring(0, LONGEST) + "…" : seen;
    }
}
