package huizong.job;

import huizong.office.Submitter;
import huizong.office.Submitters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whose a file is: by its folder, else by its titles, else by its own name. */
final class Senders {

    private final Submitters submitters;

    Senders(Submitters submitters) {
        this.submitters = submitters;
    }

    /**
     * The sender; one whom the list does not know goes by the name of the folder, the title or the file.
     *
     * @param folder that names the submitter, or null for a file without one
     */
    Submitter of(@Nullable String folder, @Nullable String title, String fileName) {
        if (folder != null) {
            return submitters.resolve(folder).orElseGet(() -> unlisted(folder));
        }
        Optional<Submitter> named = title == null ? Optional.empty() : submitters.resolve(title);
        return named.or(() -> submitters.resolve(stem(fileName)))
                .orElseGet(() -> unlisted(title == null ? stem(fileName) : title));
    }

    /** The sender as far as it can be told; empty when nothing names one. */
    Optional<Submitter> known(@Nullable String folder, @Nullable String title, String fileName) {
        Optional<Submitter> named = folder == null ? Optional.empty() : submitters.resolve(folder);
        return named.or(() -> title == null ? Optional.empty() : submitters.resolve(title))
                .or(() -> submitters.resolve(stem(fileName)));
    }

    private static Submitter unlisted(String name) {
        return new Submitter(name, Submitter.Kind.UNLISTED, List.of(), null);
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
