package org.attune.report;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.ModelId;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/** Sessions to draw and to read back. */
public final class Sessions {
    public static final ZonedDateTime START = ZonedDateTime.parse("2026-11-20T10:02:00+01:00[Europe/Berlin]");
    private static final ModelId MODEL = new ModelId("mini_xception", "0.1", "0123456789abcdef".repeat(4));

    private Sessions() {}

    public static SessionInfo info() {
        return info(START, new UUID(1, 2), SessionLabels.NONE);
    }

    public static SessionInfo info(ZonedDateTime start, UUID id, SessionLabels labels) {
        return new SessionInfo(id, start, true, "camera", labels, MODEL, "interest-v1", "0.1.0");
    }

    /** With estimates that were told from the learner's resting face. */
    public static SessionSummary told(int seconds) {
        return lecture(4, withBaseline(info(START, new UUID(7, 4), SessionLabels.NONE)), seconds);
    }

    /** The same session with estimates that start from the learner's resting face. */
    public static SessionInfo withBaseline(SessionInfo info) {
        Expressions made = info.expressions().orElseThrow();
        return with(info, new Expressions(made.model(), made.policy(), true, made.everyone()));
    }

    /** The same session with all faces in view counted. */
    public static SessionInfo withEveryone(SessionInfo info) {
        Expressions made = info.expressions().orElseThrow();
        return with(info, new Expressions(made.model(), made.policy(), made.baseline(), true));
    }

    private static SessionInfo with(SessionInfo info, SessionKind kind) {
        return new SessionInfo(info.id(), info.start(), info.live(), info.source(), info.labels(), kind,
                info.appVersion());
    }

    public static SessionInfo recorded(String source) {
        return new SessionInfo(new UUID(1, 3), START, false, source, SessionLabels.NONE, MODEL, "interest-v1", "0.1.0");
    }

    /** A face in view, then nobody, then again, of a session that records no more than that. */
    public static SessionSummary presence(int seconds) {
        SessionInfo info = SessionInfo.presence(new UUID(1, 4), START, true, "camera",
                new SessionLabels("quiet heron", "Thermodynamics", ""), "0.1.0");
        List<Bin> bins = new ArrayList<>();
        for (int index = 0; index < SessionSummary.binCount(seconds); index++) {
            boolean away = index % 12 > 9;
            bins.add(away ? Bin.EMPTY : Bin.presence(Math.min(10, seconds - 10 * index) - (index % 7 == 0 ? 2.5 : 0)));
        }
        return new SessionSummary(info, seconds, bins,
                List.of(new Marker(seconds / 3, "first law"), new Marker(seconds / 2, "")));
    }

    /** A lecture of an hour of somebody who is away now and then; one in three longer, around minutes 40 to 46. */
    public static SessionSummary presence(long seed, SessionInfo info, int seconds) {
        Random random = new Random(seed);
        boolean out = random.nextInt(3) == 0;
        List<Bin> bins = new ArrayList<>();
        for (int index = 0; index < SessionSummary.binCount(seconds); index++) {
            boolean away = random.nextInt(20) == 0 || out && index >= 240 && index < 276;
            double whole = Math.min(10, seconds - 10 * index);
            bins.add(away ? Bin.EMPTY : Bin.presence(whole - (random.nextInt(4) == 0 ? whole / 8 : 0)));
        }
        return new SessionSummary(info, seconds, bins, Stream.of(new Marker(240, "first law"),
                new Marker(1230, "Carnot cycle"), new Marker(2400, "quiz"))
                .filter(marker -> marker.seconds() < seconds).toList());
    }

    /** Measured throughout; interested for the share. */
    public static SessionSummary interested(int seconds, double share) {
        List<Bin> bins = new ArrayList<>();
        for (int second = 0; second < seconds; second += SessionSummary.BIN_SECONDS) {
            bins.add(bin(Math.min(SessionSummary.BIN_SECONDS, seconds - second), share, 0));
        }
        return new SessionSummary(info(), seconds, bins, List.of());
    }

    public static SessionSummary empty(int seconds) {
        return new SessionSummary(info(), seconds,
                java.util.Collections.nCopies(SessionSummary.binCount(seconds), Bin.EMPTY), List.of());
    }

    /**
     * A lecture of an hour as a camera could have seen it: gaps, noise, a dip around minutes 21 to 24, four markers.
     */
    public static SessionSummary lecture(long seed) {
        return lecture(seed,
                info(START, new UUID(7, seed), new SessionLabels("quiet heron", "Thermodynamics", "Lecture 7")), 3600);
    }

    /** Three in view for a quarter of the time. */
    public static SessionSummary withOthers(int seconds, boolean counted) {
        List<Bin> bins = new ArrayList<>();
        for (Bin bin : interested(seconds, 0.7).bins()) {
            boolean others = bins.size() % 4 == 0;
            bins.add(new Bin(bin.measuredSeconds(), bin.verdictSeconds(), bin.expressionSeconds(),
                    bin.withoutNeutralSeconds(), others ? bin.measuredSeconds() : 0,
                    others ? 3 : 1));
        }
        return new SessionSummary(counted ? withEveryone(info()) : info(), seconds, bins, List.of());
    }

    /** With the fields too that most sessions do not have. */
    public static SessionSummary withEverything(long seed) {
        SessionSummary whole = lecture(seed, withEveryone(withBaseline(info())), 3600);
        return new SessionSummary(whole.info(), whole.seconds(), whole.bins(), whole.markers(), true);
    }

    /** With what the learner said, and a sentence about some of it. */
    public static SessionSummary withWords() {
        SessionSummary whole = lecture(1);
        List<Marker> markers = new ArrayList<>(whole.markers());
        markers.add(new Marker(500.25, MarkerKind.LOST, ""));
        markers.add(new Marker(509.999, MarkerKind.LOST, "", "From the second equation on I saw \"only\" letters."));
        markers.add(new Marker(510, MarkerKind.QUESTION, "why not 100 %?"));
        markers.add(new Marker(720.5, "quiz"));
        markers.add(new Marker(3600, MarkerKind.CLEAR, "", "ऊर्जा बचती है।"));
        return new SessionSummary(whole.info(), whole.seconds(), whole.bins(), markers);
    }

    /** The same, whose program ended unexpectedly. */
    public static SessionSummary recovered(long seed) {
        SessionSummary whole = lecture(seed);
        return new SessionSummary(whole.info(), whole.seconds(), whole.bins(), whole.markers(), true);
    }

    public static SessionSummary lecture(long seed, SessionInfo info, int seconds) {
        Random random = new Random(seed);
        double usual = 0.62 + 0.25 * random.nextDouble();
        int gap = 60 + random.nextInt(120);
        List<Bin> bins = new ArrayList<>();
        for (int index = 0; index < SessionSummary.binCount(seconds); index++) {
            double minute = index / 6.0;
            double dip = minute > 20.5 && minute < 24.5 ? 0.35 : minute > 33 && minute < 34.5 ? 0.22 : 0;
            double share = Math.clamp(usual - dip + 0.08 * random.nextGaussian(), 0, 1);
            boolean away = index >= gap && index < gap + 12;
            bins.add(away
                    ? Bin.EMPTY
                    : bin(Math.min(10, seconds - 10 * index) * (0.9 + 0.1 * random.nextDouble()), share,
                            0.06 * random.nextDouble()));
        }
        List<Marker> markers = List.of(new Marker(240, "first law"), new Marker(720, "worked example"),
                new Marker(1230, "Carnot cycle"), new Marker(1860, "quiz"));
        return new SessionSummary(info, seconds, bins,
                markers.stream().filter(marker -> marker.seconds() < seconds).toList());
    }

    /** Whole milliseconds that add up, as the recorder gives them. */
    private static Bin bin(double measured, double interested, double unclear) {
        long all = Math.round(measured * 1000);
        long open = Math.round(all * unclear);
        long yes = Math.round((all - open) * interested);
        long happy = yes / 4;
        long surprise = yes / 10;
        long no = all - yes;
        long[] expressions = {no / 4, no / 16, no / 8, happy, no - no / 4 - no / 16 - no / 8, surprise,
                yes - happy - surprise};
        return new Bin(all / 1000.0, List.of(yes / 1000.0, (no - open) / 1000.0, open / 1000.0),
                Arrays.stream(expressions).mapToObj(part -> part / 1000.0).toList(), (happy + surprise) / 1000.0, 0, 1);
    }
}
