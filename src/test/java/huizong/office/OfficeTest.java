package huizong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists as files of a workspace. */
class OfficeTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void makeWorkspace() throws IOException {
        Files.createDirectory(folder.resolve("reference"));
        Files.writeString(folder.resolve("huizong.yaml"), "");
    }

    private Office load() {
        try {
            return Office.load(new Workspace(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void ofTwoFilesOfOneListNoneIsGuessedAt() throws IOException {
        Files.writeString(folder.resolve("reference/products.csv"), "产品名称\n大米\n");
        assertThat(load().products().all()).hasSize(1);
        Files.copy(folder.resolve("reference/products.csv"), folder.resolve("reference/products.xlsx"));
        Lists.assertFault(
                this::load,
                "reference/products.csv：reference/products.xlsx 也在，不知该用哪一个：请只留一个，或在 huizong.yaml 的 reference.products 写明",
                "reference/products.csv: reference/products.xlsx is there too, and nobody can tell which to use: keep one,"
                        + " or name it as reference.products in huizong.yaml");
        Files.writeString(folder.resolve("huizong.yaml"), "reference: {products: reference/products.csv}\n");
        assertThat(load().file(References.Kind.PRODUCTS)).contains(folder.resolve("reference/products.csv"));
    }

    @Test
    void aListThatCannotBeReadIsNotTakenForNone() throws IOException {
        Files.createDirectory(folder.resolve("reference/submitters.csv"));
        Lists.assertFault(
                this::load,
                "reference/submitters.csv：读不到，请看它是不是文件、有没有权限",
                "reference/submitters.csv: cannot be read: see that it is a file, and its permissions");
        Files.delete(folder.resolve("reference/submitters.csv"));
        Files.delete(folder.resolve("reference"));
        Files.createFile(folder.resolve("reference"));
        Lists.assertFault(
                this::load,
                "reference/submitters.csv：读不到，请看它是不是文件、有没有权限",
                "reference/submitters.csv: cannot be read: see that it is a file, and its permissions");
    }

    @Test
    void aListOfDoubtfulEncodingIsRefused() throws IOException {
        Files.write(
                folder.resolve("reference/submitters.csv"),
                "Name,Kind\nCafé Müller,Ünit\n".getBytes(StandardCharsets.ISO_8859_1));
        Lists.assertFault(
                this::load,
                "reference/submitters.csv：文字编码难以确定，名称可能成了乱码：请另存为 .xlsx 或 UTF-8 编码的 .csv",
                "reference/submitters.csv: the encoding is doubtful, and names may be garbled: save it as .xlsx, or as .csv in"
                        + " UTF-8");
    }

    @Test
    void aListThatTheSettingsNameMustBeThere() throws IOException {
        Files.writeString(folder.resolve("huizong.yaml"), "reference: {villages: lists/村.csv}\n");
        Lists.assertFault(
                this::load,
                "lists/村.csv：没有这个文件（huizong.yaml 的 reference.villages 指向它）",
                "lists/村.csv: there is no such file (reference.villages in huizong.yaml names it)");
    }
}
