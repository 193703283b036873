package org.attune.analysis;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.attune.detection.BoundingBox;
import org.jspecify.annotations.Nullable;

/**
 * Which of the faces in view is the learner's: the one that the session began with, the largest if there were several.
 * It keeps the role while it is followed and for ten seconds after, when whoever comes back to its place, or alone and
 * about as large, has it again. Only a face that is much larger for two seconds takes it away, as of somebody who sits
 * down in front, and a choice. Nobody is recognised.
 */
final class LearnerRole {
    private static final double LARGER = 1.5;
    private static final double LARGER_SECONDS = 2;
    private static final double ABSENT_SECONDS = 10;
    /** What was seen for less was a mistake, and nobody waits for it. */
    private static final double ESTABLISHED_SECONDS = 1;
    /** Of its area, from which on a face alone in view is not somebody farther behind. */
    private static final double ABOUT_AS_LARGE = 0.5;
    private static final int NOBODY = 0;
    /** Overlap with the place that the face had last. */
    private static final double SAME_PLACE = 0.3;

    private final AtomicInteger chosen = new AtomicInteger(NOBODY);
    /** In view when a face was chosen beside them: they take nothing from it, however large. */
    private final Set<Integer> passedOver = new HashSet<>();
    private @Nullable BoundingBox place;
    private boolean passedOn;
    /** Under which number the first learner was seen last. */
    private int first;
    private int learner;
    private double since;
    private double seenAt;
    private int rival;
    private double rivalSince;

    /**
     * @param inView the faces of one picture
     * @param seconds its time; rises from call to call
     * @return the learner's number, which none of these has while the learner is away
     */
    int of(List<Track> inView, double seconds) {
        takeChoice(inView, seconds);
        numbered(inView, learner).or(() -> comeBack(inView, seconds))
                .ifPresent(face -> give(face, seconds));
        challenge(inView, seconds);
        return learner;
    }

    /** Gives the role to the face of that number at the next picture, if it is in view then. From any thread. */
    void choose(int face) {
        chosen.set(face);
    }

    /**
     * Whether somebody else than at the beginning has the role, as far as can be told without recognising anybody; a
     * choice can give it back.
     */
    boolean isPassedOn() {
        return passedOn;
    }

    private void takeChoice(List<Track> inView, double seconds) {
        int choice = chosen.getAndSet(NOBODY);
        if (choice == NOBODY || choice == learner) {
            return;
        }
        numbered(inView, choice).ifPresent(face -> {
            passOn(face, seconds);
            inView.stream().filter(other -> other != face).map(Track::id).forEach(passedOver::add);
        });
    }

    /** Into a role that nobody has, or that its owner has left for a moment. */
    private Optional<Track> comeBack(List<Track> inView, double seconds) {
        BoundingBox last = place;
        if (last == null || seenAt - since < ESTABLISHED_SECONDS) {
            Optional<Track> next = largest(inView);
            since = next.isPresent() ? seconds : since;
            return next;
        }
        if (seconds - seenAt > ABSENT_SECONDS) {
            Optional<Track> next = largest(inView);
            passedOn |= next.isPresent() && next.get().box().iou(last) < SAME_PLACE;
            since = seconds;
            return next;
        }
        return inView.stream().filter(face -> face.box().iou(last) >= SAME_PLACE)
                .max(Comparator.comparingDouble(face -> face.box().iou(last)))
                .or(() -> inView.stream().filter(face -> inView.size() == 1 && face.isYoungerThan(seenAt)
                        && face.area() >= ABOUT_AS_LARGE * last.area()).findFirst());
    }

    private void challenge(List<Track> inView, double seconds) {
        BoundingBox owned = place;
        Track larger = largest(inView)
                .filter(face -> owned != null && face.id() != learner && !passedOver.contains(face.id())
                        && face.unseenFor(seconds) == 0 && face.area() >= LARGER * owned.area())
                .orElse(null);
        if (larger == null) {
            rival = 0;
        } else if (larger.id() != rival) {
            rival = larger.id();
            rivalSince = seconds;
        } else if (seconds - rivalSince >= LARGER_SECONDS) {
            passOn(larger, seconds);
        }
    }

    private void passOn(Track face, double seconds) {
        passedOn = face.id() != first && (passedOn || seenAt - since >= ESTABLISHED_SECONDS);
        passedOver.clear();
        since = seconds;
        give(face, seconds);
    }

    private void give(Track face, double seconds) {
        since = place == null ? seconds : since;
        learner = face.id();
        first = passedOn ? first : learner;
        place = face.box();
        seenAt = seconds - face.unseenFor(seconds);
    }

    private static Optional<Track> largest(List<Track> inView) {
        Track largest = null;
        for (Track face : inView) {
            if (largest == null || face.area() > largest.area()) {
                largest = face;
            }
        }
        return Optional.ofNullable(largest);
    }

    private static Optional<Track> numbered(List<Track> inView, int number) {
        for (Track face : inView) {
            if (face.id() == number) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }
}
