package org.attune.web.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attune.report.data.ReportReader;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same frames through Java in a JVM, through the compiled script in Node, and through the kiosk. */
class GoldenTest {
    private static final Path JVM = GoldenRuns.FOLDER.resolve("jvm");
    private static final Path NODE = GoldenRuns.FOLDER.resolve("node");
    private static SessionSummary kiosks;

    @BeforeAll
    static void runAll() throws Exception {
        kiosks = GoldenRuns.kiosk();
        GoldenRuns.jvm();
        GoldenRuns.node();
    }

    @Test
    void scriptAndJvmWriteTheSameTexts() throws IOException {
        List<String> names = texts(JVM);
        assertThat(texts(NODE)).isEqualTo(names).hasSizeGreaterThan(20);
        for (String name : names) {
            assertThat(NODE.resolve(name)).describedAs(name).hasSameBinaryContentAs(JVM.resolve(name));
        }
    }

    @Test
    void everyWayWasTaken() throws IOException {
        assertThat(GoldenRuns.read(NODE.resolve("resting.json")).info().baseline()).isTrue();
        assertThat(GoldenRuns.read(NODE.resolve("everyone.json")).info().everyone()).isTrue();
        assertThat(GoldenRuns.read(NODE.resolve("recovered.json")).recovered()).isTrue();
        assertThat(GoldenRuns.read(NODE.resolve("recovered.json")).markers()).hasSize(3);
        assertThat(GoldenRuns.read(NODE.resolve("presence.json")).hasExpressions()).isFalse();
    }

    @Test
    void sharesAreWithinTwoPointsOfTheKiosks() throws IOException {
        SessionSummary scripts = GoldenRuns.read(NODE.resolve("kiosk.json"));
        for (int index = 0; index < 3; index++) {
            assertThat(scripts.total().verdictPercentages().get(index))
                    .isCloseTo(kiosks.total().verdictPercentages().get(index), within(2));
        }
        for (int index = 0; index < 7; index++) {
            assertThat(scripts.total().expressionPercentages().get(index))
                    .isCloseTo(kiosks.total().expressionPercentages().get(index), within(2));
        }
    }

    @Test
    void kioskReadsTheScriptsPicture() throws Exception {
        SessionSummary read = ReportReader.read(NODE.resolve("page.png"));
        assertThat(read).isEqualTo(GoldenRuns.read(NODE.resolve("expressions-cut.json")));
        assertThat(read.info().labels().learner()).isEmpty();
        assertThat(read.markers()).isEmpty();
        assertThat(read.bins().getFirst().isMeasured()).isFalse();
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".png")).sorted()
                    .toList();
        }
    }
}
