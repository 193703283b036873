package org.attune.ui.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import org.attune.analysis.Absence;
import org.attune.analysis.FrameResult;
import org.attune.capture.CameraState;
import org.attune.capture.CameraStatus;
import org.attune.pipeline.LiveSession;
import org.attune.report.Durations;

/**
 * Pulls the newest frame and result into the parts on each JavaFX pulse; totals, sign and message four times a second.
 */
final class LivePulse extends AnimationTimer {
    private static final long TOTALS_EVERY = Duration.ofMillis(250).toNanos();
    /** A picture that is out of date must not look live. */
    private static final double STALE_OPACITY = 0.3;
    private static final long RESULT_STANDS = Duration.ofSeconds(1).toNanos();

    private final LiveSession session;
    private final SessionLimit limit;
    private final LiveParts parts;
    private final LiveMessage message;
    private final AbsenceSound sound;
    private final Supplier<LiveMode> mode;
    private final Runnable resized;
    private final Runnable end;
    private Optional<FrameResult> shown = Optional.empty();
    private long totalsShown;

    /**
     * @param sound for a learner who does not look at the window
     * @param resized called when the message has appeared, changed or gone
     * @param end called at the end of a clip and at the limit
     */
    LivePulse(LiveSession session, SessionLimit limit, LiveParts parts, AbsenceSound sound,
            Supplier<LiveMode> mode, Runnable resized, Runnable end) {
        this.session = session;
        this.limit = limit;
        this.parts = parts;
        this.message = new LiveMessage(session, limit);
        this.sound = sound;
        this.mode = mode;
        this.resized = resized;
        this.end = end;
    }

    @Override
    public void handle(long now) {
        CameraStatus status = session.camera();
        if (mode.get().showsPicture()) {
            session.lendNewestFrame(parts.picture()::showFrame);
        }
        showResult(session.latestResult()
                .filter(result -> !mode.get().paused() && status.state().isLive() && isFresh(result)));
        if (now - totalsShown >= TOTALS_EVERY) {
            totalsShown = now;
            parts.clock().setText(Durations.clock(session.seconds()));
            parts.cards().showTotals();
            explain();
            showState(status);
            endInTime(status);
        }
    }

    /** Clears what belongs to the previous mode at once; the next result is shown as usual. */
    void modeChanged() {
        if (!mode.get().showsPicture()) {
            parts.picture().clear();
        }
        show(Optional.empty());
        showState(session.camera());
        explain();
    }

    /** Again and again, since a model may find only when it is asked that it cannot explain. */
    private void explain() {
        parts.explain(mode.get(), session.canExplain(mode.get().explaining()));
    }

    private void endInTime(CameraStatus status) {
        if (status.state() == CameraState.ENDED || limit.isOver(session.seconds())) {
            end.run();
        }
    }

    private void showResult(Optional<FrameResult> result) {
        if (!result.equals(shown)) {
            show(result);
        }
    }

    /** Boxes and bars change together. */
    private void show(Optional<FrameResult> result) {
        shown = result;
        if (session.hasExpressions()) {
            parts.picture().showFaces(result.map(FrameResult::faces).orElse(List.of()), mode.get().showsExplanation());
            parts.cards().show(result);
        } else {
            parts.picture().showPresent(result.map(FrameResult::boxes).orElse(List.of()));
        }
    }

    private static boolean isFresh(FrameResult result) {
        return System.nanoTime() - result.timestampNanos() < RESULT_STANDS;
    }

    private void showState(CameraStatus status) {
        Optional<Absence> absence = session.absence();
        parts.sign().show(status, mode.get().paused(), absence.isPresent());
        sound.update(absence.map(Absence::seconds).orElse(0.0));
        parts.picture().setOpacity(status.state().isLive() ? 1 : STALE_OPACITY);
        String now = message.text(status, mode.get(), absence);
        if (!now.equals(parts.message().getText())) {
            parts.message().setVisible(!now.isEmpty());
            parts.message().say(now);
            resized.run();
        }
    }
}
