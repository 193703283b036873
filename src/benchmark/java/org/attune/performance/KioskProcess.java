package org.attune.performance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.attune.JavaFx;
import org.attune.analysis.Baseline;
import org.attune.app.CompositionRoot;
import org.attune.app.Compositions;
import org.attune.app.SoftwareDrawing;
import org.attune.capture.VideoSource;
import org.attune.config.CurrentSettings;
import org.attune.config.Settings;
import org.attune.pipeline.LiveSession;
import org.attune.pipeline.SessionFactory;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.ui.Kiosk;
import org.attune.ui.KioskOptions;
import org.attune.ui.agreement.Agreement;

/**
 * A program to be measured from inside: the real kiosk in a session over a camera of 30 pictures a second, ten of which
 * it analyses.
 */
public final class KioskProcess implements SessionFactory {
    private static final int WARM_SECONDS = 25;
    private static final int MEASURED_SECONDS = 30;

    private final CompositionRoot composition = Compositions.of(Settings.defaults());
    private final Path folder;
    private final DecodedCamera.Format format;
    private final ResultWatch watch = new ResultWatch();

    private KioskProcess(Path folder, DecodedCamera.Format format) {
        this.folder = folder;
        this.format = format;
    }

    /**
     * Prints what {@link KioskFigures} reads.
     *
     * @param arguments a folder for what the session writes, and how the camera's pictures come
     */
    public static void main(String[] arguments) throws Exception {
        SoftwareDrawing.whereThereIsNoCard();
        KioskProcess kiosk = new KioskProcess(Files.createDirectories(Path.of(arguments[0])),
                DecodedCamera.Format.valueOf(arguments[1]));
        Stage stage = JavaFx.call(kiosk::show);
        Thread.sleep(1000L * WARM_SECONDS);
        JavaFx.run(() -> kiosk.watch.follow(stage.getScene()));
        ThreadShares shares = new ThreadShares();
        Thread.sleep(1000L * MEASURED_SECONDS);
        System.out.printf(Locale.ROOT, "%.2f %.2f %.1f %.1f %.1f %.1f%n", shares.percent(), shares.drawingPercent(),
                kiosk.watch.age(0.5), kiosk.watch.age(0.99),
                ResidentMemory.megabytes(), (double) kiosk.watch.results() / MEASURED_SECONDS);
        System.out.println(shares);
        Runtime.getRuntime().halt(0);
    }

    private Stage show() {
        Stage stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        Agreement agreement = new Agreement(
                CurrentSettings.of(folder.resolve("settings.properties"), Settings.defaults()), folder,
                Optional.empty());
        new Kiosk(stage, this, new ReportWriter(folder, folder), agreement, SessionLabels.NONE, KioskOptions.PLAIN)
                .show(false);
        // One timer before that of the live screen: what it has seen, the screen draws at the same pulse.
        watch.start();
        ((Button) stage.getScene().lookup("#start")).fire();
        return stage;
    }

    @Override
    public VideoSource source() {
        return new VideoSource(() -> new DecodedCamera(format), false, "camera", "");
    }

    @Override
    public LiveSession start(VideoSource source, SessionLabels labels, SessionMode mode, Baseline baseline) {
        return new LiveSession(source, watch.over(composition.analyzer()), Scene.RATE,
                Sessions.info(ZonedDateTime.now().truncatedTo(ChronoUnit.MILLIS), UUID.randomUUID(), labels))
                .keptIn(folder.resolve("journals"));
    }
}
