package org.attune.web.core;

import java.util.Optional;
import org.attune.analysis.Absence;
import org.attune.analysis.AbsenceWatch;
import org.attune.analysis.FrameAnalyzer;
import org.attune.analysis.FrameResult;
import org.attune.capture.Frame;
import org.attune.journal.JournalText;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionInfo;
import org.attune.session.SessionRecorder;

/** A session that is being recorded. Times are nanoseconds on the clock of the frames. */
public final class RunningSession {
    private final SessionInfo info;
    private final AbsenceWatch analyzer;
    private final SessionRecorder recorder;
    private final JournalText journal;
    private long startNanos;
    private long endNanos = Long.MAX_VALUE;

    /** @param analyzer closed together with the session */
    public RunningSession(SessionInfo info, FrameAnalyzer analyzer, long startNanos) {
        this.info = info;
        this.analyzer = new AbsenceWatch(analyzer);
        this.startNanos = startNanos;
        this.recorder = new SessionRecorder(info, startNanos);
        this.journal = new JournalText(info, recorder);
    }

    public FrameResult analyze(Frame frame) {
        FrameResult result = analyzer.analyze(frame);
        recorder.record(result);
        return result;
    }

    public SessionInfo info() {
        return info;
    }

    public double seconds(long nanos) {
        return recorder.seconds(nanos);
    }

    public Bin total() {
        return recorder.total();
    }

    public void pause(long nanos) {
        recorder.pause(nanos);
    }

    public void resume(long nanos) {
        recorder.resume(nanos);
    }

    /** The computer slept for so long, and the frames' clock stood still meanwhile. */
    public void slept(long nanos) {
        startNanos -= nanos;
        recorder.slept(nanos);
    }

    /** How long no face has been seen, after five seconds of that. */
    public Optional<Absence> absence(long nanos) {
        return analyzer.absence(nanos);
    }

    public void chooseLearner(int face) {
        analyzer.chooseLearner(face);
    }

    /** @return the marker; empty if a report can hold no more */
    public Optional<Marker> mark(long nanos, MarkerKind kind, String text) {
        recorder.mark(nanos, kind, text);
        return marker(Math.round(recorder.seconds(nanos) * 1000) / 1000.0);
    }

    /** Gives the marker at that moment of the session another text; empty if there is none. */
    public Optional<Marker> rename(double seconds, String text) {
        marker(seconds).ifPresent(
                marker -> recorder.mark(startNanos + Math.round(seconds * 1e9), marker.kind(), text));
        return marker(seconds);
    }

    private Optional<Marker> marker(double seconds) {
        return recorder.markers().stream().filter(marker -> marker.seconds() == seconds).findFirst();
    }

    public Optional<Marker> takeBackMark() {
        return recorder.takeBackMark();
    }

    /** See {@link JournalText#next}; also once after the end. */
    public String journal(long nanos) {
        return journal.next(Math.min(nanos, endNanos));
    }

    public void journalWritten() {
        journal.written();
    }

    public EndedSession end(long nanos) {
        analyzer.close();
        endNanos = nanos;
        return new EndedSession(recorder.summary(nanos));
    }
}
