package huizong.rule;

import huizong.lang.Text;
import huizong.table.Damage;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The details of a damage in both languages. Readers tell them in English, for the log, and fall back on the name of what a
 * library threw; a sender is told in words that an office uses. What has no wording here is passed on as it is.
 */
final class DamageWords {

    private DamageWords() {}

    /** @param zh with {@code $1} for what the first group of the English stands for */
    private record Wording(Pattern detail, String zh) {}

    private static final List<Wording> WORDINGS = List.of(
            // whole files
            wording("no bytes|nothing but blanks", "没有内容"),
            wording("no files in it", "里面没有文件"),
            wording("no permission", "没有权限"),
            wording("not a regular file", "不是普通文件"),
            wording("cannot be closed", "读完后关不上"),
            wording("the file changed while it was read", "读的时候文件变了"),
            wording("unknown", "认不出的格式"),
            wording("image", "图片"),
            wording("pdf", "PDF"),
            wording("ofd", "OFD"),
            wording("image called (\\.\\w+)", "内容是图片，只是文件名以 $1 结尾"),
            wording("pdf called (\\.\\w+)", "内容是 PDF，只是文件名以 $1 结尾"),
            wording("ofd called (\\.\\w+)", "内容是 OFD，只是文件名以 $1 结尾"),
            wording("link", "链接"),
            // archives
            wording("checksum", "校验不符"),
            wording("cut short, or not packed as it should be", "没有传完整，或内部结构不对"),
            wording("cut short|it ends within .*|.* ends within a record|.* too early", "没有传完整"),
            wording("rar, .*", "rar 内部结构不对"),
            wording("limits of the archive are spent", "压缩包解开后太大"),
            wording("needs too much memory to unpack", "解开时需要的内存太多"),
            wording("more than (\\d+) files(?: in it)?", "里面超过 $1 个文件"),
            wording("unpacks to more than (\\d+) MB", "解开后超过 $1 MB"),
            wording("(?:file|doc) of (\\d+) bytes", "$1 字节"),
            wording("more than (\\d+) bytes(?: when decrypted)?", "超过 $1 字节"),
            // web pages
            wording("web page of more than (\\d+) MB.*", "网页超过 $1 MB，请用 Excel 或 WPS 打开后另存为.xlsx"),
            wording("web page of more than (\\d+) tags.*", "网页的标签超过 $1 个，请另存为.xlsx"),
            wording("web page that needs too much memory.*", "网页太大，请另存为.xlsx"),
            wording("web archive \\(\\.mht\\).*", "单个文件网页（.mht），请用 Excel 或 WPS 打开后另存为.xlsx"),
            wording("web page whose sheets are in other files.*", "网页的各张表存在别的文件里，请用 Excel 或 WPS 打开后另存为.xlsx"),
            wording("web page without a table", "网页里没有表格"),
            // sizes within
            wording("more than (\\d+) rows", "超过 $1 行"),
            wording("more than (\\d+) columns", "超过 $1 列"),
            wording("more than (\\d+) cells in a row", "一行超过 $1 格"),
            wording("more than (\\d+) cells", "超过 $1 格"),
            wording("more than (\\d+) paragraphs and cells", "段落和单元格超过 $1 个"),
            wording("(?:more than|a (?:cell|value) of more than) (\\d+) characters", "文字超过 $1 个字"),
            wording("more than 2 GB of shared strings", "文字超过 2 GB"),
            wording(".* has a single text of more than (\\d+) bytes", "一处文字超过 $1 字节"),
            wording("part (\\S+) unpacks to more than (\\d+) bytes", "其中的 $1 解开后超过 $2 字节"),
            wording("(?:fields|tables|XML) nested more than (\\d+) deep", "套了超过 $1 层"),
            // workbooks
            wording("part (\\S+) is missing", "缺少其中的 $1"),
            wording("part (\\S+) is there twice", "其中的 $1 有两份"),
            wording("part (\\S+) is damaged \\(checksum\\)", "其中的 $1 校验不符"),
            wording("it holds no (?:workbook|sheet)|the workbook lists no sheet", "里面没有工作表"),
            wording("sheet (\\d+) .*", "第 $1 张工作表不在文件里"),
            wording("a sheet is (?:not in the package|gone)|the list of sheets is broken", "工作表不齐"),
            wording("the workbook lists (\\d+) sheets and holds (\\d+)", "应有 $1 张工作表，只有 $2 张"),
            wording("row (\\d+) stands (?:behind|after) row (\\d+)", "第 $1 行排在第 $2 行之后"),
            wording(
                    "row (\\d+) has the same cell twice|two cells of row (\\d+) stand in one place",
                    "第 $1$2 行有两个单元格重在一处"),
            wording("a (?:cell|row) stands beyond .*", "有单元格超出了表格的范围"),
            wording("(?:a cell refers to (?:a )?shared string|the shared strings are missing).*", "单元格的文字找不到"),
            wording("its encrypted contents contradict themselves|its password asks for .*", "加密的内容前后矛盾"),
            // texts and documents
            wording(".*(?:proper XML|unknown encoding|no UTF-8|document type|an entity of its own).*", "不是正确的 XML"),
            wording("part of the text stands in another file", "一部分内容存在别的文件里"));

    /** What only a builder of readers understands: the name of a fault, or where in the structure it is. */
    private static final Pattern STRUCTURE = Pattern.compile(
            "[A-Z]\\w+|record .*|.*\\b(?:row|cells?|tables?|field|record|paragraph|properties|body|text)\\b.*",
            Pattern.DOTALL);

    /** A library's own name for a fault, which nobody but a builder can read; of a rar after what it was found in. */
    private static final Pattern FAULT_NAME = Pattern.compile("(?:rar, )?[A-Z]\\w*(?:Exception|Error)");

    private static Wording wording(String detail, String zh) {
        return new Wording(Pattern.compile(detail, Pattern.DOTALL), zh);
    }

    /** A detail in both languages, a prefix that names the entry of an archive kept as it is. */
    static Text of(Damage damage) {
        String detail = damage.detail();
        int colon = detail.lastIndexOf(": ");
        String known = known(detail);
        if (known != null || colon <= 0) {
            return Text.of(known == null ? zh(detail) : known, en(detail));
        }
        String entry = detail.substring(0, colon);
        String within = detail.substring(colon + 2);
        return Text.of(entry + "：" + zh(within), entry + ": " + en(within));
    }

    private static String en(String detail) {
        return FAULT_NAME.matcher(detail).matches() ? "its inner structure is wrong" : detail;
    }

    private static String zh(String detail) {
        String known = known(detail);
        if (known != null) {
            return known;
        }
        return STRUCTURE.matcher(detail).matches() ? "内部结构不对" : detail;
    }

    private static @Nullable String known(String detail) {
        for (Wording wording : WORDINGS) {
            Matcher matcher = wording.detail().matcher(detail);
            if (matcher.matches()) {
                StringBuilder zh = new StringBuilder();
                matcher.appendReplacement(zh, wording.zh());
                return zh.toString();
            }
        }
        return null;
    }
}
