package org.attune;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.attune.app.cli.AttuneCommand;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Output that nothing takes, as on a full disk or into a program that has ended. */
class LostOutputTest {
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void writeNowhere() {
        System.setOut(new PrintStream(new Full(), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void writeAsBefore() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "report export --help", "doctor"})
    void isExitCodeOneAndASentence(String line) {
        assertThat(AttuneCommand.execute(line.split(" "))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines(
                "Not all of the output could be written: the disk is full, or the program that read it has ended. "
                        + "(A-304)");
    }

    @Test
    void alsoWhenTheCommandItselfWentWell() throws IOException {
        SessionSummary lecture = Sessions.lecture(1,
                Sessions.info(ZonedDateTime.parse("2026-03-02T09:15:00+05:30[Asia/Kolkata]"), new UUID(3, 4),
                        new SessionLabels("", "", "")),
                600);
        Path report = new ReportWriter(folder, folder)
                .write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), lecture).file();

        assertThat(AttuneCommand.execute("report", "show", report.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).singleElement().asString()
                .startsWith("Not all of the output could be written");
    }

    @Test
    void anotherFailureKeepsItsOwnExitCode() {
        assertThat(AttuneCommand.execute("report", "show", folder.resolve("none.png").toString())).isEqualTo(2);
    }

    private static final class Full extends OutputStream {
        @Override
        public void write(int letter) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
