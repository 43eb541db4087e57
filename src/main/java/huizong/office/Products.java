package huizong.office;

import huizong.lang.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The catalogue of products: 产品名称, 别名, 单位, 参考单价 (yuan). */
public final class Products {

    private static final ListColumn NAME = ListColumn.required("产品名称", "产品", "名称");
    private static final ListColumn ALIASES = ListColumn.optional("别名", "又名");
    private static final ListColumn UNIT = ListColumn.optional("单位", "计量单位");
    private static final ListColumn PRICE = ListColumn.optional("参考单价", "参考价", "单价");

    private final List<Product> all = new ArrayList<>();
    private final NameFinder<Product> names = new NameFinder<>(Words::heading);

    private Products() {}

    static Products read(ListFile file) {
        Products products = new Products();
        file.read(List.of(NAME, ALIASES, UNIT, PRICE), products::add);
        return products;
    }

    public static Products none() {
        return new Products();
    }

    private void add(ListRow row) {
        Product product = new Product(row.text(NAME), Words.parts(row.text(ALIASES)), row.text(UNIT), price(row));
        if (all.contains(product)) {
            throw row.fault(ListRow.TWICE, Text.plain(product.name()));
        }
        all.add(product);
        List<String> written = new ArrayList<>(product.aliases());
        written.add(0, product.name());
        for (String name : written) {
            names.add(name, product).ifPresent(other -> {
                throw row.fault(
                        Text.of("“%1$s”已是“%2$s”的名称或别名", "\"%1$s\" is already a name of \"%2$s\""),
                        Text.plain(name),
                        Text.plain(other.name()));
            });
        }
    }

    private static @Nullable Long price(ListRow row) {
        String text = row.text(PRICE);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,2})?元?")) {
            throw row.expected(PRICE, Text.of("元，最多两位小数，或空", "yuan with two decimals at most, or blank"));
        }
        return new BigDecimal(text.replace("元", "")).movePointRight(2).longValueExact();
    }

    /** In the order of the list. */
    public List<Product> all() {
        return List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Every name and alias, in the order of the list. */
    public List<String> names() {
        List<String> every = new ArrayList<>();
        for (Product product : all) {
            every.add(product.name());
            every.addAll(product.aliases());
        }
        return every;
    }

    /** The product that bears exactly this name or alias, blanks and what stands in brackets apart. */
    public Optional<Product> find(String words) {
        return names.exactly(words);
    }

    /** The catalogue's name of a product; the words themselves when the catalogue does not have it. */
    public String canonical(String words) {
        return find(words).map(Product::name).orElse(words);
    }
}
