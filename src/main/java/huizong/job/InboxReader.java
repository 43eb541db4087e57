package huizong.job;

import huizong.intake.Intake;
import huizong.intake.Line;
import huizong.lang.Text;
import huizong.office.Office;
import huizong.office.Submitter;
import huizong.office.Workspace;
import huizong.origin.Fingerprint;
import huizong.origin.Tool;
import huizong.store.Reading;
import huizong.store.ReadingKey;
import huizong.store.Readings;
import huizong.store.Runs;
import huizong.store.Store;
import huizong.table.Archives;
import huizong.table.Damage;
import huizong.table.FileKind;
import huizong.table.Passwords;
import huizong.table.ReadLimits;
import huizong.table.ReadOptions;
import huizong.table.TableFile;
import huizong.table.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes in the files of a month: each is read once per content, then known from the store. */
final class InboxReader {

    private final Office office;
    private final Store store;
    private final YearMonth month;
    private final Passwords passwords;
    private final Senders senders;
    private Progress progress = Progress.SILENT;

    InboxReader(Office office, Store store, YearMonth month, Passwords passwords) {
        this.office = office;
        this.store = store;
        this.month = month;
        this.passwords = passwords;
        this.senders = new Senders(office.submitters());
    }

    /** The month's files by submitter in the order of the list, then by path. */
    List<InboxFile> read(Progress watched) throws JobFault {
        progress = watched;
        List<Inbox.Item> items = items();
        progress.files(items.size(), items.stream().mapToLong(Inbox.Item::bytes).sum());
        List<InboxFile> files = new ArrayList<>();
        Set<String> titled = new HashSet<>();
        try (TemporaryFolder temporary = ArchiveItems.temporary(office)) {
            for (Inbox.Item item : items) {
                progress.file(item.shown(), item.bytes());
                for (Inbox.Item one : ArchiveItems.of(
                        item, temporary, office.settings().limits().reading())) {
                    files.add(read(one, temporary, titled));
                }
                temporary.clear();
            }
        } catch (IOException e) {
            throw ArchiveItems.gone(e);
        }
        store.readings().settle();
        List<InboxFile> placed = Bundles.placed(files, titled, office.submitters());
        placed.sort(Comparator.comparingInt(InboxFile::rank)
                .thenComparing(file -> file.submitter().name())
                .thenComparing(file -> file.item().shown()));
        return withDuplicates(Vouchers.marked(placed));
    }

    private List<Inbox.Item> items() throws JobFault {
        Workspace workspace = office.workspace();
        Path folder = workspace.inbox(month);
        try {
            return Inbox.list(folder, workspace.root());
        } catch (IOException e) {
            String shown = workspace.relative(folder);
            throw new JobFault(
                    Text.of(
                            "收件箱读不到：" + shown + "，请看它是不是文件夹、有没有权限",
                            "the inbox cannot be read: " + shown + "; see that it is a folder, and its permissions"),
                    e);
        }
    }

    private InboxFile read(Inbox.Item item, TemporaryFolder temporary, Set<String> titled) {
        Reading reading = null;
        String sha256 = "";
        Told told = new Told();
        if (!item.ignored()) {
            sha256 = fingerprint(item);
            reading = reading(item, sha256, temporary);
            if (item.folder() == null && reading.damage() == null) {
                store.readings().lines(reading.number(), told);
            }
        }
        if (told.submitter() != null) {
            titled.add(item.shown());
        }
        Submitter submitter = senders.of(item.folder(), item, told.submitter());
        return new InboxFile(
                item, sha256, reading, submitter, office.submitters().rank(submitter), null, false);
    }

    /** Of the same bytes, in this month or an earlier one, one file counts (DESIGN 5). */
    private List<InboxFile> withDuplicates(List<InboxFile> files) {
        Map<String, Runs.CountedFile> before = store.runs().countedBefore(month);
        Map<String, String> first = new HashMap<>();
        List<InboxFile> marked = new ArrayList<>();
        for (InboxFile file : files) {
            if (!file.isReadable() || !hasRows(file)) {
                marked.add(file);
                continue;
            }
            String same = first.putIfAbsent(file.sha256(), file.item().shown());
            Runs.CountedFile earlier = before.get(file.sha256());
            String duplicateOf = same != null ? same : earlier == null ? null : earlier.path();
            marked.add(file.asDuplicateOf(duplicateOf));
        }
        return marked;
    }

    /** Blank forms of one kind are all alike, and nobody's duplicates. */
    private boolean hasRows(InboxFile file) {
        Reading reading = file.reading();
        return reading != null && store.readings().hasRows(reading.number());
    }

    /** Of its own bytes; an entry that could not be taken out has none. */
    private static String fingerprint(Inbox.Item item) {
        if (item.damage() != null && !item.inside().isEmpty()) {
            return "";
        }
        try {
            return Fingerprint.of(item.path()).hex();
        } catch (IOException e) {
            return "";
        }
    }

    private Reading reading(Inbox.Item item, String sha256, TemporaryFolder temporary) {
        ReadLimits limits = office.settings().limits().reading();
        String settings = limits + " " + office.settings().areaCode();
        ReadingKey key = key(item, sha256, settings);
        Damage untaken = item.damage();
        if (untaken != null) {
            FileKind kind = item.inside().isEmpty() ? Archives.kind(item.path()) : FileKind.UNKNOWN;
            return new Reading(-1, key, kind, "", untaken);
        }
        if (sha256.isEmpty()) {
            return new Reading(-1, key, FileKind.UNKNOWN, "", new Damage(Damage.Reason.NO_ACCESS, "no permission"));
        }
        Reading reading = read(item, key, new ReadOptions(limits, Passwords.NONE, temporary));
        Damage damage = reading.damage();
        if (passwords.isEmpty() || damage == null || damage.reason() != Damage.Reason.ENCRYPTED) {
            return reading;
        }
        ReadingKey unlocked = key(item, sha256, settings + " " + passwords.fingerprint(sha256));
        return read(item, unlocked, new ReadOptions(limits, passwords, temporary));
    }

    private ReadingKey key(Inbox.Item item, String sha256, String settings) {
        return new ReadingKey(
                month,
                item.shown(),
                sha256,
                Tool.version(),
                Fingerprint.of(settings).hex());
    }

    private Reading read(Inbox.Item item, ReadingKey key, ReadOptions options) {
        return store.readings().find(key).orElseGet(() -> make(item, key, options));
    }

    private Reading make(Inbox.Item item, ReadingKey key, ReadOptions options) {
        try (TableFile opened = item.open(options)) {
            String encoding = opened instanceof TableFile.Read read ? read.encoding() : "";
            try (Readings.Writer writer = store.readings().begin(key, opened.kind(), encoding)) {
                if (opened instanceof TableFile.Unreadable unreadable) {
                    return writer.finish(unreadable.damage());
                }
                EntryReader entries = new EntryReader(month, office.settings().areaCode());
                Optional<Damage> damage = Intake.read((TableFile.Read) opened, line -> add(writer, entries, line));
                return writer.finish(orNull(damage));
            }
        } catch (IOException e) {
            throw new IllegalStateException("a file opened for reading cannot be closed", e);
        }
    }

    private void add(Readings.Writer writer, EntryReader entries, Line line) {
        if (line instanceof Line.Record) {
            progress.row();
        }
        writer.add(line, entries.read(line));
    }

    private static @Nullable Damage orNull(Optional<Damage> damage) {
        return damage.orElse(null);
    }
}
