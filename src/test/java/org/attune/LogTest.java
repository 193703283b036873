package org.attune;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attune.app.cli.AttuneCommand;
import org.attune.capture.FrameGrabber;
import org.attune.capture.LatestFrame;
import org.attune.capture.stream.PictureServer;
import org.attune.capture.stream.StreamSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The log of the program itself, in place of the tests' own. */
class LogTest {
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final String home = System.getProperty("user.home");

    @TempDir
    Path folder;

    @BeforeEach
    void logAsTheProgramDoes() throws JoranException {
        System.setProperty("user.home", folder.toString());
        System.setProperty("attune.data", folder.resolve("data").toString());
        System.setProperty("attune.display", "");
        context.putProperty("attune.log.folder", folder.resolve("logs").toString());
        configure("/logback.xml");
    }

    @AfterEach
    void logAsTheTestsDo() throws JoranException {
        configure("/logback-test.xml");
        System.setProperty("user.home", home);
        System.clearProperty("attune.data");
        System.clearProperty("attune.display");
    }

    @Test
    void afterASessionTheLogHasTheCodesAndNeitherTheNameNorTheHomeFolderNorAScore() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");

        AttuneCommand.execute("--learner", "Zaphod Quux", "--reports", blocked.toString(), "--detection-min-size",
                "150");
        AttuneCommand.execute("--model", folder.resolve("gone.onnx").toString());

        assertThat(log()).contains("A-403", "A-302", "~/blocked", "Exception").doesNotContain("Zaphod", "Quux")
                .doesNotContain(folder.toString())
                .as("scores")
                .doesNotContainPattern("(?i)\\b(angry|disgust|fear|happy|sad|surprise|neutral|(not )?interested)\\b");
    }

    @Test
    void whatAnAddressHidesIsNotInTheLog() throws Exception {
        try (PictureServer server = new PictureServer(exchange -> {
            exchange.getResponseHeaders().set("Location", exchange.getRequestURI().toString());
            PictureServer.answer(exchange, exchange.getRequestURI().getPath().equals("/away") ? 302 : 401, null);
        })) {
            logTheTroubleOf("http://ravi:geheim@" + server.place() + "/geheim?token=geheim",
                    "status 401, with a name and a password");
            logTheTroubleOf("http://ravi:gehei%6D@" + server.place() + "/away?token=geheim", "status 302");
        }
        AttuneCommand.execute("--video", "http://ravi:geheim@127.0.0.1/", "--reports", folder.toString());
        AttuneCommand.execute("analyze", "https://ravi:geh eim@127.0.0.1/?geheim", "--out", folder.toString());
        AttuneCommand.execute("class", "--use-country", "IN", "http://ravi:geheim@127.0.0.1/?geheim");

        assertThat(log()).contains("A-106", "A-3").doesNotContain("ravi", "geh", "eim");
    }

    private void logTheTroubleOf(String address, String reason) {
        try (FrameGrabber grabber = new FrameGrabber(() -> new StreamSource(URI.create(address)), new LatestFrame())) {
            grabber.start();
            Eventually.until(reason, () -> logSoFar().contains(reason));
        }
    }

    private String logSoFar() {
        try {
            return log();
        } catch (IOException notYet) {
            return "";
        }
    }

    @Test
    void theLogsStayFewAndSmall() throws IOException {
        for (int line = 0; line < 60_000; line++) {
            LoggerFactory.getLogger("org.attune.flood").warn(
                    "{} a line that comes again and again, as a broken driver might bring about, {}", line,
                    "x".repeat(40));
        }

        try (Stream<Path> files = Files.list(folder.resolve("logs"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSizeBetween(2, 3);
            assertThat(all).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(3_000_000));
        }
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("logs").resolve("attune.log"));
    }

    private void configure(String resource) throws JoranException {
        String logs = context.getProperty("attune.log.folder");
        context.reset();
        context.putProperty("attune.log.folder", logs);
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(getClass().getResource(resource));
    }
}
