package huizong.consolidate;

import huizong.form.Attachment;
import huizong.rule.FindingSource;
import huizong.rule.SkippedRule;
import huizong.rule.TableTally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Files checked, nothing stored.
 *
 * @param files in the order of their paths
 * @param counts of all findings
 * @param skipped rules that could not be applied
 */
public record Validation(LocalDate asOf, List<CheckedFile> files, FindingCounts counts, List<SkippedRule> skipped) {

    public Validation {
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
    }

    /**
     * One of the files.
     *
     * @param path as given, {@code /}-separated
     * @param fingerprint its SHA-256, empty when the file could not be read at all; made when it is asked for, because it
     *     takes as long as reading a good part of the file and people never see it
     * @param kind what it is by its content, see {@code FileKind.code()}
     * @param submitter whose it is as far as folder, title and name tell; null when they do not
     * @param month for which it is sent; null when nobody said
     * @param form the version of the office's blank form that was filled in, see {@code FormMark}; null for any other file
     * @param voucher a picture or scan beside tables: evidence, of which nothing is read
     * @param counts of its own findings
     */
    public record CheckedFile(
            String path,
            Supplier<String> fingerprint,
            String kind,
            @Nullable String submitter,
            @Nullable YearMonth month,
            @Nullable String form,
            boolean voucher,
            Verdict verdict,
            List<TableTally> tables,
            FindingCounts counts,
            FindingSource findings) {

        public CheckedFile {
            tables = List.copyOf(tables);
        }

        public String sha256() {
            return fingerprint.get();
        }

        public boolean has(Attachment attachment) {
            return tables.stream().anyMatch(table -> table.head().attachment() == attachment);
        }
    }
}
