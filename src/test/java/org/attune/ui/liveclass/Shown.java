package org.attune.ui.liveclass;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.attune.classroom.Lecture;
import org.attune.live.LinkState;
import org.attune.live.LiveBin;
import org.attune.live.teacher.LiveClass;
import org.attune.live.teacher.LiveFigures;
import org.attune.live.teacher.LiveFigures.Minute;
import org.attune.live.teacher.ReceivedBin;
import org.attune.session.SessionMode;

/** What a live class may show, invented. */
public final class Shown {
    private static final double[] MEDIANS = {0.66, 0.7, 0.68, 0.72, 0.7, 0.64, 0.66, 0.6, 0.62, 0.66, 0.7, 0.68, 0.64,
            0.44, 0.38};

    private Shown() {}

    /** Of 31 learners, who were lost lately, with one minute in which too few were measured. */
    public static LiveNow class31() {
        return of(LinkState.CONNECTED, false, SessionMode.EXPRESSIONS, false);
    }

    public static LiveNow dip() {
        return of(LinkState.CONNECTED, false, SessionMode.EXPRESSIONS, true);
    }

    public static LiveNow flooded() {
        return of(LinkState.CONNECTED, true, SessionMode.EXPRESSIONS, false);
    }

    public static LiveNow presence() {
        return of(LinkState.CONNECTED, false, SessionMode.PRESENCE, false);
    }

    /** Nothing came for the last two minutes. */
    public static LiveNow away() {
        return new LiveNow(LinkState.AWAY, false, SessionMode.EXPRESSIONS,
                new LiveFigures(31, IntStream.range(0, 15).mapToObj(index -> index > 12 ? gap(index) : minute(index, 0))
                        .toList(), false));
    }

    public static LiveNow few() {
        return few(LinkState.CONNECTED);
    }

    public static LiveNow few(LinkState state) {
        return new LiveNow(state, false, SessionMode.EXPRESSIONS, new LiveFigures(0, List.of(), false));
    }

    /** As large as its window, which grows with the letters. */
    public static Region strip(LiveNow now) {
        StripBar strip = new StripBar(() -> {});
        strip.show(now);
        Label words = (Label) strip.lookup("#strip-upper");
        strip.maxWidthProperty().bind(grown(StripBar.WIDTH, words));
        strip.maxHeightProperty().bind(grown(StripBar.HEIGHT, words));
        strip.minWidthProperty().bind(strip.maxWidthProperty());
        strip.minHeightProperty().bind(strip.maxHeightProperty());
        return strip;
    }

    private static DoubleBinding grown(double usual, Label words) {
        return Bindings.createDoubleBinding(() -> usual * words.getFont().getSize() / 14, words.fontProperty());
    }

    /** What is left of a class of 31 learners after 25 minutes. */
    public static List<Lecture> lectures() {
        ZonedDateTime start = ZonedDateTime.of(2026, 11, 19, 10, 0, 0, 0, ZoneId.of("Asia/Kolkata"));
        LiveClass taught = new LiveClass(SessionMode.EXPRESSIONS, start, 0);
        Random random = new Random(7);
        List<UUID> learners = IntStream.range(0, 31)
                .mapToObj(learner -> new UUID(random.nextLong(), random.nextLong())).toList();
        for (int bin = 0; bin < 6 * 25; bin++) {
            for (UUID learner : learners) {
                int interested = (int) (10_000 * Math.clamp(
                        (bin > 84 && bin < 108 ? 0.35 : 0.66) + 0.15 * random.nextGaussian(), 0, 1));
                int lost = bin > 90 && bin < 104 && random.nextInt(6) == 0 ? 1 : 0;
                taught.add(new ReceivedBin(learner, new LiveBin(bin, SessionMode.EXPRESSIONS, 10_000, interested,
                        10_000 - interested, 0, lost, 0, 0), TimeUnit.SECONDS.toNanos(10L * bin + 10)));
            }
        }
        return List.of(taught.lecture("", "", TimeUnit.SECONDS.toNanos(60 * 25 + 15)));
    }

    private static LiveNow of(LinkState state, boolean flooded, SessionMode mode, boolean dip) {
        double more = mode == SessionMode.PRESENCE ? 0.25 : 0;
        int last = dip ? 15 : 13;
        return new LiveNow(state, flooded, mode, new LiveFigures(31, IntStream.range(0, last)
                .mapToObj(index -> index == 4 ? gap(index) : minute(index, more)).toList(), dip));
    }

    private static Minute minute(int index, double more) {
        double median = MEDIANS[index] + more;
        int lost = index == 8 ? 5 : index > 11 ? 6 + index - 12 : 0;
        return new Minute(index + 5, 29, median, median - 0.14, Math.min(1, median + 0.11), lost, 0,
                index == 12 ? 5 : 0);
    }

    private static Minute gap(int index) {
        return new Minute(index + 5, 3, null, null, null, 0, 0, 0);
    }
}
