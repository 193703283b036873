package org.attune.app;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.attune.analysis.Baseline;
import org.attune.analysis.FaceAnalyzer;
import org.attune.analysis.FaceTracker;
import org.attune.analysis.FramingAnalyzer;
import org.attune.analysis.InterestPolicy;
import org.attune.analysis.PresenceAnalyzer;
import org.attune.capture.VideoSource;
import org.attune.classification.ModelContract;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.detection.FoundShare;
import org.attune.pipeline.LiveSession;
import org.attune.platform.AppVersion;
import org.attune.platform.Environment;
import org.attune.report.data.ReportWriter;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;

/** Builds the parts from the settings, and closes what sessions share. The only place that knows all of them. */
public final class CompositionRoot implements AutoCloseable {
    private final Settings settings;
    private final SharedModel model;

    /** @param model the file; read when it is needed first */
    public CompositionRoot(Settings settings, Path model) {
        this(settings, new SharedModel(model));
    }

    private CompositionRoot(Settings settings, SharedModel model) {
        this.settings = settings;
        this.model = model;
    }

    /** The parts with other settings, such as those of the next session; with the same model, which this one closes. */
    public CompositionRoot with(Settings others) {
        return new CompositionRoot(others, model);
    }

    public Settings settings() {
        return settings;
    }

    public double rate() {
        return settings.get(Setting.ANALYSIS_RATE);
    }

    /** A fresh one, with tracks of its own. */
    public FaceAnalyzer analyzer() {
        return analyzer(Baseline.NONE);
    }

    private FaceAnalyzer analyzer(Baseline baseline) {
        return new FaceAnalyzer(FaceDetectors.forVideo(settings), model.classifier(), new FaceTracker(
                settings.get(Setting.SMOOTHING_SECONDS), settings.get(Setting.COUNT_EVERYONE), baseline));
    }

    /** For the preview before a session: scores of single pictures, and none at all where only presence is recorded. */
    public FramingAnalyzer framing(SessionMode mode) {
        FoundShare detector = new FoundShare(FaceDetectors.forVideo(settings));
        return mode == SessionMode.PRESENCE
                ? new FramingAnalyzer(new PresenceAnalyzer(detector), detector::share, true)
                : new FramingAnalyzer(new FaceAnalyzer(detector, model.classifier(), new FaceTracker(0, false)),
                        detector::share, settings.get(Setting.COUNT_EVERYONE));
    }

    /** @throws org.attune.classification.ModelException when the model is needed and cannot be used */
    public LiveSession start(VideoSource source, SessionLabels labels, SessionMode mode, Baseline baseline) {
        return open(source, labels, mode, baseline).keptIn(Environment.journals());
    }

    private LiveSession open(VideoSource source, SessionLabels labels, SessionMode mode, Baseline baseline) {
        if (mode == SessionMode.EXPRESSIONS) {
            SessionInfo info = info(source.description(), true, labels, baseline.isUsed());
            return new LiveSession(source, analyzer(baseline), rate(), info);
        }
        return new LiveSession(source, new PresenceAnalyzer(FaceDetectors.forVideo(settings)), rate(),
                presence(source.description(), labels));
    }

    private static SessionInfo presence(String source, SessionLabels labels) {
        return SessionInfo.presence(UUID.randomUUID(), now(), true, source, labels, AppVersion.get());
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** @param live whether the session runs in real time */
    public SessionInfo info(String source, boolean live, SessionLabels labels) {
        return info(source, live, labels, false);
    }

    private SessionInfo info(String source, boolean live, SessionLabels labels, boolean baseline) {
        ModelContract contract = model.classifier().contract();
        ModelId id = new ModelId(contract.name(), contract.version(), model.classifier().hash());
        Expressions kind = new Expressions(id, InterestPolicy.VERSION, baseline,
                settings.get(Setting.COUNT_EVERYONE));
        return new SessionInfo(UUID.randomUUID(), now(), live, source, labels, kind, AppVersion.get());
    }

    public static ReportWriter reports(Path folder) {
        return new ReportWriter(folder, fallbackReports());
    }

    /** Where reports go that the folder for them does not take. */
    public static Path fallbackReports() {
        return Environment.data().resolve("reports");
    }

    @Override
    public void close() {
        model.close();
    }
}
