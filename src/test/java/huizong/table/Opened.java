package huizong.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What a test sees of a file: each sheet with its rows, and what stopped the reading. */
record Opened(List<Tab> tabs, String encoding, Optional<Damage> damage) {

    record Tab(String name, boolean hidden, List<Merge> merges, List<Row> rows, Optional<Damage> damage) {

        /** The cells of the row with this number. */
        Row row(int number) {
            return rows.stream()
                    .filter(row -> row.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no row " + number + " in " + rows));
        }

        List<Integer> numbers() {
            return rows.stream().map(Row::number).toList();
        }
    }

    static Opened of(Path file) throws IOException {
        return of(file, ReadLimits.DEFAULT);
    }

    static Opened of(Path file, ReadLimits limits) throws IOException {
        return of(file, ReadOptions.of(limits));
    }

    static Opened of(Path file, ReadOptions options) throws IOException {
        try (TableFile opened = Tables.open(file, options)) {
            if (opened instanceof TableFile.Unreadable unreadable) {
                return new Opened(List.of(), "", Optional.of(unreadable.damage()));
            }
            TableFile.Read read = (TableFile.Read) opened;
            List<Tab> tabs = new ArrayList<>();
            for (Sheet sheet : read.sheets()) {
                List<Row> rows = new ArrayList<>();
                Optional<Damage> damage = sheet.read(rows::add);
                tabs.add(new Tab(sheet.name(), sheet.hidden(), sheet.merges(), rows, damage));
            }
            return new Opened(tabs, read.encoding(), Optional.empty());
        }
    }

    /** The only sheet of a file that was read. */
    Tab tab() {
        if (tabs.size() != 1) {
            throw new AssertionError(tabs.size() + " sheets, " + damage);
        }
        return tabs.get(0);
    }

    /** What stopped the reading, of the file or of its only sheet. */
    Damage anyDamage() {
        return damage.or(() -> tab().damage()).orElseThrow(() -> new AssertionError("nothing was damaged: " + tabs));
    }

    /** The texts of all rows, cells parted by {@code |}. */
    List<String> lines() {
        return tab().rows().stream()
                .map(row ->
                        String.join("|", row.cells().stream().map(Cell::text).toList()))
                .toList();
    }

    /** Writes a zip of these parts. */
    static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** The parts of a workbook with one sheet whose {@code sheetData} holds these rows; none of the parts is optional. */
    static Map<String, String> workbook(String rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='r1' Type='http://x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='urn:r'><sheets><sheet name='名册' sheetId='1' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='http://x/sharedStrings' Target='sharedStrings.xml'/>"
                        + "<Relationship Id='r3' Type='http://x/styles' Target='styles.xml'/></Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst><si><t>姓名</t></si><si><r><t>张</t></r><r><t>三</t></r></si></sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>"
                        + "<xf numFmtId='31'/><xf numFmtId='58'/></cellXfs></styleSheet>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        return parts;
    }
}
