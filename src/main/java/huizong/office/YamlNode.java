package huizong.office;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import huizong.lang.Text;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of a YAML file with the line it stands on, from 1: Jackson's own tree forgets the lines, and whoever mends a
 * file needs them.
 */
sealed interface YamlNode {

    Pattern MARK = Pattern.compile("in 'reader', line ([0-9]{1,9}),");

    int line();

    /** Keys in the order written; a repeated key is a fault. */
    record Mapping(int line, Map<String, YamlNode> entries) implements YamlNode {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** A list: nothing in the settings is one, so that its items do not matter. */
    record Sequence(int line) implements YamlNode {}

    /**
     * One value.
     *
     * @param text as written, without quotes: {@code 0737} stays {@code 0737}
     */
    record Scalar(int line, String text) implements YamlNode {}

    /** Nothing stands behind the key. */
    record Nothing(int line) implements YamlNode {}

    /**
     * Reads a YAML text.
     *
     * @param file its name in faults
     * @throws SettingsFault when it is no YAML, repeats a key, or uses anchors
     */
    static YamlNode parse(String file, String yaml) {
        try (YAMLParser parser = new YAMLFactory().createParser(yaml)) {
            if (parser.nextToken() == null) {
                return new Nothing(1);
            }
            YamlNode root = node(file, parser);
            if (parser.nextToken() != null) {
                throw SettingsFault.at(
                        file,
                        line(parser),
                        Text.of("只能有一份设置（去掉 --- 之后的部分）", "one document only: remove --- and what follows it"));
            }
            return root;
        } catch (JsonProcessingException e) {
            throw SettingsFault.at(
                    file,
                    lineOf(e),
                    Text.of(
                            "不是正确的 YAML：请检查缩进（用空格，不用制表符）、引号和冒号后的空格",
                            "not proper YAML: check the indentation (blanks, no tabs), quotes, and the blank after a colon"));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can be read", e);
        }
    }

    private static YamlNode node(String file, YAMLParser parser) throws IOException {
        int line = line(parser);
        if (parser.isCurrentAlias()) {
            throw SettingsFault.at(file, line, Text.of("这里不能用 * 引用", "references with * are not used here"));
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(file, parser, line);
        }
        if (token == JsonToken.START_ARRAY) {
            parser.skipChildren();
            return new Sequence(line);
        }
        return token == JsonToken.VALUE_NULL ? new Nothing(line) : new Scalar(line, parser.getText());
    }

    private static Mapping mapping(String file, YAMLParser parser, int line) throws IOException {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            int keyLine = line(parser);
            parser.nextToken();
            if (entries.put(key, node(file, parser)) != null) {
                throw SettingsFault.at(
                        file, keyLine, Text.of("“%1$s”写了两次", "\"%1$s\" stands here twice"), Text.plain(key));
            }
        }
        return new Mapping(line, entries);
    }

    /** The trouble's own line is in the message only: the location is that of the last thing understood before it. */
    private static int lineOf(JsonProcessingException fault) {
        Matcher mark = MARK.matcher(fault.getOriginalMessage());
        int line = fault.getLocation() == null
                ? 1
                : Math.max(1, fault.getLocation().getLineNr());
        while (mark.find()) {
            line = Integer.parseInt(mark.group(1));
        }
        return line;
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
