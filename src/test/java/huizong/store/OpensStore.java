package huizong.store;

import huizong.office.Workspace;
import java.nio.file.Path;

/** Another process that opens a store: ends with 3 when it is refused. */
final class OpensStore {

    private OpensStore() {}

    public static void main(String[] args) {
        try (Store store = Store.open(new Workspace(Path.of(args[0])), args[1])) {
            System.out.println(store.runs().published().size());
        } catch (StoreFault fault) {
            System.out.println(fault.words().en());
            System.exit(3);
        }
    }
}
