package huizong.consolidate;

import huizong.form.Attachment;
import huizong.rule.SupersededFile;
import huizong.rule.SupersededPart;

/**
 * A file whose rows of one attachment, or some of them, were superseded by those of a later file of the same submitter
 * (DESIGN 5).
 *
 * @param earlier the number of the file
 * @param later the number of the file that counts in its place
 * @param whole all its rows; else only those that both share, a partial correction
 * @param order how it was told which of the two is the later
 * @param before what was superseded
 * @param after what counts in its place
 */
public record Supersession(
        int earlier,
        int later,
        Attachment attachment,
        boolean whole,
        SupersededFile.Order order,
        SupersededPart before,
        SupersededPart after) {}
