package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivesTest {

    private static final long MEGABYTE = 1L << 20;

    @TempDir
    Path folder;

    private TemporaryFolder temporary;

    @BeforeEach
    void makeRoom() {
        temporary = TemporaryFolder.in(folder.resolve("tmp"));
    }

    @AfterEach
    void leaveNothing() {
        temporary.close();
        assertThat(folder.resolve("tmp").toFile().list()).isNullOrEmpty();
    }

    private List<Archives.Entry> unpack(Path archive, ReadLimits limits) throws IOException {
        return Archives.unpack(archive, temporary, limits);
    }

    /** {@code name=contents}, {@code name!REASON detail}, {@code name~} for a leftover. */
    private List<String> told(Path archive, ReadLimits limits) throws IOException {
        List<String> told = new ArrayList<>();
        for (Archives.Entry entry : unpack(archive, limits)) {
            if (entry instanceof Archives.Entry.Unpacked whole) {
                told.add(entry.name() + "=" + Files.readString(whole.file(), StandardCharsets.ISO_8859_1));
            } else if (entry instanceof Archives.Entry.Damaged damaged) {
                told.add(entry.name() + "!" + damaged.damage().reason() + " "
                        + damaged.damage().detail());
            } else {
                told.add(entry.name() + "~");
            }
        }
        return told;
    }

    private List<String> told(byte[] archive) throws IOException {
        return told(Packed.write(folder.resolve("archive"), archive), ReadLimits.DEFAULT);
    }

    @Test
    void namesAreReadAsTheyWereMeantWhateverTheirEncoding() throws IOException {
        Map<String, byte[]> entries = Packed.of("河坝镇/附件1.csv", "1", "联通.csv", "2");
        List<String> expected = List.of("河坝镇/附件1.csv=1", "联通.csv=2");
        assertThat(told(Packed.zip(entries))).isEqualTo(expected);
        assertThat(told(Packed.zip(entries, StandardCharsets.UTF_8, false))).isEqualTo(expected);
        assertThat(told(Packed.zip(entries, Packed.GB18030, false))).isEqualTo(expected);
        assertThat(told(Packed.infoZip(entries))).isEqualTo(expected);
        assertThat(told(Packed.rar(entries))).isEqualTo(expected);
        assertThat(told(Packed.sevenZip(folder.resolve("a.7z"), entries), ReadLimits.DEFAULT))
                .isEqualTo(expected);
    }

    @Test
    void flagOverNamesThatAreNotUtf8IsNotBelieved() throws IOException {
        byte[] zip = Packed.zip(Packed.of("附件1.csv", "1"), Packed.GB18030, false);
        for (int at = 0; at + 4 <= zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && (zip[at + 2] == 3 || zip[at + 2] == 1)) {
                zip[at + (zip[at + 2] == 3 ? 7 : 9)] |= 8;
            }
        }
        assertThat(told(zip)).containsExactly("附件1.csv=1");
    }

    @Test
    void backslashesPartFoldersAndFoldersAreNoEntries() throws IOException {
        assertThat(told(Packed.zip(Packed.of("河坝镇\\", "", "河坝镇\\附件1.csv", "1", "./北洲子镇//附件2.csv", "2", "空/", ""))))
                .containsExactly("河坝镇/附件1.csv=1", "北洲子镇/附件2.csv=2");
    }

    @Test
    void storedEntriesAreRead() throws IOException {
        assertThat(told(Packed.stored(Packed.of("附件1.csv", "1", "附件2.csv", ""))))
                .containsExactly("附件1.csv=1", "附件2.csv=");
    }

    @Test
    void leftoversAreToldAndNotTakenOut() throws IOException {
        assertThat(told(Packed.zip(
                        Packed.of("附件1.csv", "1", "__MACOSX/._附件1.csv", "x", ".DS_Store", "x", "镇/~$附件1.xlsx", "x"))))
                .containsExactly("附件1.csv=1", "__MACOSX/._附件1.csv~", ".DS_Store~", "镇/~$附件1.xlsx~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../附件1.csv", "镇/../../x.csv", "/etc/x.csv", "C:\\x.csv", "\\\\server\\x.csv", "..\\x.csv"})
    void namesThatLeadOutAreRefusedAndTheOthersGoOn(String name) throws IOException {
        for (byte[] archive : List.of(
                Packed.zip(Packed.of(name, "evil", "附件2.csv", "2")),
                Packed.rar(Packed.of(name, "evil", "附件2.csv", "2")))) {
            List<String> told = told(archive);
            assertThat(told).hasSize(2).contains("附件2.csv=2");
            assertThat(told.get(0)).contains("!UNSAFE");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().equals("x.csv")))
                    .isEmpty();
        }
    }

    @Test
    void linksAreRefused() throws IOException {
        assertThat(told(Packed.withMode("附件1.csv", 0120777, "/etc/passwd"))).containsExactly("!UNSAFE 附件1.csv: link");
        assertThat(told(Packed.withMode("附件1.csv", 0100644, "1"))).containsExactly("附件1.csv=1");
        ByteArrayOutputStream rar = new ByteArrayOutputStream();
        rar.write(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0});
        Packed.block(rar, 0x73, 0, new byte[6], new byte[0]);
        Packed.file(
                rar,
                "a.csv".getBytes(StandardCharsets.US_ASCII),
                "/etc/passwd".getBytes(StandardCharsets.US_ASCII),
                0120777,
                3);
        Packed.block(rar, 0x7B, 0x4000, new byte[0], new byte[0]);
        assertThat(told(rar.toByteArray())).containsExactly("!UNSAFE a.csv: link");
    }

    @Test
    void sevenZipIsGuardedLikeTheOthers() throws IOException {
        Path archive = folder.resolve("a.7z");
        try (SevenZOutputFile out = new SevenZOutputFile(archive.toFile())) {
            for (String name : List.of("../x.csv", "link.csv", "附件2.csv")) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(name);
                entry.setHasWindowsAttributes(true);
                entry.setWindowsAttributes(name.equals("link.csv") ? 0120777 << 16 | 0x8000 : 0x20);
                out.putArchiveEntry(entry);
                out.write(name.getBytes(StandardCharsets.US_ASCII));
                out.closeArchiveEntry();
            }
        }
        assertThat(told(archive, ReadLimits.DEFAULT))
                .containsExactly("../x.csv!UNSAFE ../x.csv", "link.csv!UNSAFE link", "附件2.csv=??2.csv");
    }

    @Test
    void archiveInAnArchiveIsReadAndOneMoreIsRefused() throws IOException {
        byte[] inner = Packed.zip(Packed.of("c.csv", "3"));
        byte[] middle = Packed.rar(Packed.of("镇/b.csv", "2", "c.zip", inner));
        assertThat(told(Packed.zip(Packed.of("a.csv", "1", "内/b.rar", middle))))
                .containsExactly("a.csv=1", "内/b.rar!镇/b.csv=2", "内/b.rar!c.zip!UNSUPPORTED archive too deep");
    }

    @Test
    void workbookInAnArchiveIsAFileAndNoArchive() throws IOException {
        Path workbook = Opened.zip(folder.resolve("附件1.xlsx"), Opened.workbook(""));
        assertThat(Archives.isArchive(workbook)).isFalse();
        assertThat(unpack(
                        Packed.write(
                                folder.resolve("a.zip"),
                                Packed.zip(Packed.of("附件1.xlsx", Files.readAllBytes(workbook)))),
                        ReadLimits.DEFAULT))
                .singleElement()
                .isInstanceOf(Archives.Entry.Unpacked.class);
    }

    @Test
    void twoEntriesOfOneNameAreTwoFiles() throws IOException {
        assertThat(told(Packed.rar(Packed.of("镇/附件1.csv", "1", "镇\\附件1.csv", "2"))))
                .containsExactly("镇/附件1.csv=1", "镇/附件1(2).csv=2");
    }

    @Test
    void wrongSumSpoilsItsEntryAlone() throws IOException {
        byte[] zip = Packed.zip(Packed.of("附件1.csv", "1", "附件2.csv", "2"));
        assertThat(told(Packed.withWrongSum(zip, 0))).containsExactly("附件1.csv!BROKEN checksum", "附件2.csv=2");
        byte[] rar = Packed.rar(Packed.of("a.csv", "first", "b.csv", "second"));
        rar[new String(rar, StandardCharsets.ISO_8859_1).indexOf("first")] = 'F';
        assertThat(told(rar)).containsExactly("a.csv!BROKEN checksum", "b.csv=second");
    }

    @Test
    void brokenHeaderOfOneEntryLeavesTheOthers() throws IOException {
        byte[] zip = Packed.zip(Packed.of("附件1.csv", "1", "附件2.csv", "2"));
        zip[0] = 0; // of the first entry's own header
        Path archive = Packed.write(folder.resolve("a.zip"), zip);
        assertThat(told(archive, ReadLimits.DEFAULT)).hasSize(2).contains("附件2.csv=2");
    }

    @Test
    void encryptedArchivesAreRefusedAsOne() throws IOException {
        byte[] zip = Packed.zip(Packed.of("附件1.csv", "1", "附件2.csv", "2"));
        assertThat(told(Packed.encrypted(zip))).containsExactly("!ENCRYPTED 附件1.csv …: encrypted archive");
        Path locked = Packed.sevenZip(folder.resolve("a.7z"), Packed.of("附件1.csv", "1"), "pass".toCharArray());
        assertThat(told(locked, ReadLimits.DEFAULT)).singleElement().asString().startsWith("!ENCRYPTED");
    }

    /** Made by Info-ZIP's own program, see the README of the folder. */
    @Test
    void archiveLockedByInfoZipIsRefused() throws IOException {
        Path locked = folder.resolve("locked.zip");
        try (InputStream in = ArchivesTest.class.getResourceAsStream("info-zip-with-password.zip")) {
            Files.copy(in, locked);
        }
        assertThat(told(locked, ReadLimits.DEFAULT)).containsExactly("!ENCRYPTED 河坝镇/附件2.csv: encrypted archive");
    }

    @Test
    void rarOfTheFifthKindAndVolumesAreNamed() throws IOException {
        assertThat(told(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0, 9, 9, 9}))
                .containsExactly("!UNSUPPORTED RAR5");
        ByteArrayOutputStream rar = new ByteArrayOutputStream();
        rar.write(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0});
        Packed.block(rar, 0x73, 1, new byte[6], new byte[0]);
        assertThat(told(rar.toByteArray())).containsExactly("!UNSUPPORTED archive volume");
    }

    @Test
    void rarThatIsCutShortSaysSo() throws IOException {
        byte[] rar = Packed.rar(Packed.of("a.csv", "first", "b.csv", "second"));
        for (int length = 8; length < rar.length; length++) {
            List<String> told = told(Arrays.copyOf(rar, length));
            assertThat(told).as("of %s bytes", length).anyMatch(entry -> entry.contains("!BROKEN"));
        }
    }

    @Test
    void emptyArchiveIsEmpty() throws IOException {
        assertThat(told(Packed.zip(Map.of()))).containsExactly("!EMPTY no files in it");
        assertThat(told(Packed.zip(Packed.of(".DS_Store", "x"))))
                .containsExactly(".DS_Store~", "!EMPTY no files in it");
    }

    @Test
    void entryOverTheLimitOfAFileIsToldAndTheOthersGoOn() throws IOException {
        byte[] zip = Packed.zip(Packed.of("大.csv", new byte[2_000], "小.csv", "2"));
        assertThat(told(Packed.write(folder.resolve("a.zip"), zip), new ReadLimits(1_000, MEGABYTE, 10)))
                .containsExactly("大.csv!TOO_LARGE more than 1000 bytes", "小.csv=2");
    }

    @Test
    void archiveOverTheLimitOfAllEndsThereAndSaysSo() throws IOException {
        byte[] zip = Packed.zip(Packed.of("1.csv", "1", "2.csv", new byte[2_000], "3.csv", "3"));
        List<String> told = told(Packed.write(folder.resolve("a.zip"), zip), new ReadLimits(5_000, 1_000, 10));
        assertThat(told).hasSize(2).startsWith("1.csv=1");
        assertThat(told.get(1)).startsWith("!TOO_LARGE");
        byte[] outer = Packed.zip(Packed.of("a.zip", zip, "4.csv", "4"));
        List<String> nested = told(Packed.write(folder.resolve("b.zip"), outer), new ReadLimits(5_000, 2_200, 10));
        assertThat(nested)
                .noneMatch(entry -> entry.contains("4.csv="))
                .anyMatch(entry -> entry.startsWith("!TOO_LARGE"));
    }

    @Test
    void bombIsStoppedByItsRatio() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 8; i++) {
            entries.put(i + ".csv", new byte[20 << 20]);
        }
        Path bomb = Packed.write(folder.resolve("a.zip"), Packed.zip(entries));
        assertThat(unpack(bomb, ReadLimits.DEFAULT))
                .hasSize(3)
                .last()
                .satisfies(entry -> assertThat(
                                ((Archives.Entry.Damaged) entry).damage().reason())
                        .isEqualTo(Damage.Reason.TOO_LARGE));
    }

    @Test
    void moreEntriesThanAnyHonestArchiveHasEndIt() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < Unpacking.MOST_ENTRIES + 1; i++) {
            entries.put("x/" + i + ".tmp", new byte[0]);
        }
        assertThat(told(Packed.zip(entries))).last().isEqualTo("!TOO_LARGE more than 10000 files");
    }

    @Test
    void whatIsTakenOutIsForItsOwnerAlone() throws IOException {
        byte[] zip = Packed.zip(Packed.of("附件1.csv", "1"));
        Path file = ((Archives.Entry.Unpacked) unpack(Packed.write(folder.resolve("a.zip"), zip), ReadLimits.DEFAULT)
                        .get(0))
                .file();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void hostileNamesAreShownAndStoredHarmlessly() throws IOException {
        String longName = "长".repeat(90) + ".csv";
        assertThat(told(Packed.zip(Packed.of("附\u202E件\n1.csv", "1", longName, "2", "con?.csv", "3"))))
                .containsExactly("附_件_1.csv=1", longName + "=2", "con?.csv=3");
    }

    /** Every byte flipped, every length cut: an answer each time, and never an exception. */
    @ParameterizedTest
    @ValueSource(strings = {"zip", "7z", "rar"})
    void brokenBytesAreAlwaysAnswered(String kind) throws IOException {
        String first = "name,amount\n".repeat(20);
        Map<String, byte[]> entries = Packed.of("附件1.csv", first, "镇/附件2.csv", "second");
        byte[] whole = switch (kind) {
            case "zip" -> Packed.zip(entries);
            case "rar" -> Packed.rar(entries);
            default -> Files.readAllBytes(Packed.sevenZip(folder.resolve("whole"), entries));
        };
        Random random = new Random(20200429);
        List<String> right = told(whole);
        for (int round = 0; round < 300; round++) {
            byte[] broken = round % 3 == 0 ? Arrays.copyOf(whole, 8 + random.nextInt(whole.length - 8)) : whole.clone();
            broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            Path file = Packed.write(folder.resolve("broken"), broken);
            if (Archives.isArchive(file)) {
                assertThat(told(file, ReadLimits.DEFAULT))
                        .as("round %s", round)
                        .isNotEmpty()
                        .allMatch(entry ->
                                !entry.contains("=") || entry.endsWith("=" + first) || entry.endsWith("=second"));
            }
        }
        assertThat(right).hasSize(2);
    }
}
