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
 * Decides which face in view is the learner's: the one that the session began with, or the largest if there were
 * several. It keeps the role while it is tracked. For ten seconds after that, the role returns to a face that appears
 * in the same place, or that is alone in view and about as large. Only two things take the role away: a face that is
 * much larger for two seconds, as when somebody sits down in front, and an explicit choice. Faces are not recognised.
 */
final class LearnerRole {
    private static final double LARGER = 1.5;
    private static final double LARGER_SECONDS = 2;
    private static final double ABSENT_SECONDS = 10;
    /** A face seen for less time was a false detection; its return is not awaited. */
    private static final double ESTABLISHED_SECONDS = 1;
    /** Share of the learner's last area. A lone face that is smaller belongs to somebody farther back. */
    private static final double ABOUT_AS_LARGE = 0.5;
    private static final int NOBODY = 0;
    /** Overlap with the face's last place. */
    private static final double SAME_PLACE = 0.3;

    private final AtomicInteger chosen = new AtomicInteger(NOBODY);
    /** Faces that were in view when another one was chosen; they cannot take the role from it, however large. */
    private final Set<Integer> passedOver = new HashSet<>();
    private @Nullable BoundingBox place;
    private boolean passedOn;
    /** The last id of the first learner's face. */
    private int first;
    private int learner;
    private double since;
    private double seenAt;
    private int rival;
    private double rivalSince;

    /**
     * @param inView the faces in one frame
     * @param seconds the frame's time; must increase from call to call
     * @return the id of the learner's face; none of the given faces has it while the learner is away
     */
    int of(List<Track> inView, double seconds) {
        takeChoice(inView, seconds);
        numbered(inView, learner).or(() -> comeBack(inView, seconds))
                .ifPresent(face -> give(face, seconds));
        challenge(inView, seconds);
        return learner;
    }

    /** Gives the role to the face with this id at the next frame, if it is in view then. Thread-safe. */
    void choose(int face) {
        chosen.set(face);
    }

    /**
     * Whether somebody other than the first learner has the role, as far as that is known without face recognition. A
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

    /** The face that takes the role when nobody has it, or when its owner is briefly out of view. */
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
