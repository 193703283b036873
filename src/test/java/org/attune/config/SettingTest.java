package org.attune.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingTest {

    @ParameterizedTest
    @MethodSource("org.attune.config.Setting#values")
    void everySettingHasAnOptionANameAndOneLineThatExplainsIt(Setting<?> setting) {
        assertThat(setting.option()).matches("--[a-z]+(-[a-z]+)*");
        assertThat(setting.title()).isNotBlank().hasSizeLessThan(50);
        assertThat(setting.explanation()).isNotBlank().endsWith(".").doesNotContain("\n");
        assertThat(setting.group().title()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("org.attune.config.Setting#values")
    void everyOneOfAFewValuesHasItsWords(Setting<?> setting) {
        if (setting.group() != Setting.Group.LAB && setting.type() instanceof ValueType.Choice<?> choice) {
            assertThat(choice.written().stream().filter(value -> !value.isEmpty()))
                    .allSatisfy(value -> assertThat(setting.words(value)).isNotBlank());
        }
    }

    @Test
    void noTwoShareAnOption() {
        assertThat(Setting.values().stream().map(Setting::option)).doesNotHaveDuplicates();
    }

    @Test
    void theDocumentListsThemAsTheyAre() throws IOException {
        StringBuilder table = new StringBuilder();
        for (Setting.Group group : Setting.Group.values()) {
            table.append("\n## ").append(group.title())
                    .append("\n\n| setting | default | takes | what it does |\n|---|---|---|---|\n");
            Setting.of(group)
                    .forEach(setting -> table.append("| `").append(setting.key()).append("` | ")
                            .append(setting.defaultText()).append(" | ")
                            .append(setting.type().words()).append(" | **").append(setting.title()).append("** ")
                            .append(setting.explanation()).append(" |\n"));
        }
        Files.writeString(Path.of("target", "settings-table.md"), table);

        assertThat(Files.readString(Path.of("docs", "settings.md")))
                .as("docs/settings.md ends with target/settings-table.md").endsWith(table.toString());
    }
}
