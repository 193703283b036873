package org.attune.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tracks faces by matching each predicted box to the new detections, best overlap first (the scheme of Bewley et al.
 * 2016, arXiv:1602.00763, with constant-velocity prediction in place of a Kalman filter). Constants are in seconds, so
 * nothing depends on the frame rate.
 */
public final class FaceTracker {
    private static final double LEAST_OVERLAP = 0.25;
    private static final double SAME_PLACE = 0.5;
    /** The cascade sometimes misses a face for a frame or two; its last state is kept for this long. */
    private static final double HOLD_SECONDS = 0.35;
    private static final double FORGET_SECONDS = 1.5;

    private final double smoothingSeconds;
    private final boolean countEveryone;
    private final Baseline baseline;
    private final List<Track> tracks = new ArrayList<>();
    private final LearnerRole role = new LearnerRole();
    private int nextId = 1;

    /**
     * @param smoothingSeconds time constant for smoothing the expression scores
     * @param countEveryone whether to count all faces, or only the learner's
     */
    public FaceTracker(double smoothingSeconds, boolean countEveryone) {
        this(smoothingSeconds, countEveryone, Baseline.NONE);
    }

    /**
     * @param baseline the learner's resting face. Only the learner's scores are corrected for it, and no longer once
     * somebody else becomes the learner
     */
    public FaceTracker(double smoothingSeconds, boolean countEveryone, Baseline baseline) {
        this.baseline = baseline;
        this.smoothingSeconds = smoothingSeconds;
        this.countEveryone = countEveryone;
    }

    /** Gives the learner's role to the face with this id at the next update, if it is in view then. Thread-safe. */
    public void chooseLearner(int face) {
        role.choose(face);
    }

    /** @param seconds the frame's time; must increase from call to call */
    public List<TrackedFace> update(List<ScoredDetection> seen, double seconds) {
        tracks.removeIf(track -> track.unseenFor(seconds) > FORGET_SECONDS);
        List<ScoredDetection> unmatched = new ArrayList<>(seen);
        List<Track> free = new ArrayList<>(tracks);
        for (Match match : matches(seen, seconds)) {
            if (free.contains(match.track) && unmatched.remove(match.seen)) {
                free.remove(match.track);
                match.track.update(match.seen, seconds, smoothingSeconds);
            }
        }
        for (ScoredDetection face : unmatched) {
            tracks.add(new Track(nextId++, face, seconds));
        }
        return facesInView(seconds);
    }

    /**
     * The next frame may show another scene. Each known face stays hidden until one is detected in the same place; its
     * expression then restarts, because after a real cut it is somebody else. After a false cut, such as a light being
     * switched on, it is still the same face, so nobody loses the learner's role.
     */
    public void cut() {
        tracks.forEach(Track::doubt);
    }

    private List<Match> matches(List<ScoredDetection> seen, double seconds) {
        List<Match> matches = new ArrayList<>();
        for (Track track : tracks) {
            for (ScoredDetection face : seen) {
                double overlap = track.predicted(seconds).iou(face.box());
                if (overlap >= (track.isDoubted() ? SAME_PLACE : LEAST_OVERLAP)) {
                    matches.add(new Match(track, face, overlap));
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::overlap).reversed());
        return matches;
    }

    private List<TrackedFace> facesInView(double seconds) {
        List<Track> inView = new ArrayList<>(tracks);
        inView.removeIf(track -> !isInView(track, seconds));
        int learner = role.of(inView, seconds);
        Baseline theirs = role.isPassedOn() ? Baseline.NONE : baseline;
        List<TrackedFace> faces = new ArrayList<>(inView.size());
        for (Track track : inView) {
            boolean isLearner = track.id() == learner;
            if (isLearner) {
                track.tellFrom(theirs);
            }
            faces.add(track.face(countEveryone || isLearner));
        }
        return faces;
    }

    private static boolean isInView(Track track, double seconds) {
        return !track.isDoubted() && track.unseenFor(seconds) <= HOLD_SECONDS;
    }

    private record Match(Track track, ScoredDetection seen, double overlap) {
    }
}
