package huizong.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Texts of xls workbooks: in the code page of the workbook before BIFF 8, in UTF-16 (perhaps packed) since. */
final class XlsText {

    private static final int WIDE = 1;
    private static final Charset GBK = Charset.forName("GB18030");

    private int version = 8;
    private int codePage;

    void version(int told) {
        version = told;
    }

    void codePage(int told) {
        codePage = told;
    }

    /**
     * The text at a place of a record.
     *
     * @param lengthBytes how many bytes its length takes
     */
    String at(BiffRecord record, int at, int lengthBytes) throws Faults.Broken {
        int length = lengthBytes == 1 ? record.unsignedByte(at) : record.unsignedShort(at);
        int start = at + lengthBytes;
        if (version < 8) {
            record.need(start, length);
            return decoded(record.data(), start, length);
        }
        if (length == 0) {
            return "";
        }
        boolean wide = (record.unsignedByte(start) & WIDE) != 0;
        record.need(start + 1, wide ? length * 2 : length);
        return unicode(record.data(), start + 1, length, wide);
    }

    /** @param length in characters */
    static String unicode(byte[] bytes, int start, int length, boolean wide) {
        return wide
                ? new String(bytes, start, length * 2, StandardCharsets.UTF_16LE)
                : new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }

    /** Without a code page, or with the one that programs write who do not care: UTF-8 if it fits, else GB18030. */
    private String decoded(byte[] bytes, int start, int length) {
        Charset named = switch (codePage) {
            case 936, 54936, 10008 -> GBK;
            case 950, 10002 -> Charset.forName("Big5");
            case 932, 10001 -> Charset.forName("windows-31j");
            case 949, 10003 -> Charset.forName("x-windows-949");
            case 1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258 -> Charset.forName("windows-" + codePage);
            case 65001 -> StandardCharsets.UTF_8;
            default -> null;
        };
        if (named != null) {
            return new String(bytes, start, length, named);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, start, length, GBK);
        }
    }
}
