package org.attune.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.attune.capture.Frame;
import org.attune.detection.BoundingBox;

/**
 * How to improve the picture: one hint at a time, the most important first. None of them prevents a session from
 * starting.
 */
public enum FramingHint {
    NOBODY, TOO_DARK, AGAINST_THE_LIGHT, TOO_BRIGHT, TOO_SMALL, AT_THE_EDGE,
    /** The face is there, but is missed in more than one frame out of ten. */
    SELDOM,
    /** Several faces are in view, but only the nearest, the learner's, will be counted. */
    SEVERAL,
    /** Several faces are in view, and all of them will be counted. */
    EVERYONE,
    GOOD;

    /**
     * Below this the model sees too little detail. When the faces of FER-2013's PublicTest are darkened to a spread of
     * 14 levels, the model's agreement with FER+ falls from 81 % to 75 %; at 10 levels it is 67 %. This tests the
     * spread rather than the mean, which would call dark skin badly lit.
     */
    private static final double LEAST_SPREAD = 14;
    /** With a third of each of those faces blown out to white, the agreement falls to 76 %. */
    private static final double MOST_BLOWN = 1.0 / 3;
    /** In a frame this dark a face would hardly be found. It is the mean of a room at night lit only by the screen. */
    private static final double DARK_FRAME = 40;
    private static final double MIDDLE = 128;
    /** A low-contrast face in a frame this many times brighter is backlit. */
    private static final double BEHIND = 2;
    /**
     * Pixels. The model's input is 48 pixels wide, and its answers hold down to about 24 pixels of real detail; a
     * camera resolves less detail than its pixel count suggests.
     */
    private static final double LEAST_SIDE = 64;
    /**
     * Share of the box's side. The cascade's box spans brow to chin and shrinks once the head is cut off beyond it. Any
     * closer to the edge, the face is about to be lost.
     */
    private static final double LEAST_MARGIN = 0.1;

    /** Share of the frames. If the face is found in fewer, the report will be full of gaps. */
    private static final double LEAST_FOUND = 0.9;

    /**
     * @param faces in the frame's pixels
     * @param found share of recent frames in which a face was found, from 0 to 1
     * @param everyoneCounts whether all faces are counted, or only the learner's
     */
    public static FramingHint of(Frame frame, List<BoundingBox> faces, double found, boolean everyoneCounts) {
        Optional<BoundingBox> nearest = nearest(faces);
        Exposure light = Exposure.of(frame, nearest.orElse(null));
        if (nearest.isEmpty()) {
            return light.frame() < DARK_FRAME ? TOO_DARK : found < LEAST_FOUND ? SELDOM : NOBODY;
        }
        return ofLight(light).or(() -> ofPlace(nearest.get(), frame))
                .or(() -> found < LEAST_FOUND ? Optional.of(SELDOM) : Optional.empty())
                .orElse(faces.size() == 1 ? GOOD : everyoneCounts ? EVERYONE : SEVERAL);
    }

    /**
     * What may help when no face is found.
     *
     * @param last the faces found last, in the frame's pixels; none when those people have gone
     */
    static FramingHint ofEmpty(Frame frame, List<BoundingBox> last) {
        return Exposure.of(frame, null).frame() < DARK_FRAME
                ? TOO_DARK
                : nearest(last).flatMap(face -> ofPlace(face, frame)).orElse(NOBODY);
    }

    private static Optional<BoundingBox> nearest(List<BoundingBox> faces) {
        return faces.stream().max(Comparator.comparingDouble(BoundingBox::area));
    }

    private static Optional<FramingHint> ofLight(Exposure light) {
        if (light.blown() > MOST_BLOWN) {
            return Optional.of(TOO_BRIGHT);
        }
        if (light.spread() >= LEAST_SPREAD) {
            return Optional.empty();
        }
        return Optional.of(light.face() > MIDDLE
                ? TOO_BRIGHT
                : light.frame() > BEHIND * light.face() ? AGAINST_THE_LIGHT : TOO_DARK);
    }

    private static Optional<FramingHint> ofPlace(BoundingBox face, Frame frame) {
        if (face.width() < LEAST_SIDE) {
            return Optional.of(TOO_SMALL);
        }
        double margin = LEAST_MARGIN * face.width();
        boolean inside = face.x() >= margin && face.y() >= margin && face.x() + face.width() <= frame.width() - margin
                && face.y() + face.height() <= frame.height() - margin;
        return inside ? Optional.empty() : Optional.of(AT_THE_EDGE);
    }
}
