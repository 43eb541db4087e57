package huizong.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells web pages and XML workbooks from plain text by their first tags, in whatever charset they are written. */
final class MarkupKind {

    /** What may stand before the first tag that tells: marks, blanks, comments, instructions. */
    private static final Pattern AHEAD = Pattern.compile(
            "\\A(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?(?:\\s++|<!--.*?-->|<\\?[^>]*+>)*+", Pattern.DOTALL);

    private static final Pattern TAG =
            Pattern.compile("\\A<(!doctype\\s+html|/?[a-z][a-z0-9]*[\\s>/:])", Pattern.DOTALL);
    private static final Pattern WORKBOOK = Pattern.compile("<(\\w+:)?workbook\\s");
    private static final Pattern DOCUMENT = Pattern.compile("<(\\w+:)?document\\s");
    private static final Pattern MESSAGE =
            Pattern.compile("\\A(mime-version|from|content-type):.*multipart/related", Pattern.DOTALL);
    private static final String SPREADSHEET_2003 = "urn:schemas-microsoft-com:office:spreadsheet";
    private static final String OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private MarkupKind() {}

    /**
     * What a text is by its first bytes; empty when it is no markup.
     *
     * @return a web page packed into a message (mht) is {@code HTML}; XML of any other kind is {@code UNKNOWN}
     */
    static Optional<FileKind> of(byte[] head) {
        // without the NULs of UTF-16 its tags read as in any other charset
        String text =
                new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        String start = AHEAD.matcher(text).replaceFirst("");
        if (text.contains(SPREADSHEET_2003) && WORKBOOK.matcher(start).lookingAt()) {
            return Optional.of(FileKind.XML_2003);
        }
        if (text.contains(OPEN_DOCUMENT) && DOCUMENT.matcher(start).lookingAt()) {
            return Optional.of(text.contains("opendocument.spreadsheet") ? FileKind.ODS : FileKind.UNKNOWN);
        }
        if (MESSAGE.matcher(start).find()) {
            return Optional.of(FileKind.HTML);
        }
        boolean isXml = text.length() - start.length() > 4
                && text.substring(0, text.length() - start.length()).contains("<?xml version");
        boolean isPage = start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<!--");
        if (isXml && !isPage) {
            return Optional.of(FileKind.UNKNOWN);
        }
        return isPage || TAG.matcher(start).find() ? Optional.of(FileKind.HTML) : Optional.empty();
    }
}
