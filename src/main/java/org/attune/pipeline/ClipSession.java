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
 * A session over a clip by the clip's own time stamps, as fast as the machine can: the same rate of analysis, no
 * waiting. The next picture is decoded while one is analysed.
 */
public final class ClipSession {
    private static final double SHORTEST_SECONDS = 0.5;

    private ClipSession() {}

    /**
     * Reads the clip to its end, or as far as a report can hold.
     *
     * @param rate analysed frames a second of the clip's time
     * @param remarks gets what its viewer has to know of it, a sentence each
     * @throws CaptureException when there are not even two pictures in it
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
