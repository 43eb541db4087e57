package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LockedFileTest {

    @TempDir
    private Path folder;

    private byte[] workbook() throws IOException {
        return Files.readAllBytes(Opened.zip(
                folder.resolve("plain.xlsx"), Opened.workbook("<row r='1'><c r='A1' t='s'><v>1</v></c></row>")));
    }

    private Path temporary() {
        return folder.resolve("tmp");
    }

    private ReadOptions with(String... passwords) {
        return new ReadOptions(ReadLimits.DEFAULT, new Passwords(List.of(passwords)), TemporaryFolder.in(temporary()));
    }

    private List<Path> rests() throws IOException {
        if (!Files.isDirectory(temporary())) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(temporary())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".lock"))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void thePasswordThatFitsOpensAWorkbook(EncryptionMode mode) throws IOException {
        Path file = Locked.file(folder.resolve("附件1.xlsx"), workbook(), "dth@2020", mode);
        assertThat(Opened.of(file, with("falsch", "dth@2020")).lines()).containsExactly("张三");
        assertThat(Opened.of(file, with("falsch")).anyDamage().reason()).isEqualTo(Damage.Reason.ENCRYPTED);
        assertThat(Opened.of(file).anyDamage().reason()).isEqualTo(Damage.Reason.ENCRYPTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void aWorkbookLockedByTheDefaultPasswordOpensByItself(EncryptionMode mode) throws IOException {
        Path file = Locked.file(folder.resolve("附件1.xlsx"), workbook(), Decryptor.DEFAULT_PASSWORD, mode);
        assertThat(Opened.of(file).lines()).containsExactly("张三");
    }

    @Test
    void thePlainTextIsPrivateAndGoneWhenTheFileIsClosed() throws IOException {
        Path file = Locked.file(folder.resolve("附件1.xlsx"), workbook(), "p");
        try (TableFile opened = Tables.open(file, with("p"))) {
            assertThat(opened.kind()).isEqualTo(FileKind.XLSX);
            assertThat(rests())
                    .hasSize(1)
                    .allSatisfy(plain -> assertThat(Files.getPosixFilePermissions(plain))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
        assertThat(temporary()).isEmptyDirectory();
    }

    @Test
    void whatIsInsideIsToldByItsContentAndLeavesNothingWhenItIsNoTable() throws IOException {
        Path broken = Locked.file(folder.resolve("a.xlsx"), Arrays.copyOf(workbook(), 300), "p");
        assertThat(Opened.of(broken, with("p")).anyDamage().reason()).isEqualTo(Damage.Reason.BROKEN);
        Path text = Locked.file(folder.resolve("b.xlsx"), "姓名\n张三\n".getBytes(StandardCharsets.UTF_8), "p");
        Opened told = Opened.of(text, with("p"));
        assertThat(told.lines()).containsExactly("姓名", "张三");
        assertThat(told.tab().name()).isEqualTo("b");
        assertThat(temporary()).isEmptyDirectory();
    }

    @Test
    void aPackageLockedInAnotherWayIsSaidToBeLocked() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (POIFSFileSystem compound = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            compound.getRoot().createDocument("EncryptedPackage", new ByteArrayInputStream(new byte[5000]));
            compound.writeFilesystem(out);
        }
        assertThat(Opened.of(file, with("p")).anyDamage().reason()).isEqualTo(Damage.Reason.ENCRYPTED);
    }

    @Test
    void aLockedFileThatIsCutShortIsAnAnswerAtEveryLength() throws IOException {
        byte[] whole = Files.readAllBytes(Locked.file(folder.resolve("a.xlsx"), workbook(), "VelvetSweatshop"));
        for (int length = 100; length < whole.length; length += 509) {
            Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
            Opened opened = Opened.of(cut, with("p"));
            assertThat(opened.damage().isPresent() || opened.lines().equals(List.of("张三")))
                    .as("%d bytes", length)
                    .isTrue();
        }
        assertThat(rests()).isEmpty();
    }

    @Test
    void aListOfPasswordsIsReadInEveryEncodingAndQuotesNone() throws IOException {
        Path list = folder.resolve("passwords.txt");
        Files.write(list, "大通湖2020\r\n\r\n p w \r\n".getBytes(Charset.forName("GB18030")));
        Passwords passwords = Passwords.read(list);
        assertThat(passwords.list()).containsExactly("大通湖2020", " p w ");
        assertThat(passwords.toString()).isEqualTo("2 passwords");
        assertThat(with("大通湖2020").toString()).doesNotContain("大通湖2020");
        assertThatThrownBy(() -> Passwords.read(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void theFingerprintTellsListsApartButNotFilesTogether() {
        Passwords one = new Passwords(List.of("a", "b"));
        assertThat(one.fingerprint("x")).isEqualTo(new Passwords(List.of("a", "b")).fingerprint("x"));
        assertThat(one.fingerprint("x")).isNotEqualTo(new Passwords(List.of("b", "a")).fingerprint("x"));
        assertThat(one.fingerprint("x")).isNotEqualTo(one.fingerprint("y"));
    }
}
