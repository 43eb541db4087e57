package huizong.table;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens files by what their bytes are, whatever their names say. */
public final class Tables {

    private static final Pattern TABLE_NAME =
            Pattern.compile("\\.(xls|xls[xmb]|et|ods|csv|docx?|wps)$", Pattern.CASE_INSENSITIVE);

    private Tables() {}

    /** Opens a file with no passwords but the one that Excel itself tries. */
    public static TableFile open(Path file, ReadLimits limits) {
        return open(file, ReadOptions.of(limits));
    }

    /** Opens a file that bears its own name, see {@link #open(Path, String, ReadOptions)}. */
    public static TableFile open(Path file, ReadOptions options) {
        return open(file, file.getFileName().toString(), options);
    }

    /**
     * Opens a file; one that cannot be read comes back as {@link TableFile.Unreadable}, with the reason. Never throws for
     * bad input.
     *
     * @param name as its sender called it: the sheet of a text file bears it, wherever the bytes lie meanwhile
     * @throws TemporaryFault when a locked file cannot be unlocked for want of room
     */
    public static TableFile open(Path file, String name, ReadOptions options) {
        ReadLimits limits = options.limits();
        FileKind kind = FileKind.UNKNOWN;
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return unreadable(kind, Damage.Reason.NO_ACCESS, "not a regular file");
            }
            if (attributes.size() == 0) {
                return unreadable(kind, Damage.Reason.EMPTY, "no bytes");
            }
            if (attributes.size() > limits.fileBytes()) {
                return unreadable(kind, Damage.Reason.TOO_LARGE, "file of " + attributes.size() + " bytes");
            }
            kind = KindDetector.detect(file);
            return open(kind, file, name, options);
        } catch (AccessDeniedException e) {
            return unreadable(kind, Damage.Reason.NO_ACCESS, "no permission");
        } catch (TemporaryFault e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new TableFile.Unreadable(kind, Faults.damage(e));
        }
    }

    /** The readers, by kind; a kind without one is named to the sender with what to do instead. */
    private static TableFile open(FileKind kind, Path file, String name, ReadOptions options) throws IOException {
        ReadLimits limits = options.limits();
        return switch (kind) {
            case XLSX -> ComputedFile.of(XlsxFile.open(file, limits), file);
            case XLS -> ComputedFile.of(XlsFile.open(file, options), file);
            case XLSB -> XlsbFile.open(file, limits);
            case CSV -> CsvFile.open(file, name, limits);
            case DOCX -> DocxFile.open(file, limits);
            case DOC -> DocFile.open(file, limits);
            case HTML -> HtmlFile.open(file, limits);
            case XML_2003 -> Xml2003File.open(file, limits);
            case ODS -> OdsFile.open(file, limits);
            case ENCRYPTED -> LockedFile.open(file, name, options);
            case PDF, OFD, IMAGE -> picture(kind, name);
            case ZIP, SEVEN_ZIP, RAR, SHORTCUT, PROGRAM, UNKNOWN ->
                unreadable(kind, Damage.Reason.UNSUPPORTED, kind.code());
        };
    }

    /** One that is called a table was meant to be one: no evidence to lay beside others, but a table that did not arrive. */
    private static TableFile picture(FileKind kind, String name) {
        Matcher table = TABLE_NAME.matcher(name);
        return table.find()
                ? unreadable(
                        kind,
                        Damage.Reason.UNSUPPORTED,
                        kind.code() + " called ." + table.group(1).toLowerCase(Locale.ROOT))
                : unreadable(kind, Damage.Reason.PICTURE, kind.code());
    }

    private static TableFile unreadable(FileKind kind, Damage.Reason reason, String detail) {
        return new TableFile.Unreadable(kind, new Damage(reason, detail));
    }
}
