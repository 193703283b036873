package org.attune.app;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import org.attune.analysis.Baseline;
import org.attune.analysis.FaceAnalyzer;
import org.attune.analysis.FaceTracker;
import org.attune.analysis.FramingAnalyzer;
import org.attune.analysis.InterestPolicy;
import org.attune.analysis.PresenceAnalyzer;
import org.attune.capture.Source;
import org.attune.classification.ModelContract;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.config.AppVersion;
import org.attune.config.Environment;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.detection.FaceDetector;
import org.attune.detection.FollowingFaceDetector;
import org.attune.detection.FoundShare;
import org.attune.detection.HaarFaceDetector;
import org.attune.pipeline.LiveSession;
import org.attune.report.ReportWriter;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.jspecify.annotations.Nullable;

/** Builds the parts from the settings, and closes what sessions share. The only place that knows all of them. */
public final class Composition implements AutoCloseable {
    private final Supplier<Settings> settings;
    private final Path model;
    private @Nullable OnnxEmotionClassifier classifier;

    Composition(Settings settings, Path model) {
        this(() -> settings, model);
    }

    /**
     * @param settings asked anew for each session, so that what was changed in between counts
     * @param model the file; read for the first session with estimates, since others shall do without it
     */
    Composition(Supplier<Settings> settings, Path model) {
        this.settings = settings;
        this.model = model;
    }

    /** @throws org.attune.classification.ModelException when the model cannot be used */
    private synchronized OnnxEmotionClassifier classifier() {
        OnnxEmotionClassifier loaded = classifier;
        if (loaded == null) {
            loaded = new OnnxEmotionClassifier(model);
            classifier = loaded;
        }
        return loaded;
    }

    double rate() {
        return settings.get().number(Setting.ANALYSIS_RATE);
    }

    /** A fresh one, with tracks of its own. */
    public FaceAnalyzer analyzer() {
        return analyzer(Baseline.NONE);
    }

    private FaceAnalyzer analyzer(Baseline baseline) {
        Settings now = settings.get();
        return analyzer(now,
                new FaceTracker(now.number(Setting.SMOOTHING_SECONDS), now.flag(Setting.COUNT_EVERYONE), baseline));
    }

    private FaceAnalyzer analyzer(Settings now, FaceTracker tracker) {
        return new FaceAnalyzer(follower(now), classifier(), tracker);
    }

    /** For the preview before a session: scores of single pictures, and none at all where only presence is recorded. */
    FramingAnalyzer framing(SessionMode mode) {
        Settings now = settings.get();
        FoundShare detector = new FoundShare(follower(now));
        return mode == SessionMode.PRESENCE
                ? new FramingAnalyzer(new PresenceAnalyzer(detector), detector::share, true)
                : new FramingAnalyzer(new FaceAnalyzer(detector, classifier(), new FaceTracker(0, false)),
                        detector::share, now.flag(Setting.COUNT_EVERYONE));
    }

    /** For single pictures. */
    static FaceDetector detector(Settings settings) {
        return new HaarFaceDetector(cascade(), tuning(settings));
    }

    /**
     * For a camera's or a clip's pictures, analysed at the set rate; the second within which a new face is found has a
     * fifth to spare for its confirmation.
     */
    static FollowingFaceDetector follower(Settings settings) {
        return new FollowingFaceDetector(cascade(), tuning(settings),
                (int) Math.max(1, 0.8 * settings.number(Setting.ANALYSIS_RATE)));
    }

    private static HaarFaceDetector.Tuning tuning(Settings settings) {
        return new HaarFaceDetector.Tuning(settings.number(Setting.SCALE_FACTOR),
                settings.integer(Setting.MIN_NEIGHBORS), settings.integer(Setting.MIN_SIZE),
                settings.integer(Setting.DETECTION_THREADS));
    }

    private static Path cascade() {
        return Environment.models().resolve("haarcascade_frontalface_default.xml");
    }

    /** @throws org.attune.classification.ModelException when the model is needed and cannot be used */
    LiveSession start(Source source, SessionLabels labels, SessionMode mode, Baseline baseline) {
        return open(source, labels, mode, baseline).keptIn(Environment.journals());
    }

    private LiveSession open(Source source, SessionLabels labels, SessionMode mode, Baseline baseline) {
        if (mode == SessionMode.EXPRESSIONS) {
            SessionInfo info = info(source.description(), true, labels, baseline.isUsed());
            return new LiveSession(source, analyzer(baseline), rate(), info);
        }
        return new LiveSession(source, new PresenceAnalyzer(follower(settings.get())), rate(),
                presence(source.description(), labels));
    }

    private static SessionInfo presence(String source, SessionLabels labels) {
        return SessionInfo.presence(UUID.randomUUID(), now(), true, source, labels, AppVersion.get());
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** @param live whether the session runs in real time */
    SessionInfo info(String source, boolean live, SessionLabels labels) {
        return info(source, live, labels, false);
    }

    private SessionInfo info(String source, boolean live, SessionLabels labels, boolean baseline) {
        ModelContract contract = classifier().contract();
        ModelId id = new ModelId(contract.name(), contract.version(), classifier().hash());
        Expressions kind = new Expressions(id, InterestPolicy.VERSION, baseline,
                settings.get().flag(Setting.COUNT_EVERYONE));
        return new SessionInfo(UUID.randomUUID(), now(), live, source, labels, kind, AppVersion.get());
    }

    static ReportWriter reports(Path folder) {
        return new ReportWriter(folder, fallbackReports());
    }

    /** Where reports go that the folder for them does not take. */
    static Path fallbackReports() {
        return Environment.data().resolve("reports");
    }

    @Override
    public synchronized void close() {
        if (classifier != null) {
            classifier.close();
        }
    }
}
