package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.Numbers;
import huizong.report.FilledForm;
import huizong.report.FormProof;
import huizong.report.FormWorkbook;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms in an office program that people have; left out where LibreOffice is not installed. */
class LibreOfficeFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MINUTES = 2;

    @TempDir
    Path folder;

    private Path converted(String kind, Path... files) throws IOException, InterruptedException {
        boolean isInstalled = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
        assumeThat(isInstalled).as("LibreOffice is installed").isTrue();
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                out.toString()));
        for (Path file : files) {
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.txt").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return out;
    }

    @Test
    void aFormSavedByLibreOfficePassesAndItsChecksStillHold() throws IOException, InterruptedException {
        List<String> numbers = numbers();
        Path good;
        try (FilledForm form = FilledForm.good()) {
            good = form.save(folder.resolve("good.xlsx"));
        }
        Path out = converted("xlsx", good, asked(numbers));
        JsonNode file = validated(out.resolve("good.xlsx"));
        assertThat(file.get("findings")).isEmpty();
        assertThat(file.get("form").asText()).isEqualTo("huizong-1");
        assertThat(file.at("/tables/0/amount/stated").asText()).isEqualTo("400.50");
        assertThat(file.at("/tables/1/rows/counted").asInt()).isEqualTo(3);

        try (Workbook answers = WorkbookFactory.create(out.resolve("asked.xlsx").toFile())) {
            Sheet sheet = answers.getSheet("附件1");
            for (int i = 0; i < numbers.size(); i++) {
                boolean isRight = IdNumber.parse(numbers.get(i)) instanceof Field.Present<IdNumber>;
                assertThat(sheet.getRow(5 + i).getCell(10).getBooleanCellValue())
                        .as(numbers.get(i))
                        .isEqualTo(isRight);
            }
        }
    }

    @Test
    void aDocumentSavedByLibreOfficePasses() throws IOException, InterruptedException {
        Path out = converted("docx", FilledForm.document(folder.resolve("good.docx")));
        JsonNode file = validated(out.resolve("good.docx"));
        assertThat(file.get("findings")).isEmpty();
        assertThat(file.get("form").asText()).isEqualTo("huizong-1");
        assertThat(file.at("/tables/0/amount/counted").asText()).isEqualTo("400.50");
    }

    private static List<String> numbers() {
        Random random = new Random(20200429);
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String number = Numbers.valid(random);
            List<String> slips = Numbers.oneSlipAway(number);
            numbers.add(number);
            numbers.add(slips.get(random.nextInt(slips.size())));
        }
        numbers.addAll(List.of("440308199902301512", "43092119520314000"));
        return numbers;
    }

    /** A form with numbers in it, and beside each the form's own check of it as the formula of a cell. */
    private Path asked(List<String> numbers) throws IOException {
        try (FilledForm form = new FilledForm(FormWorkbook.write(FilledForm.april()))) {
            FormProof proof = new FormProof(form.workbook());
            for (int i = 0; i < numbers.size(); i++) {
                String cell = "B" + (6 + i);
                form.put("附件1", cell, numbers.get(i));
                Row row = form.workbook().getSheet("附件1").getRow(5 + i);
                row.createCell(10).setCellFormula(proof.formula("附件1", cell));
            }
            Path file = folder.resolve("asked.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                form.workbook().write(out);
            }
            return file;
        }
    }

    private JsonNode validated(Path file) throws IOException {
        Path office = Ran.workspace(folder.resolve("office"), Map.of());
        Ran ran = Ran.huizong(
                "--workspace",
                office.toString(),
                "validate",
                "--month",
                "2020-04",
                "--as-of",
                "2020-05-01",
                "--format",
                "json",
                file.toString());
        return JSON.readTree(ran.out()).at("/files/0");
    }
}
