package huizong.office;

import huizong.lang.Text;
import huizong.table.ReadLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code huizong.yaml} strictly: an unknown key, a wrong type, a date that is none are faults with their line. */
public final class SettingsReader {

    static final List<String> KEYS =
            List.of("district", "deadline-day", "deadlines", "area-code", "reference", "store", "rules", "limits");
    private static final List<String> LEVELS = List.of("error", "warning", "info");
    private static final long MOST_YUAN = 1_000_000_000_000L;
    private static final long MOST_MEGABYTES = 1_000_000;
    private static final long MOST_ROWS = 1_000_000_000;

    private final SettingsSection root;

    private SettingsReader(SettingsSection root) {
        this.root = root;
    }

    /**
     * Reads the settings of a workspace.
     *
     * @throws SettingsFault when they are not as they should be
     * @throws IOException when the file cannot be read
     */
    public static Settings read(Workspace workspace) throws IOException {
        Path file = workspace.settingsFile();
        String name = workspace.relative(file);
        return parse(name, text(name, Files.readAllBytes(file)));
    }

    /**
     * The fault of what the settings say of a rule, with its line: which rules there are, others know.
     *
     * @throws IOException when the file cannot be read
     */
    public static SettingsFault faultOfRule(Workspace workspace, String code, Text words) throws IOException {
        Path file = workspace.settingsFile();
        String name = workspace.relative(file);
        YamlNode root = YamlNode.parse(name, text(name, Files.readAllBytes(file)));
        return new SettingsSection(name, root).section("rules").fault(code, Text.of("%1$s", "%1$s"), words);
    }

    /**
     * Reads settings from their text.
     *
     * @param file its name in faults
     */
    static Settings parse(String file, String yaml) {
        return new SettingsReader(new SettingsSection(file, YamlNode.parse(file, yaml)).only(KEYS)).settings();
    }

    private static String text(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw SettingsFault.in(file, Text.of("请以 UTF-8 编码另存", "save it in UTF-8"));
        }
    }

    private Settings settings() {
        Settings usual = Settings.DEFAULT;
        return new Settings(
                root.text("district").orElse(usual.district()),
                deadlines(),
                areaCode().orElse(usual.areaCode()),
                references(),
                storeUrl().orElse(usual.storeUrl()),
                rules(),
                limits());
    }

    private Deadlines deadlines() {
        int day = root.number("deadline-day", 1, 31)
                .orElse((long) Deadlines.DEFAULT.day())
                .intValue();
        SettingsSection section = root.section("deadlines");
        Map<YearMonth, LocalDate> exceptions = new TreeMap<>();
        for (String key : section.keys()) {
            exceptions.put(month(section, key), date(section, key));
        }
        Deadlines deadlines = new Deadlines(day, exceptions);
        for (String key : section.keys()) {
            checkOrder(section, key, deadlines);
        }
        return deadlines;
    }

    private static YearMonth month(SettingsSection section, String key) {
        try {
            return YearMonth.parse(key);
        } catch (DateTimeParseException e) {
            throw section.fault(
                    key,
                    Text.of("“%1$s”应是月份，如 2020-01", "\"%1$s\" should be a month such as 2020-01"),
                    Text.plain(key));
        }
    }

    private static LocalDate date(SettingsSection section, String key) {
        Text wanted = Text.of("日期，如 2020-02-03", "a date such as 2020-02-03");
        try {
            return LocalDate.parse(section.text(key).orElseThrow(() -> section.expected(key, wanted)));
        } catch (DateTimeParseException e) {
            throw section.expected(key, wanted);
        }
    }

    /** A deadline that is not between its neighbours would leave a month without days of its own. */
    private static void checkOrder(SettingsSection section, String key, Deadlines deadlines) {
        YearMonth month = YearMonth.parse(key);
        LocalDate deadline = deadlines.deadline(month);
        boolean afterLast = deadline.isAfter(deadlines.deadline(month.minusMonths(1)));
        boolean beforeNext = deadline.isBefore(deadlines.deadline(month.plusMonths(1)));
        if (deadline.isBefore(month.atDay(1)) || !afterLast || !beforeNext) {
            throw section.expected(
                    key,
                    Text.of(
                            "该月1日以后、上月截止日与下月截止日之间的日期",
                            "a day in or after that month, between the deadlines of the months before and after"));
        }
    }

    private Optional<String> areaCode() {
        return root.text("area-code").map(code -> {
            if (!code.matches("0[0-9]{2,3}")) {
                throw root.expected("area-code", Text.of("区号，如 \"0737\"", "an area code such as \"0737\""));
            }
            return code;
        });
    }

    private References references() {
        List<String> keys = new ArrayList<>();
        for (References.Kind kind : References.Kind.values()) {
            keys.add(kind.key());
        }
        SettingsSection section = root.section("reference").only(keys);
        Map<References.Kind, String> named = new EnumMap<>(References.Kind.class);
        for (References.Kind kind : References.Kind.values()) {
            section.text(kind.key()).ifPresent(path -> named.put(kind, path));
        }
        return new References(named);
    }

    private Optional<String> storeUrl() {
        SettingsSection store = root.section("store").only(List.of("url"));
        return store.text("url").map(url -> {
            if (!url.startsWith("jdbc:h2:")) {
                throw store.expected("url", Text.of("以 jdbc:h2: 开头的地址", "an address that begins with jdbc:h2:"));
            }
            return url;
        });
    }

    private Map<String, RuleSetting> rules() {
        SettingsSection section = root.section("rules");
        Map<String, RuleSetting> rules = new TreeMap<>();
        for (String code : section.keys()) {
            if (!code.matches("[a-z]+(-[a-z]+)*")) {
                throw section.fault(
                        code,
                        Text.of(
                                "“%1$s”应是规则代码，如 id-check-digit",
                                "\"%1$s\" should be the code of a rule, such as id-check-digit"),
                        Text.plain(code));
            }
            SettingsSection rule = section.section(code).only(List.of("level", "enabled"));
            rules.put(
                    code,
                    new RuleSetting(
                            rule.oneOf("level", LEVELS).orElse(null),
                            rule.truth("enabled").orElse(true)));
        }
        return rules;
    }

    private Limits limits() {
        SettingsSection section =
                root.section("limits").only(List.of("benefit", "purchase", "file-mb", "unpacked-mb", "rows"));
        Limits usual = Limits.DEFAULT;
        ReadLimits reading = usual.reading();
        return new Limits(
                section.number("benefit", 1, MOST_YUAN).map(yuan -> yuan * 100).orElse(usual.benefitFen()),
                section.number("purchase", 1, MOST_YUAN).map(yuan -> yuan * 100).orElse(usual.purchaseFen()),
                new ReadLimits(
                        megabytes(section, "file-mb").orElse(reading.fileBytes()),
                        megabytes(section, "unpacked-mb").orElse(reading.unpackedBytes()),
                        section.number("rows", 1, MOST_ROWS).orElse(reading.rows())));
    }

    private static Optional<Long> megabytes(SettingsSection section, String key) {
        return section.number(key, 1, MOST_MEGABYTES).map(megabytes -> megabytes << 20);
    }
}
