package org.attune.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.attune.analysis.FaceAnalyzer;
import org.attune.analysis.FaceTracker;
import org.attune.analysis.FramingAnalyzer;
import org.attune.analysis.PresenceAnalyzer;
import org.attune.capture.CameraState;
import org.attune.capture.CaptureException;
import org.attune.capture.DeviceFinder;
import org.attune.capture.VideoSource;
import org.attune.capture.clip.ClipSource;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.classroom.Folders;
import org.attune.config.CurrentSettings;
import org.attune.config.Settings;
import org.attune.consent.IntendedUse.Purpose;
import org.attune.consent.IntendedUse;
import org.attune.detection.BoundingBox;
import org.attune.detection.FaceDetector;
import org.attune.detection.HaarParameters;
import org.attune.detection.TrackingFaceDetector;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacingException;
import org.attune.live.BrokerAddress;
import org.attune.live.ClassCode;
import org.attune.live.LinkState;
import org.attune.live.learner.Invitation;
import org.attune.pipeline.CameraAccess;
import org.attune.pipeline.LiveSession;
import org.attune.platform.Environment;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.attune.report.page.ReportImage;
import org.attune.session.SessionInfo;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.session.SessionSummary;
import org.attune.storage.UserData;
import org.attune.ui.agreement.Agreement;
import org.attune.ui.camera.HeldCameras;
import org.attune.ui.classroom.ClassroomScreen;
import org.attune.ui.control.ErrorBanner;
import org.attune.ui.control.NavAction;
import org.attune.ui.control.StartFailure;
import org.attune.ui.help.Findings;
import org.attune.ui.help.HelpScreen;
import org.attune.ui.lab.StaffExit;
import org.attune.ui.live.ClassState;
import org.attune.ui.live.KeyRows;
import org.attune.ui.live.LiveKey;
import org.attune.ui.live.LiveScreen;
import org.attune.ui.live.SessionLimit;
import org.attune.ui.liveclass.LiveClassScreen;
import org.attune.ui.liveclass.LiveNow;
import org.attune.ui.liveclass.Shown;
import org.attune.ui.liveclass.Strip;
import org.attune.ui.preview.PreviewScreen;
import org.attune.ui.report.OpenReport;
import org.attune.ui.report.ReportActions;
import org.attune.ui.report.ReportScreen;
import org.attune.ui.sessions.SessionsScreen;
import org.attune.ui.settings.SettingsScreen;
import org.attune.ui.start.StartScreen;
import org.opencv.core.Mat;

/**
 * Every screen with something on it, for the pictures in docs/screens.md and for the tests of the look. Only average
 * faces and invented sessions.
 */
public final class Examples implements AutoCloseable {
    private static final Path REPORT = Path.of("/home/asha/Attune/attune-20261120-100200-3fa9.png");
    private static final String CAMERA = "Integrated Camera: Integrated Camera and Microphone (04f2:b6d9)";
    private static final SessionLabels LABELS = new SessionLabels("quiet heron", "Thermodynamics", "Lecture 7");
    private static final Findings FINDINGS = new Findings(List.of(),
            Map.of("Attune", "0.1.0"), """
                    Versions
                            Attune           0.1.0

                    Folders and settings
                      ok    reports          ~/Attune

                    All is well.
                    """);

    private final Path folder;
    private final List<AutoCloseable> open = new ArrayList<>();

    /** @param folder empty; takes what the screens read */
    public Examples(Path folder) {
        this.folder = folder;
    }

    /**
     * One screen.
     *
     * @param screen makes it, on the JavaFX thread
     * @param ready a selector of something that is there when it is complete
     */
    public record Example(String name, String caption, Callable<Parent> screen, String ready) {
        /** To be called on the JavaFX thread; draws the scene as it is now. */
        boolean isReady(Scene scene) {
            scene.snapshot(null);
            Node sign = scene.getRoot().lookup(ready);
            return sign != null && Nodes.isShown(sign);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A new screen is one more line here. */
    public List<Example> all() {
        return List.of(
                new Example("start", "Start", () -> start(""), "#start"),
                new Example("error", "Something does not work: what happened, what to do, and a code",
                        () -> start(cannotStart()), ".message"),
                new Example("fault", "A fault in Attune, shown over any screen", () -> fault(start("")),
                        "#fault"),
                new Example("code-wrong", "The code of a live class, mistyped",
                        () -> asking(((StartScreen) start("")).withCode("7KQ4M-X2RD"), "#start"),
                        "#class-code-problem"),
                new Example("country-and-purpose", "Asked once: where, and for whom", () -> asked(null), "#country"),
                new Example("agreement-personal", "Before every session: the agreement",
                        () -> asked(new IntendedUse("IN", Purpose.PERSONAL)), "#agree"),
                new Example("agreement-institution", "The agreement where a school receives the page",
                        () -> asked(new IntendedUse("IN", Purpose.INSTITUTION)), "#agree"),
                new Example("agreement-eu", "In the EU, where a school would receive the page",
                        () -> asked(new IntendedUse("DE", Purpose.INSTITUTION)), "#myself"),
                new Example("agreement-presence", "After “No thanks”",
                        () -> asked(new IntendedUse("IN", Purpose.PERSONAL), "#decline"), "#presence"),
                new Example("agreement-join", "The agreement with the code of a live class",
                        () -> invited(new IntendedUse("IN", Purpose.PERSONAL)), "#join"),
                new Example("agreement-join-eu", "The same in the EU: with the class, presence only",
                        () -> invited(new IntendedUse("DE", Purpose.PERSONAL)), "#join"),
                new Example("set-up", "Before a session: the camera and your picture", this::setUp, ".face-label"),
                new Example("live", "A session", () -> live(session(clip())), ".face-label"),
                new Example("live-others", "A session with others in view", () -> live(withOthers(false)),
                        ".face-label"),
                new Example("live-everyone", "A session that counts everyone in view", () -> live(withOthers(true)),
                        ".face-label"),
                new Example("live-why", "Why this label?", () -> pressed(live(session(clip())), "#explain"),
                        ".activation-map"),
                new Example("live-why-pixels", "Why this label, pixel by pixel",
                        () -> pressed(pressed(live(session(clip())), "#explain"), "#explain"), ".activation-map"),
                new Example("live-paused", "Paused", () -> pressed(live(session(clip())), "#pause"), "#paused"),
                new Example("live-no-picture", "Without the picture", () -> pressed(live(session(clip())), "#hide"),
                        "#elapsed"),
                new Example("live-compact", "The small window, beside the lecture",
                        () -> small(pressed(live(session(clip())), "#compact")), "#picture"),
                new Example("live-ended", "Ten seconds in which the learner can go back",
                        () -> pressed(live(session(clip())).withWayBack(Duration.hours(1)), "#end"), "#ended"),
                new Example("live-keys", "The keys of a session", () -> pressed(live(session(clip())), "#keys"),
                        "#key-list"),
                new Example("live-joined", "A session in a live class",
                        () -> live(session(clip()), joined(LinkState.CONNECTED)), ".face-label"),
                new Example("live-joined-compact", "The same in the small window, when nobody teaches",
                        () -> small(pressed(live(session(clip()), joined(LinkState.NO_TEACHER)), "#compact")),
                        "#picture"),
                new Example("live-presence", "A session that records presence only", () -> live(presence(clip())),
                        ".face-label"),
                new Example("live-no-camera", "The camera is gone", () -> live(session(noCamera())), "#message"),
                new Example("report", "After a session: the page, and what you may take out of it",
                        () -> report(new OpenReport(Sessions.lecture(1), REPORT)), "#report-page"),
                new Example("report-larger", "The page, larger after a click or Enter",
                        () -> larger(report(new OpenReport(Sessions.lecture(1), REPORT))), "#report-page"),
                new Example("report-question", "A question before something that cannot be undone",
                        () -> asking(report(new OpenReport(Sessions.lecture(1), REPORT)), "#delete"), "#yes"),
                new Example("my-sessions", "My sessions", this::sessions, ".session-row"),
                new Example("class-view-empty", "The class view before a folder is chosen",
                        () -> new ClassroomScreen(() -> {}), "#class-message"),
                new Example("class-view", "The class view", () -> classView("course", Folders::course), "#report-page"),
                new Example("class-view-compare", "Lectures side by side", this::sideBySide, ".side-by-side"),
                new Example("class-view-presence", "The class view where an institution may have presence only",
                        this::presenceView, "#report-page"),
                new Example("class-view-few", "The class view of too few learners",
                        () -> classView("few", reports -> Folders.presence(reports, 3)), "#class-lectures"),
                new Example("class-view-slides", "When the slides began, typed or from a file",
                        () -> pressedOnceEnabled(classView("course", Folders::course), "#class-markers"),
                        "#class-slides-lines"),
                new Example("live-class", "A class that is taught now: the code, and the class’s figures",
                        () -> taught(Shown.class31()), "#class-share"),
                new Example("live-class-dip", "The figures have been lower for a minute", () -> taught(Shown.dip()),
                        "#class-dip"),
                new Example("live-class-strip", "The strip, which stays beside the slides",
                        () -> new StackPane(Shown.strip(Shown.dip())), "#strip-figure"),
                new Example("live-class-end", "Before a live class ends",
                        () -> asking(taught(Shown.class31()), "#end-class"), "#yes"),
                new Example("live-class-few", "Fewer than five learners", () -> taught(Shown.few()), "#class-few"),
                new Example("live-class-away", "The server in between cannot be reached", () -> taught(Shown.away()),
                        "#class-status"),
                new Example("live-class-flooded", "More came than a class has", () -> taught(Shown.flooded()),
                        "#class-flood"),
                new Example("live-class-none", "No server for live classes is named", () -> LiveClassScreen.without(
                        Messages.text("class.no-broker"), new Strip(Settings::defaults, strip -> {}), () -> {}),
                        "#class-status"),
                new Example("live-class-page", "After a live class: its page, to be named, compared and saved",
                        this::taughtPage, "#report-page"),
                new Example("settings", "Settings", this::settings, "#window-theme"),
                new Example("settings-wrong", "A value that does not fit", this::wrongSetting,
                        "#problem-analysis-rate-hz"),
                new Example("help", "Help", this::help, "#versions"),
                new Example("staff", "A locked kiosk asks for the staff code", () -> new StackPane(locked(start("")),
                        new StaffExit(code -> "That is not the staff code.", () -> {})), "#staff-code"));
    }

    private Parent start(String trouble) {
        return new StartScreen(labels -> {}, () -> {}, () -> {}, SessionLabels.NONE).warning(trouble)
                .withCorner(CornerButtons.create(new KioskOptions(current(), Computer.UNKNOWN, null, List.of()),
                        screen -> {}, () -> {}, language -> {}));
    }

    private Parent taughtPage() {
        ClassroomScreen screen = new ClassroomScreen(() -> {});
        screen.teach(Shown.lectures());
        open.add(screen::close);
        return screen;
    }

    private static Parent taught(LiveNow now) {
        LiveClassScreen screen = new LiveClassScreen("mqtt.school.example", now.mode(), "",
                new Strip(Settings::defaults, strip -> {}), new LiveClassScreen.Ways(() -> {}, () -> {}));
        screen.show(new ClassCode("7KQ4MX2RDP"));
        screen.show(now);
        return screen;
    }

    /** Shown as soon as the screen is in a window. */
    private static Parent fault(Parent screen) {
        screen.sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                Platform.runLater(() -> new ErrorBanner(scene).show(ErrorCode.OWN_FAULT));
            }
        });
        return screen;
    }

    private static String cannotStart() {
        return StartFailure.sentence(new UserFacingException(ErrorCode.MODEL,
                "The expression model mini_xception.onnx is missing. Install Attune again."));
    }

    /** As {@link #asked}, with the code of a live class. */
    private Parent invited(IntendedUse use) {
        return asked(use, new Invitation(ClassCode.of("7KQ4M-X2RDP"), BrokerAddress.of("mqtts://live.school.example",
                null)));
    }

    /** The screen that is shown after those buttons. */
    private Parent asked(IntendedUse use, String... buttons) {
        return asked(use, null, buttons);
    }

    private Parent asked(IntendedUse use, Invitation invitation, String... buttons) {
        AtomicReference<Parent> shown = new AtomicReference<>();
        Settings settings = use == null ? Settings.defaults() : Settings.defaults().with(use);
        Agreement agreement = new Agreement(CurrentSettings.of(folder.resolve("unused"), settings), REPORT.getParent(),
                Optional.empty());
        agreement.ask(new Agreement.Asking(shown::set, agreed -> {}, () -> {}, false, invitation));
        for (String button : buttons) {
            pressed(shown.get(), button);
        }
        return shown.get();
    }

    /** Presses it as soon as the screen is in a window and drawn, which a question needs. */
    private static Parent asking(Parent screen, String button) {
        screen.sceneProperty().addListener((property, before, scene) -> Platform.runLater(() -> {
            screen.applyCss();
            pressed(screen, button);
        }));
        return screen;
    }

    private static Parent larger(Parent report) {
        report.sceneProperty().addListener((property, before, scene) -> Platform.runLater(() -> {
            report.applyCss();
            report.layout();
            report.lookup(".page-frame").fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        }));
        return report;
    }

    private static Parent pressedOnceEnabled(Parent screen, String button) {
        find(screen, button).disabledProperty().addListener((property, was, disabled) -> Platform.runLater(() -> {
            if (was && !disabled) {
                pressed(screen, button);
            }
        }));
        return screen;
    }

    private Parent sideBySide() throws IOException {
        Parent screen = pressedOnceEnabled(classView("course", Folders::course), "#class-compare");
        // What one lecture is compared with is asked only of one.
        find(screen, "#class-against").visibleProperty().addListener((property, before, alone) -> {
            if (!alone) {
                screen.getStyleClass().add("side-by-side");
            }
        });
        return screen;
    }

    private static Parent pressed(Parent screen, String button) {
        ((ButtonBase) find(screen, button)).fire();
        return screen;
    }

    private static ClassState joined(LinkState state) {
        ClassState joined = ClassState.joined(() -> {});
        joined.tell(state);
        return joined;
    }

    private LiveScreen live(LiveSession session) {
        return live(session, ClassState.none());
    }

    private LiveScreen live(LiveSession session, ClassState liveClass) {
        Stage window = new Stage();
        window.setScene(new Scene(new Group()));
        window.setX(0);
        window.setY(0);
        window.setWidth(800);
        window.setHeight(600);
        LiveScreen screen = new LiveScreen(session, new HeldCameras(), SessionLimit.LONGEST, window, false, liveClass,
                () -> {});
        screen.start();
        open.add(() -> {
            screen.stop();
            session.close();
        });
        return screen;
    }

    /** In the middle of the picture, as large as its window would be. */
    private static Parent small(Parent screen) {
        ((Region) screen).setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return new StackPane(screen);
    }

    private Parent setUp() {
        OnnxEmotionClassifier classifier = classifier();
        PreviewScreen screen = new PreviewScreen(new OneCamera(CAMERA,
                () -> ClipSource.of(Environment.demoClip(), CAMERA, 0),
                () -> new FramingAnalyzer(new FaceAnalyzer(detector(), classifier, new FaceTracker(0, false)), () -> 1,
                        false)),
                SessionMode.EXPRESSIONS, new HeldCameras(), ready -> {}, () -> {});
        open.add(() -> {
            CountDownLatch closed = new CountDownLatch(1);
            Platform.runLater(() -> screen.leave(closed::countDown));
            closed.await();
        });
        return screen;
    }

    private OnnxEmotionClassifier classifier() {
        OnnxEmotionClassifier classifier = offTheWindow(
                () -> new OnnxEmotionClassifier(Environment.models().resolve("mini_xception.onnx")));
        open.add(classifier);
        return classifier;
    }

    private LiveSession session(VideoSource source) {
        return new LiveSession(source, new FaceAnalyzer(detector(), classifier(), new FaceTracker(0.5, false)), 10,
                Sessions.info(ZonedDateTime.now(), UUID.randomUUID(), LABELS));
    }

    /** Two more of the same face, where the clip has only a wall. */
    private LiveSession withOthers(boolean counted) {
        TrackingFaceDetector found = detector();
        FaceDetector detector = new FaceDetector() {
            @Override
            public List<BoundingBox> detect(Mat gray) {
                return Stream.concat(found.detect(gray).stream(),
                        Stream.of(new BoundingBox(20, 60, 90, 90), new BoundingBox(520, 80, 80, 80))).toList();
            }

            @Override
            public void close() {
                found.close();
            }
        };
        SessionInfo info = Sessions.info(ZonedDateTime.now(), UUID.randomUUID(), LABELS);
        return new LiveSession(clip(), new FaceAnalyzer(detector, classifier(), new FaceTracker(0.5, counted)), 10,
                counted ? Sessions.withEveryone(info) : info);
    }

    private LiveSession presence(VideoSource source) {
        return new LiveSession(source, new PresenceAnalyzer(detector()), 10,
                SessionInfo.presence(UUID.randomUUID(), ZonedDateTime.now(), false, "clip", LABELS, "0.1.0"));
    }

    /** The only one of the computer. */
    private record OneCamera(String name, DeviceFinder device,
            Supplier<FramingAnalyzer> framing) implements CameraAccess {
        @Override
        public List<String> names() {
            return List.of(name);
        }

        @Override
        public Optional<String> preferred(List<String> names) {
            return Optional.empty();
        }

        @Override
        public void remember(String chosen) {}

        @Override
        public DeviceFinder finder(String chosen) {
            return device;
        }

        @Override
        public FramingAnalyzer analyzer(SessionMode mode) {
            return framing.get();
        }

        @Override
        public double rate() {
            return 10;
        }
    }

    private static TrackingFaceDetector detector() {
        return new TrackingFaceDetector(Environment.models().resolve("haarcascade_frontalface_default.xml"),
                HaarParameters.REFERENCE, 8);
    }

    private static VideoSource clip() {
        return VideoSource.insteadOfCamera(() -> ClipSource.of(Environment.demoClip(), "built-in clip", 0),
                "built-in clip");
    }

    private static VideoSource noCamera() {
        return new VideoSource(() -> {
            throw new CaptureException(CameraState.MISSING, CameraState.MISSING.sentence());
        }, true, "camera", "");
    }

    private Parent report(OpenReport report) {
        ReportActions actions = new ReportActions(report, new ReportWriter(folder, folder),
                (now, folder) -> Optional.empty(),
                "");
        return new ReportScreen(report, ReportImage.render(report.summary()), actions.where(), actions, said -> {},
                new NavAction("my-sessions", Messages.text("way.sessions"), () -> {}),
                new NavAction("again", Messages.text("way.again"), () -> {}), NavAction.quit(() -> {}));
    }

    private Parent sessions() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("sessions"));
        if (!isFilled(reports)) {
            ReportWriter writer = new ReportWriter(reports, reports);
            // The list shows no page.
            BufferedImage page = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
            for (SessionSummary summary : earlier()) {
                offTheWindow(() -> writer.write(page, summary));
            }
        }
        return new SessionsScreen(List.of(reports), UserData.ofThisUser(List.of(reports)), "", (file, summary) -> {},
                () -> {}, new NavAction("back", Messages.text("way.back"), () -> {}));
    }

    /** Of two courses, and one of presence only. */
    private static List<SessionSummary> earlier() {
        List<SessionSummary> all = new ArrayList<>(List.of(Sessions.interested(900, 0.7), Sessions.presence(1800)));
        for (int week = 0; week < 8; week++) {
            SessionLabels labels = new SessionLabels("quiet heron", "Thermodynamics", "Lecture " + (week + 1));
            all.add(Sessions.lecture(982_451_653L * (week + 2),
                    Sessions.info(Sessions.START.minusWeeks(7 - week), new UUID(7, week), labels), 3600));
        }
        return all;
    }

    /** Fills a folder. */
    private interface Pages {
        void into(Path folder) throws IOException;
    }

    private ClassroomScreen classView(String name, Pages pages) throws IOException {
        return classView(new ClassroomScreen(() -> {}), name, pages);
    }

    private ClassroomScreen presenceView() throws IOException {
        ClassroomScreen screen = new ClassroomScreen(() -> {});
        screen.refuseExpressions(ErrorCode.CLASS_VIEW);
        return classView(screen, "presence", reports -> {
            Folders.presence(reports, 12);
            Folders.lecture(reports, 2, Folders.START, "Thermodynamics", "Lecture 7", 0);
        });
    }

    private ClassroomScreen classView(ClassroomScreen screen, String name, Pages pages) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("class-" + name));
        if (!isFilled(reports)) {
            offTheWindow(() -> {
                pages.into(reports);
                return reports;
            });
        }
        open.add(screen::close);
        screen.open(reports);
        return screen;
    }

    /** What a window would have done elsewhere before. */
    private static <T> T offTheWindow(Callable<T> work) {
        FutureTask<T> done = new FutureTask<>(work);
        Thread.ofPlatform().start(done);
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean isFilled(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private Parent help() {
        return new HelpScreen(() -> FINDINGS, new KeyRows(LiveKey.offered(false)), false, () -> {});
    }

    private Parent settings() {
        return new SettingsScreen(current(), List::of, () -> {});
    }

    private Parent wrongSetting() {
        Parent screen = pressed(settings(), "#more");
        ((Spinner<?>) find(screen, "#analysis-rate-hz")).getEditor().setText("2000");
        return screen;
    }

    /** Before there is a skin, lookup does not see into a scroll pane. */
    private static Node find(Parent screen, String id) {
        return Nodes.in(screen).filter(node -> id.equals("#" + node.getId())).findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + id));
    }

    private CurrentSettings current() {
        return CurrentSettings.of(folder.resolve("settings.properties"), Settings.defaults());
    }

    /** Ends what runs behind the screens so far. */
    @Override
    public void close() throws Exception {
        for (AutoCloseable running : open.reversed()) {
            running.close();
        }
        open.clear();
    }

    /** As the lock has it while it asks. */
    private static Node locked(Node screen) {
        screen.setDisable(true);
        return screen;
    }
}
