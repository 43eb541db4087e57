package huizong.cli;

/** What the caller, often cron, is told (DESIGN 3). */
final class ExitCode {

    /** Done, nothing at or above {@code --fail-on}. */
    static final int DONE = 0;

    /** Done, with findings at or above {@code --fail-on}; a missing submitter is one. */
    static final int FINDINGS = 1;

    /** Wrong usage or settings. */
    static final int USAGE = 2;

    /** Not done: cannot read, write or lock, or a fault of the tool itself, with the log named. */
    static final int NOT_DONE = 3;

    private ExitCode() {}
}
