package huizong.rule;

import huizong.form.Column;
import huizong.form.PurchaseEntry;
import huizong.intake.TableHead;
import huizong.lang.Text;
import huizong.office.Nearest;
import huizong.office.Product;
import huizong.office.Products;
import huizong.origin.Place;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the products of a table that the office's catalogue does not have; each is told once. */
final class UnlistedProducts {

    /** So many names are remembered; a table with more of them is told in parts. */
    private static final int MOST = 1_000;

    private final Products catalogue;
    private final TableHead head;
    private final Place sheet;
    private final Findings findings;
    private final boolean isAsked;
    private final Set<String> listed = new HashSet<>();
    private final Map<String, Unlisted> unlisted = new LinkedHashMap<>();

    private record Unlisted(int firstRow, int rows) {}

    UnlistedProducts(Products catalogue, TableHead head, Place sheet, Findings findings) {
        this.catalogue = catalogue;
        this.head = head;
        this.sheet = sheet;
        this.findings = findings;
        this.isAsked = !catalogue.isEmpty()
                && head.indexOf(Column.PRODUCT) >= 0
                && findings.isOn(MarketRule.PRODUCT_NOT_IN_CATALOGUE);
    }

    void row(int row, PurchaseEntry entry) {
        if (!isAsked) {
            return;
        }
        String product = entry.product().held().orElse("");
        if (product.isEmpty() || listed.contains(product) || Several.products(product)) {
            return;
        }
        if (catalogue.find(product).isPresent()) {
            if (listed.size() < MOST) {
                listed.add(product);
            }
            return;
        }
        unlisted.merge(product, new Unlisted(row, 1), (first, another) -> new Unlisted(first.firstRow, first.rows + 1));
        if (unlisted.size() >= MOST) {
            close();
        }
    }

    /** The last row has passed. */
    void close() {
        unlisted.forEach((product, rows) -> findings.add(
                MarketRule.PRODUCT_NOT_IN_CATALOGUE,
                sheet.row(rows.firstRow).cell(head.indexOf(Column.PRODUCT)),
                Column.PRODUCT,
                product,
                0,
                List.of(Text.plain(product), Text.plain(rows.rows), suggestion(product))));
        unlisted.clear();
    }

    private Text suggestion(String product) {
        Optional<String> nearest =
                Nearest.to(product, catalogue.names()).flatMap(catalogue::find).map(Product::name);
        return nearest.map(name -> Text.of("，是不是“" + name + "”？", "; is it “" + name + "”?"))
                .orElse(Text.plain(""));
    }
}
