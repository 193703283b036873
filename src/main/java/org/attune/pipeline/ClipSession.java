package org.attune.pipeline;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.attune.analysis.FrameAnalyzer;
import org.attune.capture.CameraState;
import org.attune.capture.CaptureException;
import org.attune.capture.Frame;
import org.attune.capture.clip.ClipFrames;
import org.attune.capture.clip.ClipSource;
import org.attune.session.SessionInfo;
import org.attune.session.SessionRecorder;
import org.attune.session.SessionSummary;

/**
 * Runs a session over a clip by the clip's own timestamps, as fast as the machine allows: the analysis rate is that of
 * a live session, but without waiting. The next frame is decoded while the current one is analysed.
 */
public final class ClipSession {
    private static final double SHORTEST_SECONDS = 0.5;

    private ClipSession() {}

    /**
     * Reads the clip to its end, or up to the maximum length of a report.
     *
     * @param rate analysed frames per second of clip time
     * @param remarks receives warnings for the user, one sentence each
     * @throws CaptureException if the clip is unreadable, has fewer than two frames, or is shorter than half a second
     */
    public static SessionSummary run(ClipSource clip, FrameAnalyzer analyzer, double rate, SessionInfo info,
            Consumer<String> remarks)
            throws CaptureException, InterruptedException, ExecutionException {
        SessionRecorder recorder = new SessionRecorder(info, 0);
        clip.open();
        ClipFrames frames = new ClipFrames(clip, rate);
        try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
            Optional<Frame> frame = reader.submit(frames::next).get();
            while (frame.isPresent() && fits(frame.get(), clip, remarks)) {
                Future<Optional<Frame>> next = reader.submit(frames::next);
                recorder.record(analyzer.analyze(frame.get()));
                frame = next.get();
            }
        } catch (ExecutionException stopped) {
            if (stopped.getCause() instanceof CaptureException unreadable) {
                throw unreadable;
            }
            throw stopped;
        }
        if (clip.pictures() < 2 || clip.pictures() / clip.rate() < SHORTEST_SECONDS) {
            throw new CaptureException(CameraState.UNREADABLE, clip.name() + (clip.pictures() < 2
                    ? " is no video: there is only one picture in it, and nothing to see over time."
                    : " lasts for less than half a second; there is nothing to see over time."));
        }
        clip.remarks().forEach(remarks);
        return recorder.summary(Math.round(clip.pictures() * 1e9 / clip.rate()));
    }

    private static boolean fits(Frame frame, ClipSource clip, Consumer<String> remarks) {
        if (frame.timestampNanos() / 1e9 <= SessionSummary.LONGEST_SECONDS) {
            return true;
        }
        remarks.accept(clip.name() + " is longer than a report can hold; only its first "
                + SessionSummary.LONGEST_SECONDS / 3600 + " hours are in it.");
        return false;
    }
}
