package org.attune.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the broker's client adds to Attune; decision 0019 sets the budget and says why. */
class ClientSizeTest {
    private static final long BUDGET = 8_000_000;
    private static final Pattern OF_THE_CLIENT = Pattern.compile(
            "(hivemq|netty|rxjava|reactive-streams|jctools|dagger|javax\\.inject)[\\w.-]*\\.jar");

    @Test
    void itsJarsStayWithinTheirBudget() {
        List<File> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> OF_THE_CLIENT.matcher(Path.of(jar).getFileName().toString()).matches())
                .map(File::new).toList();

        assertThat(jars).as("jars of the client").hasSizeGreaterThan(10);
        assertThat(jars.stream().mapToLong(File::length).sum()).as("bytes of " + jars).isLessThan(BUDGET);
    }
}
