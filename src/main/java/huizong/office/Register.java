package huizong.office;

import huizong.lang.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 建档立卡 register: 姓名, 身份证, 户编号, 镇, 村. It is the authority on its people: a number is taken as it stands there,
 * whether its check digit agrees or not.
 */
public final class Register {

    private static final ListColumn NAME = ListColumn.required("姓名", "名字");
    private static final ListColumn ID = ListColumn.required("身份证", "身份证号", "身份证号码", "证件号码", "公民身份号码");
    private static final ListColumn HOUSEHOLD = ListColumn.optional("户编号", "户号", "户编码");
    private static final ListColumn TOWN = ListColumn.optional("镇", "乡镇", "乡");
    private static final ListColumn VILLAGE = ListColumn.optional("村", "行政村", "村名");

    /** A number that a spreadsheet has shortened: what is left of it is nobody's. */
    private static final Pattern SHORTENED = Pattern.compile("[0-9](\\.[0-9]+)?E\\+?[0-9]+");

    private final Map<String, Registered> byId = new HashMap<>();

    private Register() {}

    static Register read(ListFile file) {
        Register register = new Register();
        file.read(List.of(NAME, ID, HOUSEHOLD, TOWN, VILLAGE), register::add);
        return register;
    }

    private void add(ListRow row) {
        String id = key(row.text(ID));
        if (SHORTENED.matcher(id).matches()) {
            throw row.expected(
                    ID,
                    Text.of(
                            "文本格式的18位号码（电子表格已丢失末尾几位，请从原名册重新导出）",
                            "18 digits as text (the spreadsheet has lost the last ones: export the register again)"));
        }
        Registered person = new Registered(row.text(NAME), id, row.text(HOUSEHOLD), row.text(TOWN), row.text(VILLAGE));
        Registered known = byId.putIfAbsent(id, person);
        if (known != null && !known.equals(person)) {
            throw row.fault(Text.of(
                    "这个身份证号在前面已出现，内容却不同", "this ID number stands further up already, with something else beside it"));
        }
    }

    /** The person with this number, 18 characters as the tool compares them, blanks and case apart. */
    public Optional<Registered> find(String id) {
        return Optional.ofNullable(byId.get(key(id)));
    }

    public int size() {
        return byId.size();
    }

    private static String key(String id) {
        return Words.withoutBlanks(id).toUpperCase(Locale.ROOT);
    }
}
