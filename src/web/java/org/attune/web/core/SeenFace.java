package org.attune.web.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attune.analysis.FrameResult;
import org.attune.analysis.TrackedFace;
import org.attune.classification.Emotion;
import org.attune.config.Palette;
import org.attune.detection.BoundingBox;
import org.attune.i18n.MessageBundle;
import org.attune.report.Percentages;
import org.attune.ui.camera.FramingWords;

/**
 * A face as a screen shows it.
 *
 * @param id 0 where only presence is recorded
 * @param label the expression in the language that is spoken, or that a face is in view
 * @param text the label with the share, and with a remark where the face does not count
 * @param expression as models write it; empty where only presence is recorded
 * @param color as {@code #RRGGBB}
 * @param share of the expression, whole percent
 * @param verdict in small letters; empty where only presence is recorded
 * @param learner whether the face counts
 * @param still whether it has been as still as a photograph
 * @param shares of all seven expressions, whole percent that add up to 100; empty where only presence is recorded
 */
public record SeenFace(int id, BoundingBox box, String label, String text, String expression, String color,
        int share, String verdict, boolean learner, boolean still, List<Integer> shares) {
    /** Of the kiosk's package that draws faces. */
    private static final MessageBundle CAMERA = new MessageBundle(FramingWords.class);

    public static List<SeenFace> of(FrameResult result, boolean expressions) {
        List<SeenFace> faces = new ArrayList<>();
        if (expressions) {
            result.faces().forEach(face -> faces.add(of(face)));
        } else {
            result.boxes().forEach(box -> faces.add(present(box, result.still())));
        }
        return faces;
    }

    private static SeenFace of(TrackedFace face) {
        Emotion expression = face.scores().best();
        List<Integer> shares = Percentages.of(face.scores());
        int share = shares.get(expression.ordinal());
        String text = expression.words() + " " + Percentages.text(share)
                + (face.counted() ? "" : " · " + CAMERA.text("face.uncounted"));
        return new SeenFace(face.id(), face.box(), expression.words(), text, expression.label(),
                Palette.of(expression).hex(), share, face.verdict().name().toLowerCase(Locale.ROOT), face.counted(),
                face.still(), shares);
    }

    private static SeenFace present(BoundingBox box, boolean still) {
        String present = CAMERA.text("face.present");
        return new SeenFace(0, box, present, present, "", Palette.NEUTRAL.hex(), 0, "", true, still,
                List.of());
    }
}
