package org.attune.web;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.attune.analysis.Absence;
import org.attune.analysis.Baseline;
import org.attune.analysis.FrameResult;
import org.attune.capture.Frame;
import org.attune.session.Marker;
import org.attune.session.SessionLabels;
import org.attune.ui.camera.FramingWords;
import org.attune.web.core.Analyzers;
import org.attune.web.core.EndedSession;
import org.attune.web.core.LoadedModel;
import org.attune.web.core.Preview;
import org.attune.web.core.RunningSession;
import org.attune.web.core.SeenFace;
import org.attune.web.core.SessionBegin;
import org.jspecify.annotations.Nullable;
import org.opencv.objdetect.CascadeClassifier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What goes on now: nothing, a preview, a session, or a session's page. */
final class Stage {
    private static final Path CASCADE = Path.of("cascade");

    private String version = "";
    private String zone = "UTC";
    private @Nullable LoadedModel model;
    private @Nullable Preview preview;
    private @Nullable RunningSession running;
    private @Nullable RunningSession last;
    private @Nullable EndedSession ended;

    void start(StartOptions options) {
        Words.speak(options.getLanguage(), options.getWords());
        version = options.getVersion();
        zone = options.getZone();
        CascadeClassifier.provide(CASCADE.toString(), Bytes.of(options.getCascade()));
    }

    JSObject load(LoadedModel loaded) {
        model = loaded;
        return Results.model(loaded.id(), loaded.classifier().contract().size());
    }

    void preview(boolean expressions, boolean everyone) {
        leave();
        preview = new Preview(analyzers().forPreview(expressions, everyone), expressions);
    }

    private Analyzers analyzers() {
        LoadedModel loaded = model;
        return new Analyzers(CASCADE, loaded == null ? null : loaded.classifier());
    }

    String begin(BeginOptions options, long nanos, double epochMs) {
        boolean expressions = options.isExpressions();
        boolean everyone = expressions && options.isEveryone();
        Baseline resting = preview == null || everyone || !expressions ? Baseline.NONE : preview.baseline();
        SessionBegin begin = begin(options, epochMs, Zones.at(zone, epochMs));
        leave();
        last = running = new RunningSession(
                expressions ? begin.expressions(known().id(), resting.isUsed(), everyone) : begin.presence(),
                analyzers().forSession(expressions, everyone, resting), nanos);
        return begin.id();
    }

    private SessionBegin begin(BeginOptions options, double epochMs, ZoneId at) {
        String source = Texts.of(options, "source").isEmpty() ? "camera" : Texts.of(options, "source");
        SessionLabels labels = new SessionLabels(Texts.of(options, "name"), Texts.of(options, "course"),
                Texts.of(options, "title"));
        String id = Texts.of(options, "id");
        return new SessionBegin(id.isEmpty() ? randomId() : id, (long) epochMs, at, source.equals("camera"), source,
                labels, version);
    }

    private LoadedModel known() {
        LoadedModel loaded = model;
        if (loaded == null) {
            throw new IllegalStateException("the expression model is not loaded");
        }
        return loaded;
    }

    JSObject analyze(Frame frame, double ms) {
        RunningSession session = running;
        Preview shown = preview;
        if (session != null) {
            FrameResult result = session.analyze(frame);
            return live(session, result, frame, ms);
        }
        if (shown != null) {
            return shown(shown, shown.analyze(frame), frame, ms);
        }
        throw new IllegalStateException("there is no session, and no preview");
    }

    private static JSObject live(RunningSession session, FrameResult result, Frame frame, double ms) {
        long nanos = frame.timestampNanos();
        String hint = session.absence(nanos).map(Absence::hint).map(FramingWords::of).orElse(null);
        return Results.frame(ms, frame.width(), frame.height(),
                Results.faces(SeenFace.of(result, session.info().hasExpressions())), hint, null,
                Results.total(session.total(), session.seconds(nanos)));
    }

    private static JSObject shown(Preview preview, FrameResult result, Frame frame, double ms) {
        return Results.frame(ms, frame.width(), frame.height(),
                Results.faces(SeenFace.of(result, preview.hasExpressions())),
                preview.hint().map(FramingWords::of).orElse(null),
                preview.isMeasuring() ? Results.resting(preview) : null, null);
    }

    Preview shown() {
        return require(preview, "there is no preview");
    }

    RunningSession running() {
        return require(running, "no session is running");
    }

    /** The running session, or the one that ended last. */
    RunningSession last() {
        return require(last, "there was no session");
    }

    EndedSession ended() {
        return require(ended, "no session has ended");
    }

    private static <T> T require(@Nullable T part, String otherwise) {
        if (part == null) {
            throw new IllegalStateException(otherwise);
        }
        return part;
    }

    Optional<Marker> rename(double seconds, String text) {
        if (running != null) {
            return running.rename(seconds, text);
        }
        ended = ended().renamed(seconds, text);
        return ended.summary().markers().stream().filter(marker -> marker.seconds() == seconds).findFirst();
    }

    EndedSession end(long nanos) {
        EndedSession over = running().end(nanos);
        running = null;
        show(over);
        return over;
    }

    void show(EndedSession session) {
        ended = session;
    }

    private void leave() {
        if (preview != null) {
            preview.close();
        }
        preview = null;
        if (running != null) {
            throw new IllegalStateException("a session is running");
        }
    }

    @JSBody(script = "return crypto.randomUUID();")
    private static native String randomId();
}
