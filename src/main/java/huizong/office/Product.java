package huizong.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product of the catalogue.
 *
 * @param name the one used in the report
 * @param unit of the reference price, as the list has it: 斤, 箱; empty when it has none
 * @param referencePrice in fen for one unit, null when the list has none
 */
public record Product(
        String name,
        List<String> aliases,
        String unit,
        @Nullable Long referencePrice) {

    public Product {
        aliases = List.copyOf(aliases);
    }
}
