package huizong.job;

import huizong.office.Submitter;
import huizong.office.Submitters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An archive directly in the month's folder is mostly one submission, of which not every file says whose it is: an entry that
 * nothing names goes with the others where these are all of one submitter.
 */
final class Bundles {

    private Bundles() {}

    /** @param titled paths of the files that name their submitter themselves, listed or not */
    static List<InboxFile> placed(List<InboxFile> files, Set<String> titled, Submitters submitters) {
        Map<Path, Set<Submitter>> listed = new HashMap<>();
        for (InboxFile file : files) {
            if (isLoose(file) && file.submitter().kind() != Submitter.Kind.UNLISTED) {
                listed.computeIfAbsent(file.item().origin(), origin -> new HashSet<>())
                        .add(file.submitter());
            }
        }
        List<InboxFile> placed = new ArrayList<>();
        for (InboxFile file : files) {
            Set<Submitter> others = listed.getOrDefault(file.item().origin(), Set.of());
            boolean unnamed = isLoose(file)
                    && file.submitter().kind() == Submitter.Kind.UNLISTED
                    && !titled.contains(file.item().shown());
            if (unnamed && others.size() == 1) {
                Submitter one = others.iterator().next();
                placed.add(file.of(one, submitters.rank(one)));
            } else {
                placed.add(file);
            }
        }
        return placed;
    }

    private static boolean isLoose(InboxFile file) {
        return file.item().folder() == null && !file.item().inside().isEmpty();
    }
}
