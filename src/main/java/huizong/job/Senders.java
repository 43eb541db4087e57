package huizong.job;

import huizong.lang.Text;
import huizong.office.Submitter;
import huizong.office.Submitters;
import huizong.origin.Place;
import huizong.report.FileNames;
import huizong.rule.OtherSender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whose a file is: by its folder, else by a folder in its archive, its titles, its own name, its archive's name. */
final class Senders {

    private final Submitters submitters;

    Senders(Submitters submitters) {
        this.submitters = submitters;
    }

    /**
     * The sender; one whom the list does not know goes by the name of the folder, the title, the file or its archive.
     *
     * @param folder that names the submitter, or null for a file without one
     */
    Submitter of(@Nullable String folder, Inbox.Item item, @Nullable String title) {
        if (folder != null) {
            return submitters.resolve(folder).orElseGet(() -> unlisted(folder));
        }
        return known(null, item, title)
                .orElseGet(() -> unlisted(title == null ? FileNames.stem(item.originName()) : title));
    }

    /** The sender as far as it can be told; empty when nothing names one. */
    Optional<Submitter> known(@Nullable String folder, Inbox.Item item, @Nullable String title) {
        List<String> words = new ArrayList<>();
        if (folder != null) {
            words.add(folder);
        }
        words.addAll(item.foldersInside());
        if (title != null) {
            words.add(title);
        }
        words.add(FileNames.stem(item.fileName()));
        words.add(FileNames.stem(item.originName()));
        return words.stream().flatMap(each -> submitters.resolve(each).stream()).findFirst();
    }

    /**
     * Where folder, titles and name of a file do not name the same submitter of the list.
     *
     * @param taken by the first of the three that names one
     * @param said by a later one
     * @param byTitle the titles say so, else the file's name
     */
    record Contradiction(Submitter taken, Submitter said, boolean byTitle) {

        /** As the rule wants it. */
        OtherSender at(String path) {
            return new OtherSender(
                    Place.ofFile(path),
                    taken.name(),
                    said.name(),
                    byTitle ? Text.of("填报单位", "the table") : Text.of("文件名", "the file's name"));
        }
    }

    /** Empty when all that name a submitter of the list name the same. */
    Optional<Contradiction> contradiction(@Nullable String folder, Inbox.Item item, @Nullable String title) {
        Submitter taken = known(folder, item, title).orElse(null);
        if (taken == null) {
            return Optional.empty();
        }
        Submitter byTitle = title == null ? taken : submitters.resolve(title).orElse(taken);
        if (!byTitle.equals(taken)) {
            return Optional.of(new Contradiction(taken, byTitle, true));
        }
        Submitter byName = submitters.resolve(FileNames.stem(item.fileName())).orElse(taken);
        return byName.equals(taken) ? Optional.empty() : Optional.of(new Contradiction(taken, byName, false));
    }

    private static Submitter unlisted(String name) {
        return new Submitter(name, Submitter.Kind.UNLISTED, List.of(), null);
    }
}
