package huizong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The settings that a new workspace begins with. */
class FirstSettingsTest {

    /** A setting stands close behind the #, an explanation behind a blank; the part of a section is indented. */
    private static final Pattern SETTING = Pattern.compile("^#(?=[a-z]| {2}[a-z])", Pattern.MULTILINE);

    private static String text() throws IOException {
        try (InputStream in = FirstSettingsTest.class.getResourceAsStream("/huizong/init/huizong.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theyAreAllDefaults() throws IOException {
        assertThat(SettingsReader.parse("huizong.yaml", text())).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void theyNameEveryKeyWithItsDefault() throws IOException {
        String written = SETTING.matcher(text()).replaceAll("");
        for (String key : SettingsReader.KEYS) {
            assertThat(written).containsPattern("(?m)^" + key + ":");
        }
        Settings settings = SettingsReader.parse("huizong.yaml", written);
        for (References.Kind kind : References.Kind.values()) {
            assertThat(settings.references().path(kind)).contains(kind.usual().get(0));
        }
        assertThat(new Settings(
                        settings.district(),
                        settings.deadlines(),
                        settings.areaCode(),
                        References.DEFAULT,
                        settings.storeUrl(),
                        settings.rules(),
                        settings.limits()))
                .isEqualTo(Settings.DEFAULT);
    }
}
