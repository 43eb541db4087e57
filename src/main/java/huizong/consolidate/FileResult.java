package huizong.consolidate;

import huizong.form.Attachment;
import java.util.Map;

/**
 * What became of a file.
 *
 * @param path relative to the workspace
 * @param ledger per attachment; an attachment the file does not hold is left out
 */
public record FileResult(String path, String sha256, FileRole role, Map<Attachment, Ledger> ledger) {

    public FileResult {
        ledger = Map.copyOf(ledger);
    }

    public Ledger ledger(Attachment attachment) {
        return ledger.getOrDefault(attachment, Ledger.EMPTY);
    }
}
