package org.attune.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandsTest {
    private static final String[] ALL = {"analyze", "cameras", "class", "delete-my-data", "doctor", "evaluate",
            "lab-code", "rehearse", "report"};

    @ParameterizedTest
    @ValueSource(strings = {"--windowed", "--consent=yes", "--version"})
    void flagsAloneMeanTheKiosk(String flag) {
        assertThat(line(List.of(flag)).getSubcommands()).isEmpty();
    }

    @Test
    void nothingMeansTheKiosk() {
        assertThat(line(List.of()).getSubcommands()).isEmpty();
    }

    @Test
    void whatIsNamedIsMeant() {
        assertThat(line(List.of("report", "export", "a.png")).getSubcommands()).containsOnlyKeys("report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "evaluat"})
    void whoAsksOrMistypesIsToldOfAll(String argument) {
        assertThat(line(List.of(argument)).getSubcommands()).containsOnlyKeys(ALL)
                .allSatisfy((name, command) -> assertThat(command.getCommandSpec().userObject().getClass()
                        .getAnnotation(Command.class).name()).isEqualTo(name));
    }

    private static CommandLine line(List<String> arguments) {
        return Commands.line(arguments, window -> {});
    }
}
