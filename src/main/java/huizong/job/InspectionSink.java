package huizong.job;

import huizong.table.Damage;
import huizong.table.FileKind;

/** Takes what {@link Inspect} tells, in the order of the file. */
public interface InspectionSink {

    /** The file cannot be read; nothing else comes. */
    void unreadable(FileKind kind, Damage damage);

    void file(Inspected.File file);

    void sheet(Inspected.Tab tab);

    void line(Inspected.Told line);

    void endOfSheet(Inspected.TabEnd end);

    /** A sheet that was not reached because one before it is damaged. */
    void notRead(Inspected.Tab tab);

    void end(Inspected.Titles titles);
}
