package huizong.office;

import huizong.lang.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of one part of the settings, read strictly: whatever is not expected is a fault with its line. */
final class SettingsSection {

    private static final long FAR = 10_000_000_000L;

    private final String file;
    private final Map<String, YamlNode> entries;

    /**
     * @param node a mapping, or nothing at all
     * @throws SettingsFault when it is something else
     */
    SettingsSection(String file, YamlNode node) {
        this.file = file;
        this.entries = entriesOf(file, node);
    }

    private static Map<String, YamlNode> entriesOf(String file, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries();
        }
        if (node instanceof YamlNode.Nothing) {
            return Map.of();
        }
        throw SettingsFault.at(
                file, node.line(), Text.of("这里应是“名称: 值”的若干行", "lines of the form \"name: value\" are expected here"));
    }

    /** Refuses every key that is not among the known ones. */
    SettingsSection only(List<String> known) {
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw unknown(key, value.line(), known);
            }
        });
        return this;
    }

    private SettingsFault unknown(String key, int line, Collection<String> known) {
        Optional<String> nearest = Nearest.to(key, known);
        if (nearest.isPresent()) {
            return SettingsFault.at(
                    file,
                    line,
                    Text.of("没有“%1$s”这一项，是不是“%2$s”？", "there is no \"%1$s\"; did you mean \"%2$s\"?"),
                    Text.plain(key),
                    Text.plain(nearest.get()));
        }
        return SettingsFault.at(
                file,
                line,
                Text.of("没有“%1$s”这一项；可用的有：%2$s", "there is no \"%1$s\"; there are: %2$s"),
                Text.plain(key),
                Text.of(String.join("、", known), String.join(", ", known)));
    }

    Collection<String> keys() {
        return entries.keySet();
    }

    /** The part under a key; empty when the key is missing. */
    SettingsSection section(String key) {
        return new SettingsSection(file, entries.getOrDefault(key, new YamlNode.Nothing(1)));
    }

    /** The text of a key; empty when the key is missing or nothing stands behind it. */
    Optional<String> text(String key) {
        YamlNode node = entries.get(key);
        if (node == null || node instanceof YamlNode.Nothing) {
            return Optional.empty();
        }
        if (node instanceof YamlNode.Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        throw expected(key, Text.of("一个值", "one value"));
    }

    /** A whole number within bounds. */
    Optional<Long> number(String key, long least, long most) {
        return text(key).map(text -> {
            Text wanted = wanted(least, most);
            if (!text.matches("[0-9]{1,15}")) {
                throw expected(key, wanted);
            }
            long number = Long.parseLong(text);
            if (number < least || number > most) {
                throw expected(key, wanted);
            }
            return number;
        });
    }

    /** A bound that nobody comes near is not worth reading. */
    private static Text wanted(long least, long most) {
        return most < FAR
                ? Text.of(least + " 到 " + most + " 的整数", "a whole number from " + least + " to " + most)
                : Text.of("不小于 " + least + " 的整数", "a whole number of " + least + " or more");
    }

    Optional<Boolean> truth(String key) {
        return oneOf(key, List.of("true", "false")).map(Boolean::valueOf);
    }

    Optional<String> oneOf(String key, List<String> words) {
        return text(key).map(text -> {
            if (!words.contains(text)) {
                throw expected(key, Text.of(String.join("、", words) + " 之一", "one of " + String.join(", ", words)));
            }
            return text;
        });
    }

    /** The fault that something else should stand behind a key. */
    SettingsFault expected(String key, Text wanted) {
        YamlNode node = entries.get(key);
        if (node instanceof YamlNode.Scalar scalar) {
            return fault(
                    key,
                    Text.of("“%1$s”应是 %2$s，现在是“%3$s”", "\"%1$s\" should be %2$s, not \"%3$s\""),
                    Text.plain(key),
                    wanted,
                    Text.plain(scalar.text()));
        }
        return fault(key, Text.of("“%1$s”应是 %2$s", "\"%1$s\" should be %2$s"), Text.plain(key), wanted);
    }

    /** A fault on the line of a key. */
    SettingsFault fault(String key, Text words, Text... arguments) {
        YamlNode node = entries.get(key);
        return SettingsFault.at(file, node == null ? 1 : node.line(), words, arguments);
    }
}
