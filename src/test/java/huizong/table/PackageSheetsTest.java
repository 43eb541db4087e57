package huizong.table;

import static huizong.table.BinaryBytes.ints;
import static huizong.table.BinaryBytes.wide;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet that a workbook lists and does not hold is told, in both kinds of package and in the same words. */
class PackageSheetsTest {

    private static final String WORKSHEET = "http://x/worksheet";

    @TempDir
    private Path folder;

    /** Two sheets, 名册 and 台账, by relations r1 and r2 to parts of their own. */
    private static final class Book {

        private final String suffix;
        private final Map<String, String> listed = new LinkedHashMap<>();
        private String relations = "";
        private final Map<String, byte[]> sheets = new LinkedHashMap<>();

        Book(String suffix) {
            this.suffix = suffix;
            listed("名册", "r1").relation("r1", WORKSHEET, "sheet1").part("sheet1");
            listed("台账", "r2").relation("r2", WORKSHEET, "sheet2").part("sheet2");
        }

        Book listed(String name, String relation) {
            listed.put(name, relation);
            return this;
        }

        Book relation(String id, String type, String part) {
            relations +=
                    "<Relationship Id='" + id + "' Type='" + type + "' Target='worksheets/" + part + suffix + "'/>";
            return this;
        }

        Book part(String name) {
            sheets.put("xl/worksheets/" + name + suffix, suffix.equals(".xml") ? xml() : binary());
            return this;
        }

        Book replaced(String from, String to) {
            assertThat(relations).contains(from);
            relations = relations.replace(from, to);
            return this;
        }

        Book without(String part) {
            assertThat(sheets.remove("xl/worksheets/" + part + suffix)).isNotNull();
            return this;
        }

        private static byte[] xml() {
            return utf8("<worksheet><sheetData><row r='1'><c t='str'><v>姓名</v></c></row></sheetData></worksheet>");
        }

        private static byte[] binary() {
            return new BinaryBytes()
                    .xlsb(XlsbId.ROW, ints(0, 0, 0, 0))
                    .xlsb(XlsbId.CELL_TEXT, ints(0, 0), wide("姓名"))
                    .xlsb(XlsbId.SHEET_END)
                    .done();
        }

        private byte[] workbook() {
            if (suffix.equals(".xml")) {
                StringBuilder xml = new StringBuilder("<workbook xmlns:r='urn:r'><sheets>");
                listed.forEach((name, relation) ->
                        xml.append("<sheet name='" + name + "' sheetId='1' r:id='" + relation + "'/>"));
                return utf8(xml.append("</sheets></workbook>").toString());
            }
            BinaryBytes records = new BinaryBytes();
            listed.forEach(
                    (name, relation) -> records.xlsb(XlsbId.SHEET_ENTRY, ints(0, 1), wide(relation), wide(name)));
            return records.xlsb(XlsbId.WORKBOOK_END).done();
        }

        Opened opened(Path folder) throws IOException {
            return opened(folder, ReadLimits.DEFAULT);
        }

        Opened opened(Path folder, ReadLimits limits) throws IOException {
            String workbook = "workbook" + suffix;
            Map<String, byte[]> parts = new LinkedHashMap<>(sheets);
            parts.put(
                    "_rels/.rels",
                    utf8("<Relationships><Relationship Id='r1' Type='http://x/officeDocument' Target='xl/" + workbook
                            + "'/></Relationships>"));
            parts.put("xl/_rels/" + workbook + ".rels", utf8("<Relationships>" + relations + "</Relationships>"));
            parts.put("xl/" + workbook, workbook());
            Path file = folder.resolve("made");
            try (OutputStream out = Files.newOutputStream(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
            return Opened.of(file, limits);
        }

        private static byte[] utf8(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private void assertDamage(Book book, String detail) throws IOException {
        Opened opened = book.opened(folder);
        assertThat(opened.tabs()).isEmpty();
        assertThat(opened.damage()).contains(new Damage(Damage.Reason.BROKEN, detail));
    }

    private void assertSheets(Book book, String... names) throws IOException {
        Opened opened = book.opened(folder);
        assertThat(opened.tabs()).extracting(Opened.Tab::name).containsExactly(names);
        assertThat(opened.tabs()).allSatisfy(tab -> assertThat(tab.rows()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {".xml", ".bin"})
    void sheetsWithPartsOfTheirOwnAreRead(String suffix) throws IOException {
        assertSheets(new Book(suffix), "名册", "台账");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xml", ".bin"})
    void theirRowsTogetherAreLimited(String suffix) throws IOException {
        Opened opened = new Book(suffix).opened(folder, new ReadLimits(1 << 20, 1 << 20, 1));
        assertThat(opened.tabs().get(0).damage()).isEmpty();
        assertThat(opened.tabs().get(1).damage()).contains(new Damage(Damage.Reason.TOO_LARGE, "more than 1 rows"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".xml", ".bin"})
    void aPartThatIsMissingIsDamage(String suffix) throws IOException {
        assertDamage(new Book(suffix).without("sheet2"), "part xl/worksheets/sheet2" + suffix + " is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xml", ".bin"})
    void aSheetThatIsListedAndNotThereIsDamage(String suffix) throws IOException {
        assertDamage(new Book(suffix).listed("三月", "r9"), "sheet 3 is not in the package");
        assertDamage(new Book(suffix).listed("三月", ""), "sheet 3 is not in the package");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xml", ".bin"})
    void aRelationOfAKindUnknownIsDamage(String suffix) throws IOException {
        assertDamage(
                new Book(suffix).replaced("Id='r2' Type='" + WORKSHEET, "Id='r2' Type='http://x/worksheeX"),
                "sheet 2 has no part of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xml", ".bin"})
    void twoSheetsOfOnePartAreDamage(String suffix) throws IOException {
        assertDamage(new Book(suffix).listed("又", "r1"), "sheet 3 has no part of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xml", ".bin"})
    void aSheetInAnotherFileIsDamage(String suffix) throws IOException {
        assertDamage(
                new Book(suffix).replaced("Id='r2' Type", "Id='r2' TargetMode='External' Type"),
                "sheet 2 is not in the package");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xml", ".bin"})
    void aLostSheetIsNamedByItsTab(String suffix) throws IOException {
        Book book = new Book(suffix).listed("图", "r3").relation("r3", "http://x/chartsheet", "chart");
        assertDamage(book.listed("三月", "r9"), "sheet 4 is not in the package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"})
    void aSheetThatIsNoTableIsLeftOut(String kind) throws IOException {
        for (String suffix : new String[] {".xml", ".bin"}) {
            assertSheets(new Book(suffix).listed("图", "r3").relation("r3", "http://x/" + kind, "chart"), "名册", "台账");
        }
    }
}
