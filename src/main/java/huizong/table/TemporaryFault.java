package huizong.table;

import java.io.IOException;
import java.io.Serial;

/** Our own disk is full or locked: nobody's fault but ours, and no reason to blame a sender. */
public final class TemporaryFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    TemporaryFault(IOException cause) {
        super("temporary files cannot be written or removed", cause);
    }
}
