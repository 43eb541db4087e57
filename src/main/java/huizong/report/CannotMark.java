package huizong.report;

import java.io.IOException;

/** A file cannot be marked the way that was tried; another way may do. The message is for the log and names no values. */
final class CannotMark extends IOException {

    private static final long serialVersionUID = 1L;

    CannotMark(String message) {
        super(message);
    }
}
