package huizong.job;

import huizong.office.Submitter;
import huizong.office.Submitters;
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
        return known(null, item, title).orElseGet(() -> unlisted(title == null ? stem(item.originName()) : title));
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
        words.add(stem(item.fileName()));
        words.add(stem(item.originName()));
        return words.stream().flatMap(each -> submitters.resolve(each).stream()).findFirst();
    }

    private static Submitter unlisted(String name) {
        return new Submitter(name, Submitter.Kind.UNLISTED, List.of(), null);
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
