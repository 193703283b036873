package org.attune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** {@code mvn exec:exec} alone, which neither compiles nor looks for the right Java. */
@EnabledOnOs(OS.LINUX)
class ExecWithoutCompileTest {
    @Test
    void saysWhatToWriteAndShowsNoStack() throws Exception {
        assumeThat(Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, "mvn").canExecute())).isTrue();
        Process maven = new ProcessBuilder(List.of("mvn", "-o", "-q", "-B", "exec:exec")).redirectErrorStream(true)
                .start();
        String said = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(maven.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assumeThat(said).as("what it needs was downloaded before").doesNotContain("offline", "No plugin found");
        assertThat(maven.exitValue()).isNotZero();
        assertThat(said).contains("Write: mvn -q compile exec:exec").doesNotContain("FindException", "\tat ",
                "    at ");
    }
}
