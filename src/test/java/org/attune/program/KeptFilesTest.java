package org.attune.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.attune.config.CurrentSettings;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.config.StaffCode;
import org.attune.journal.RecoveredReport;
import org.attune.journal.Recovery;
import org.attune.report.data.ReportReader;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionMode;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Attune 0.1.0 left on people's disks is still read. Its files, over the built-in clip of average faces, are never
 * made anew.
 */
class KeptFilesTest {
    private static final Path KEPT = Path.of("src/test/resources/0.1.0");
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aPageOfExpressions() throws IOException {
        SessionSummary page = page("expressions.png");

        assertThat(page.info().labels()).extracting("learner", "course", "title").containsExactly("quiet heron",
                "Thermodynamics", "Lecture 7");
        assertThat(page.info().start()).hasToString("2026-11-26T10:02+01:00[Europe/Berlin]");
        assertThat(page.info().baseline()).isTrue();
        assertThat(page.info().expressions().orElseThrow().model().version()).isEqualTo("0.7");
        assertThat(page.seconds()).isEqualTo(150);
        assertThat(measured(page)).isEqualTo(135);
        assertThat(interested(page)).isCloseTo(75.532, within(1e-6));
        assertThat(markers(page)).containsExactly("20.0 Introduction", "65.5 Carnot cycle", "110.25 ");
    }

    @Test
    void aPageOfPresence() throws IOException {
        SessionSummary page = page("presence.png");

        assertThat(page.info().kind().mode()).isEqualTo(SessionMode.PRESENCE);
        assertThat(page.bins()).hasSize(15);
        assertThat(measured(page)).isEqualTo(135);
        assertThat(markers(page)).containsExactly("40.0 First law");
    }

    @Test
    void aPageThatPartsWereTakenOutOf() throws IOException {
        SessionSummary page = page("redacted.png");

        assertThat(page.info().labels().learner()).isEmpty();
        assertThat(page.info().id()).isEqualTo(page("expressions.png").info().id());
        assertThat(page.between(60, 80).measuredSeconds()).isZero();
        assertThat(interested(page)).isCloseTo(62.932, within(1e-6));
        assertThat(markers(page)).containsExactly("20.0 Introduction", "110.25 ");
    }

    @Test
    void aPageInHindi() throws IOException {
        SessionSummary page = page("hindi.png");

        assertThat(page.info().labels()).extracting("learner", "course", "title").containsExactly("शान्त बगुला",
                "ऊष्मागतिकी", "व्याख्यान 7");
        assertThat(page.info().baseline()).isFalse();
        assertThat(interested(page)).isCloseTo(50.533, within(1e-6));
        assertThat(markers(page)).containsExactly("15.0 परिचय", "80.0 पहला नियम \"1\"");
    }

    /** Each ends within a line, as where the power fails. */
    @Test
    void journalsOfSessionsThatNeverEnded() throws IOException {
        copy(".journal");
        ReportWriter reports = new ReportWriter(folder.resolve("reports"), folder.resolve("reports"));

        List<RecoveredReport> recovered = new Recovery(folder, reports).run(
                session -> reports.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), session));

        assertThat(recovered).extracting(report -> report.summary().info().kind().mode())
                .containsExactly(SessionMode.EXPRESSIONS, SessionMode.PRESENCE);
        SessionSummary expressions = recovered.getFirst().summary();
        assertThat(expressions.recovered() && expressions.info().baseline()).isTrue();
        assertThat(expressions.info().labels().learner()).isEqualTo("శాంతమైన కొంగ");
        assertThat(recovered).allSatisfy(report -> {
            assertThat(report.summary().seconds()).isEqualTo(63.8);
            assertThat(ReportReader.read(report.report().file(), LATER)).isEqualTo(report.summary());
        });
        assertThat(measured(expressions)).isBetween(47.0, 49.0);
        assertThat(measured(recovered.getLast().summary())).isBetween(47.0, 49.0);
        assertThat(markers(expressions)).containsExactly("20.0 పరిచయం", "50.0 ");
        assertThat(markers(recovered.getLast().summary())).containsExactly("30.0 First law");
    }

    @Test
    void settings() throws IOException {
        copy("settings.properties");
        CurrentSettings current = CurrentSettings.of(folder.resolve("settings.properties"), Settings.defaults());
        List<String> problems = new ArrayList<>();
        current.report(problems::add);

        assertThat(problems).isEmpty();
        Map<String, String> read = Setting.values().stream()
                .collect(Collectors.toMap(Setting::key, setting -> current.now().text(setting)));
        assertThat(read).containsAllEntriesOf(Map.of("window.language", "te", "window.text-percent", "150",
                "camera.name", "कैमरा: Integrated Camera", "use.country", "IN", "use.purpose", "personal",
                "analysis.rate-hz", "7.5", "detection.scale-factor", "1.2", "profile", "lab", "lab.exit-key",
                "Ctrl+Alt+F9", "lab.session-minutes", "45"));
        assertThat(StaffCode.matches("open sesame".toCharArray(), read.get("lab.exit-code"))).isTrue();
    }

    /** So that no page is kept that the tests above forget. */
    @Test
    void thePicturesAreThereToo() throws IOException {
        try (Stream<Path> pages = Files.list(KEPT).filter(file -> file.toString().endsWith(".png"))) {
            assertThat(pages).hasSize(4).allSatisfy(
                    page -> assertThat(ImageIO.read(page.toFile()).getWidth()).isEqualTo(1123));
        }
    }

    private static SessionSummary page(String name) throws IOException {
        return ReportReader.read(KEPT.resolve(name), LATER);
    }

    private static double measured(SessionSummary session) {
        return session.total().measuredSeconds();
    }

    private static double interested(SessionSummary session) {
        return session.total().verdictSeconds().getFirst();
    }

    private static List<String> markers(SessionSummary session) {
        return session.markers().stream().map(marker -> marker.seconds() + " " + marker.text()).toList();
    }

    private void copy(String end) throws IOException {
        try (Stream<Path> files = Files.list(KEPT).filter(file -> file.toString().endsWith(end))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
