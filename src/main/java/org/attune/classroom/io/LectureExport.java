package org.attune.classroom.io;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attune.classroom.ClassView;
import org.attune.classroom.LectureView;
import org.attune.classroom.Messages;
import org.attune.classroom.PresenceView;
import org.attune.platform.Decimals;
import org.attune.report.export.Chapters;
import org.attune.report.export.Chapters.Chapter;
import org.attune.session.MarkerKind;

/**
 * Exports a class view for other programs. Shares are from 0 to 1 with six decimals. Figures that the page does not
 * show are empty or null here too.
 */
public final class LectureExport {
    static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private LectureExport() {}

    /** A header and one row per minute. */
    public static String csv(ClassView view) {
        return switch (view) {
            case LectureView interest -> csv(view, "learners,lower_quartile,median,upper_quartile",
                    interest.minutes().stream().map(minute -> String.join(",", String.valueOf(minute.learners()),
                            cell(minute.lowerQuartile()), cell(minute.median()), cell(minute.upperQuartile())))
                            .toList());
            case PresenceView presence -> csv(view, "in_view",
                    presence.minutes().stream().map(minute -> cell(minute.inView())).toList());
        };
    }

    /** @param figures a cell or more for each minute */
    private static String csv(ClassView view, String columns, List<String> figures) {
        String said = MarkerKind.SAID.stream().map(MarkerKind::id).collect(Collectors.joining(","));
        return IntStream.range(0, figures.size())
                .mapToObj(minute -> String.join(",", String.valueOf(minute),
                        TIME.format(view.start().plusMinutes(minute)), figures.get(minute), said(view, minute)))
                .collect(Collectors.joining("\n", "minute,time," + columns + "," + said + "\n", "\n"));
    }

    private static String said(ClassView view, int minute) {
        return MarkerKind.SAID.stream().map(kind -> cell(view.words().stream().filter(words -> words.kind() == kind)
                .mapToInt(words -> words.minutes().get(minute)).sum())).collect(Collectors.joining(","));
    }

    private static String cell(int learners) {
        return learners == 0 ? "" : String.valueOf(learners);
    }

    /**
     * The minutes to look at again, as chapters for a recording (WebVTT): where clearly fewer looked interested, or
     * were in view, and where learners said that they were lost.
     *
     * @param later how many seconds later than the recording the lecture began
     */
    public static String chapters(ClassView view, double later) {
        return Chapters.text(Stream.concat(lows(view, later), lost(view, later))
                .sorted(Comparator.comparingDouble(Chapter::from)).toList());
    }

    private static Stream<Chapter> lows(ClassView view, double later) {
        return switch (view) {
            case LectureView interest -> interest.dips().stream().map(dip -> chapter(view, dip.from(), dip.to(),
                    dip.lowest(), Messages.text("timeline.dip", dip.behind(), dip.of()), later));
            case PresenceView presence -> presence.lows().stream().map(low -> chapter(view, low.from(), low.to(),
                    low.lowest(), Messages.text("presence.low", low.inView()), later));
        };
    }

    private static Stream<Chapter> lost(ClassView view, double later) {
        return view.words().stream().filter(words -> words.kind() == MarkerKind.LOST)
                .flatMap(words -> IntStream.range(0, words.minutes().size())
                        .filter(minute -> words.minutes().get(minute) > 0)
                        .mapToObj(minute -> chapter(view, minute, minute + 1, minute, Messages.text("chapter.said",
                                words.minutes().get(minute), words.kind().words()), later)));
    }

    private static Chapter chapter(ClassView view, int from, int to, int lowest, String what, double later) {
        String title = view.markers().stream().filter(marker -> Math.round(marker.minute()) <= lowest)
                .reduce((before, last) -> last).map(marker -> marker.title() + ": " + what).orElse(what);
        return new Chapter(60.0 * from + later, 60.0 * to + later, title);
    }

    /** The whole view as JSON. */
    public static String json(ClassView view) {
        return LectureJson.write(view);
    }

    private static String cell(double share) {
        return Double.isNaN(share) ? "" : Decimals.fixed(share, 6);
    }
}
