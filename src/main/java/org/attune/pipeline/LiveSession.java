package org.attune.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.analysis.FrameAnalyzer;
import org.attune.analysis.FrameResult;
import org.attune.capture.CameraStatus;
import org.attune.capture.Frame;
import org.attune.capture.VideoSource;
import org.attune.journal.Journal;
import org.attune.platform.BootClock;
import org.attune.session.Bin;
import org.attune.session.SessionInfo;
import org.attune.session.SessionRecorder;
import org.attune.session.SessionSummary;
import org.attune.session.SleepWatch;
import org.jspecify.annotations.Nullable;

/** A session while it runs: its pipeline, what it records and its journal, closed in that order. */
public final class LiveSession implements AutoCloseable {
    private final VideoSource source;
    private final SessionInfo info;
    private final FrameAnalyzer analyzer;
    private final SessionRecorder recorder;
    private final Pipeline pipeline;
    private final SleepWatch sleep = new SleepWatch(System::nanoTime, BootClock.ofSystem());
    private @Nullable Journal journal;
    private boolean closed;

    /**
     * Opens the source and starts.
     *
     * @param analyzer closed with the session
     * @param rate analysed frames a second
     */
    public LiveSession(VideoSource source, FrameAnalyzer analyzer, double rate, SessionInfo info) {
        this.source = source;
        this.info = info;
        this.analyzer = analyzer;
        this.recorder = new SessionRecorder(info, System.nanoTime());
        this.pipeline = Pipeline.open(source.finder(), analyzer, rate, this::record);
    }

    /** Keeps the numbers in a journal there from now on, until {@link #forget()}. */
    public LiveSession keptIn(Path folder) {
        journal = new Journal(folder, info, recorder);
        return this;
    }

    /** Whether what was measured would be lost if the program ended now. */
    public boolean isAtRisk() {
        return journal != null && journal.isFailing();
    }

    private void record(FrameResult result) {
        recorder.slept(sleep.slept());
        recorder.record(result);
    }

    /** Its pixels are whole until {@code look} returns. */
    public void lendNewestFrame(Consumer<Frame> look) {
        pipeline.lendNewestFrame(look);
    }

    public Optional<FrameResult> latestResult() {
        return pipeline.latestResult();
    }

    public CameraStatus camera() {
        return pipeline.camera();
    }

    /** Whether a camera is open, or may be: one whose driver hangs is so after the end, too. */
    public boolean holdsCamera() {
        return source.isCamera() && pipeline.holdsDevice();
    }

    /**
     * Closes the camera, or holds the clip. The session's time goes on, as the lecture does; what nobody sees is not
     * measured.
     */
    public void pause() {
        recorder.pause(System.nanoTime());
        pipeline.pause();
    }

    /** Opens the camera again; one that is gone has its own sentence, and is waited for. */
    public void resume() {
        recorder.resume(System.nanoTime());
        pipeline.resume();
    }

    /** Whether the model can say where it looked. */
    public boolean canExplain() {
        return analyzer.canExplain();
    }

    /** Whether results shall say where the model looked. */
    public void explain(boolean wanted) {
        analyzer.explain(wanted);
    }

    /** Makes a face in view the learner's, by its number; one that has gone meanwhile changes nothing. */
    public void chooseLearner(int face) {
        analyzer.chooseLearner(face);
    }

    /** Whether all faces in view count, and not the learner's alone. */
    public boolean countsEveryone() {
        return info.everyone();
    }

    public boolean hasExpressions() {
        return info.hasExpressions();
    }

    /** Whether its estimates start from the learner's resting face. */
    public boolean hasBaseline() {
        return info.baseline();
    }

    /** How long a face was in view so far. */
    public double inViewSeconds() {
        return total().measuredSeconds();
    }

    public VideoSource source() {
        return source;
    }

    public double seconds() {
        return secondsAt(System.nanoTime());
    }

    /** At a moment of {@link System#nanoTime()}. */
    public double secondsAt(long nanos) {
        recorder.slept(sleep.slept());
        return recorder.seconds(nanos);
    }

    /** Names a moment of {@link System#nanoTime()}, for the page. */
    public void mark(long nanos, String text) {
        recorder.mark(nanos, text);
    }

    public Bin total() {
        return recorder.total();
    }

    /** Ends the session and gives its numbers. */
    public SessionSummary end() {
        SessionSummary summary = recorder.summary(System.nanoTime());
        close();
        return summary;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            pipeline.close();
            if (journal != null) {
                journal.stop();
            }
        }
    }

    /** Takes the journal away: the report is on the disk, or is not wanted there. */
    public void forget() {
        if (journal != null) {
            journal.delete();
        }
    }
}
