package huizong.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Computes formulas of a workbook by POI. Opened when the first is asked for, and only for a small file: POI holds all of
 * it as objects, ten and more times the size of its XML. What POI cannot compute, what would change with the day or by
 * chance, and what lies in another file has no result.
 */
final class FormulaResults implements AutoCloseable {

    private static final long MOST_PACKED = 5L << 20;
    /** Some 20,000 rows. */
    private static final long MOST_UNPACKED = 10L << 20;
    /** Cells looked at for all formulas of a file together: sums over whole columns in every row would never end. */
    private static final long MOST_STEPS = 20_000_000;

    private static final Pattern CHANGING =
            Pattern.compile("\\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|INDIRECT|CELL|INFO)\\s*\\(");

    private final Path file;
    private final Set<String> changing = new HashSet<>();
    private final Set<String> settled = new HashSet<>();
    private long steps;
    private boolean tried;
    private @Nullable Workbook workbook;
    private @Nullable FormulaEvaluator evaluator;

    FormulaResults(Path file) {
        this.file = file;
    }

    /** Stops a computation that must not, or must no longer, go on. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    /**
     * The result of a formula; empty when it has none.
     *
     * @param row as read, the formula in it; where POI's model has lost a cell of it, nothing is computed from the rest
     */
    Optional<Cell> result(String sheet, Row row, int column) {
        open();
        Workbook opened = workbook;
        FormulaEvaluator computing = evaluator;
        if (opened == null || computing == null || steps > MOST_STEPS) {
            return Optional.empty();
        }
        try {
            org.apache.poi.ss.usermodel.Row there = row(opened, sheet, row);
            if (there == null) {
                return Optional.empty();
            }
            org.apache.poi.ss.usermodel.Cell cell = there.getCell(column);
            CellValue value = computing.evaluate(cell);
            return value == null ? Optional.empty() : cell(value, cell.getCellStyle(), opened);
        } catch (RuntimeException | StackOverflowError e) {
            // half a computation must not be remembered as a whole one
            computing.clearAllCachedResultValues();
            return Optional.empty();
        }
    }

    private static org.apache.poi.ss.usermodel.@Nullable Row row(Workbook workbook, String sheet, Row row) {
        org.apache.poi.ss.usermodel.Sheet there = workbook.getSheet(sheet);
        org.apache.poi.ss.usermodel.Row found = there == null ? null : there.getRow(row.number() - 1);
        if (found == null) {
            return null;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            org.apache.poi.ss.usermodel.Cell cell = found.getCell(i);
            if (!(row.cell(i) instanceof Cell.Blank) && (cell == null || cell.getCellType() == CellType.BLANK)) {
                return null;
            }
        }
        return found;
    }

    private static Optional<Cell> cell(CellValue value, CellStyle style, Workbook workbook) {
        return switch (value.getCellType()) {
            case NUMERIC -> {
                String code = style.getDataFormatString();
                boolean isDate = DateFormats.isDate(style.getDataFormat()) || code != null && DateFormats.isDate(code);
                boolean date1904 = workbook instanceof Date1904Support dated && dated.isDate1904();
                yield Optional.of(BinaryCells.number(value.getNumberValue(), isDate, date1904));
            }
            case STRING -> Optional.of(BinaryCells.text(value.getStringValue()));
            case BOOLEAN -> Optional.of(new Cell.Truth(value.getBooleanValue()));
            // POI's own faults, a circle or a function it does not know, have codes below zero
            case ERROR ->
                value.getErrorValue() >= 0 && FormulaError.isValidCode(value.getErrorValue())
                        ? Optional.of(BinaryCells.fault(value.getErrorValue()))
                        : Optional.empty();
            case BLANK, FORMULA, _NONE -> Optional.empty();
        };
    }

    private void open() {
        if (tried) {
            return;
        }
        tried = true;
        try {
            if (Files.size(file) <= MOST_PACKED) {
                openSmall();
            }
        } catch (Exception | StackOverflowError e) {
            // the rows themselves are read by other means; without a model their formulas have no result
            evaluator = null;
        }
    }

    private void openSmall() throws Exception {
        if (isZip()) {
            if (!isSmallUnpacked()) {
                return;
            }
            XSSFWorkbook made = new XSSFWorkbook(OPCPackage.open(file.toFile(), PackageAccess.READ));
            workbook = made;
            evaluator = namesChange(made) ? null : XSSFFormulaEvaluator.create(made, watching(made), null);
            return;
        }
        HSSFWorkbook made = new HSSFWorkbook(new POIFSFileSystem(file.toFile(), true));
        workbook = made;
        evaluator = namesChange(made) ? null : HSSFFormulaEvaluator.create(made, watching(made), null);
    }

    /** Is asked about every cell on the way to a result, which makes it the place to watch that way. */
    private IStabilityClassifier watching(Workbook watched) {
        return (sheet, row, column) -> {
            if (++steps > MOST_STEPS || isChanging(watched, sheet, row, column)) {
                throw new Stopped();
            }
            return true;
        };
    }

    private boolean isChanging(Workbook watched, int sheet, int row, int column) {
        org.apache.poi.ss.usermodel.Row there = watched.getSheetAt(sheet).getRow(row);
        org.apache.poi.ss.usermodel.Cell cell = there == null ? null : there.getCell(column);
        if (cell == null || cell.getCellType() != CellType.FORMULA) {
            return false;
        }
        String key = sheet + "," + row + "," + column;
        if (!settled.contains(key) && !changing.contains(key)) {
            (isChanging(cell.getCellFormula()) ? changing : settled).add(key);
        }
        return changing.contains(key);
    }

    private static boolean namesChange(Workbook workbook) {
        for (Name name : workbook.getAllNames()) {
            if (!name.isFunctionName() && isChanging(name.getRefersToFormula())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isChanging(@Nullable String formula) {
        return formula != null
                && CHANGING.matcher(formula.toUpperCase(Locale.ROOT)).find();
    }

    private boolean isZip() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P';
        }
    }

    /** What the parts say of their size is not believed: they are unpacked once, into nothing. */
    private boolean isSmallUnpacked() throws IOException {
        long unpacked = 0;
        byte[] chunk = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().contains("/media/")) {
                    continue;
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int n = in.read(chunk); n >= 0 && unpacked <= MOST_UNPACKED; n = in.read(chunk)) {
                        unpacked += n;
                    }
                }
            }
        }
        return unpacked <= MOST_UNPACKED;
    }

    @Override
    public void close() throws IOException {
        Workbook opened = workbook;
        if (opened instanceof XSSFWorkbook packed) {
            packed.getPackage().revert();
        } else if (opened != null) {
            opened.close();
        }
        workbook = null;
        evaluator = null;
    }
}
