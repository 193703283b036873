package org.attune.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.analysis.Explaining;
import org.attune.analysis.Absence;
import org.attune.analysis.AbsenceWatch;
import org.attune.analysis.FrameAnalyzer;
import org.attune.analysis.FrameResult;
import org.attune.capture.CameraStatus;
import org.attune.capture.Frame;
import org.attune.capture.VideoSource;
import org.attune.journal.Journal;
import org.attune.platform.BootClock;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionInfo;
import org.attune.session.SessionRecorder;
import org.attune.session.SessionSummary;
import org.attune.session.SleepWatch;
import org.jspecify.annotations.Nullable;

/** A running session: its pipeline, recorder and journal, closed in that order. */
public final class LiveSession implements AutoCloseable {
    private final VideoSource source;
    private final SessionInfo info;
    private final AbsenceWatch analyzer;
    private final SessionRecorder recorder;
    private final Pipeline pipeline;
    private final SleepWatch sleep = new SleepWatch(System::nanoTime, BootClock.ofSystem());
    private @Nullable Journal journal;
    private volatile @Nullable Long ended;
    private boolean closed;

    /**
     * Opens the source and starts.
     *
     * @param analyzer closed together with the session
     * @param rate analysed frames per second
     */
    public LiveSession(VideoSource source, FrameAnalyzer analyzer, double rate, SessionInfo info) {
        this.source = source;
        this.info = info;
        this.analyzer = new AbsenceWatch(analyzer);
        this.recorder = new SessionRecorder(info, System.nanoTime());
        this.pipeline = Pipeline.open(source.finder(), this.analyzer, rate, this::record);
    }

    /** Starts a journal in this folder; it is kept until {@link #forget()}. */
    public LiveSession keptIn(Path folder) {
        journal = new Journal(folder, info, recorder);
        return this;
    }

    /** Whether the measurements would be lost if the program ended now. */
    public boolean isAtRisk() {
        return journal != null && journal.isFailing();
    }

    private void record(FrameResult result) {
        recorder.slept(sleep.slept());
        recorder.record(result);
    }

    /** Lends the newest frame; its pixels are valid only until {@code reader} returns. */
    public void lendNewestFrame(Consumer<Frame> reader) {
        pipeline.lendNewestFrame(reader);
    }

    public Optional<FrameResult> latestResult() {
        return pipeline.latestResult();
    }

    /** How long the camera has seen no face, after five seconds; empty over a clip, and when it has no pictures. */
    public Optional<Absence> absence() {
        return source.isCamera() && camera().state().isLive() ? analyzer.absence(System.nanoTime()) : Optional.empty();
    }

    public CameraStatus camera() {
        return pipeline.camera();
    }

    /** Whether a camera is open, or may be; stays true after the end while its driver hangs. */
    public boolean holdsCamera() {
        return source.isCamera() && pipeline.holdsDevice();
    }

    /**
     * Closes the camera, or pauses the clip. The session's clock keeps running, as the lecture does, but nothing is
     * measured.
     */
    public void pause() {
        recorder.pause(System.nanoTime());
        pipeline.pause();
    }

    /** Reopens the camera. If it is gone, the camera's state says so and we keep trying. */
    public void resume() {
        recorder.resume(System.nanoTime());
        pipeline.resume();
    }

    /** Whether the model can explain in this way which parts of the face it used. */
    public boolean canExplain(Explaining kind) {
        return analyzer.canExplain(kind);
    }

    /** Turns explanations in the results on or off. */
    public void explain(Explaining kind) {
        analyzer.explain(kind);
    }

    /** Declares the face with this number to be the learner's; no effect if it has left the view. */
    public void chooseLearner(int face) {
        analyzer.chooseLearner(face);
    }

    /** Whether all faces in view are included, not just the learner's. */
    public boolean countsEveryone() {
        return info.everyone();
    }

    public boolean hasExpressions() {
        return info.hasExpressions();
    }

    /** Whether estimates are corrected with the learner's baseline. */
    public boolean hasBaseline() {
        return info.baseline();
    }

    /** Seconds in which a face was in view so far. */
    public double inViewSeconds() {
        return total().measuredSeconds();
    }

    public VideoSource source() {
        return source;
    }

    public double seconds() {
        return secondsAt(System.nanoTime());
    }

    /** Session time at a moment of {@link System#nanoTime()}, in seconds. */
    public double secondsAt(long nanos) {
        recorder.slept(sleep.slept());
        return recorder.seconds(nanos);
    }

    /** Adds a marker to the report at a moment of {@link System#nanoTime()}. */
    public void mark(long nanos, MarkerKind kind, String text) {
        recorder.mark(nanos, kind, text);
    }

    /** Takes back the marker that was added last; empty when there is none. */
    public Optional<Marker> takeBackMark() {
        return recorder.takeBackMark();
    }

    public Bin total() {
        return recorder.total();
    }

    /** The bins so far, from that number on. */
    public List<Bin> bins(int from) {
        return recorder.bins(from);
    }

    /** The markers so far. */
    public List<Marker> markers() {
        return recorder.markers();
    }

    /** How much of time belongs to the session so far, in seconds. */
    public double secondsSoFar() {
        Long over = ended;
        return over == null ? seconds() : secondsAt(over);
    }

    /** From now on nothing more belongs to the session, unless {@link #takeBackEnd()} follows. */
    public void endHere() {
        ended = System.nanoTime();
    }

    public void takeBackEnd() {
        ended = null;
    }

    /** Ends the session, now or where {@link #endHere()} said, and returns its summary. */
    public SessionSummary end() {
        SessionSummary summary = recorder.summary(ended == null ? System.nanoTime() : ended);
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

    /** Deletes the journal: the report is on disk, or is not wanted. */
    public void forget() {
        if (journal != null) {
            journal.delete();
        }
    }
}
