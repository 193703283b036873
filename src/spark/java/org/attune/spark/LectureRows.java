package org.attune.spark;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.attune.analysis.Verdict;
import org.attune.classroom.ClassView;
import org.attune.classroom.LectureView;
import org.attune.classroom.OwnWords;
import org.attune.classroom.PresenceView;
import org.jspecify.annotations.Nullable;

/**
 * A class view as rows of {@link LectureTables}. Whatever counts one to four learners, or none, is null, and so is what
 * the view leaves open.
 */
final class LectureRows {
    private LectureRows() {}

    /** @param title of the lecture, as typed */
    static Row lecture(ClassView view, String title) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(view.course(), title,
                view.facts().mode().name().toLowerCase(Locale.ROOT), view.start().toInstant(),
                view.start().getZone().getId(), view.facts().length(), view.learners(), view.pages()));
        switch (view) {
            case LectureView interest -> {
                cells.add(interest.policy());
                cells.add(interest.models().toArray(String[]::new));
                for (Verdict verdict : Verdict.values()) {
                    cells.add(interest.verdictShares().isEmpty()
                            ? null
                            : interest.verdictShares().get(verdict.ordinal()));
                }
                IntStream.range(0, 3).forEach(ofPresence -> cells.add(null));
            }
            case PresenceView presence -> {
                IntStream.range(0, 2 + Verdict.values().length).forEach(ofExpressions -> cells.add(null));
                cells.add(shown(presence.typical()));
                cells.add(presence.halfInView().map(half -> half.from()).orElse(null));
                cells.add(presence.halfInView().map(half -> half.to()).orElse(null));
            }
        }
        return RowFactory.create(cells.toArray());
    }

    static List<Row> minutes(ClassView view) {
        return switch (view) {
            case LectureView interest -> interest.minutes().stream()
                    .map(minute -> row(minute.minute(), time(view, minute.minute()), shown(minute.learners()),
                            shown(minute.lowerQuartile()), shown(minute.median()), shown(minute.upperQuartile()), null))
                    .toList();
            case PresenceView presence -> presence.minutes().stream()
                    .map(minute -> row(minute.minute(), time(view, minute.minute()), null, null, null, null,
                            shown(minute.inView())))
                    .toList();
        };
    }

    static List<Row> dips(ClassView view) {
        return switch (view) {
            case LectureView interest -> interest.dips().stream().map(dip -> row(dip.from(), dip.to(), dip.lowest(),
                    shown(dip.share()), shown(dip.behind()), shown(dip.of()), null)).toList();
            case PresenceView presence -> presence.lows().stream().map(low -> row(low.from(), low.to(), low.lowest(),
                    null, null, null, shown(low.inView()))).toList();
        };
    }

    static List<Row> parts(ClassView view) {
        return switch (view) {
            case LectureView interest -> IntStream.range(0, interest.parts().size()).mapToObj(index -> {
                var part = interest.parts().get(index);
                return row(index, part.title(), part.from(), part.to(), shown(part.learners()),
                        shown(part.interested()), shown(part.difference()), null, null);
            }).toList();
            case PresenceView presence -> IntStream.range(0, presence.parts().size()).mapToObj(index -> {
                var part = presence.parts().get(index);
                return row(index, part.title(), part.from(), part.to(), null, null, null, shown(part.typical()),
                        shown(part.forHalf()));
            }).toList();
        };
    }

    /** Only what at least five learners said: in the lecture, then in its minutes and parts. */
    static List<Row> words(ClassView view) {
        return view.words().stream().flatMap(LectureRows::words).toList();
    }

    private static Stream<Row> words(OwnWords words) {
        String kind = words.kind().id();
        return Stream.of(Stream.of(row(kind, null, null, words.learners())),
                IntStream.range(0, words.minutes().size()).filter(minute -> words.minutes().get(minute) > 0)
                        .mapToObj(minute -> row(kind, minute, null, words.minutes().get(minute))),
                IntStream.range(0, words.parts().size()).filter(part -> words.parts().get(part) > 0)
                        .mapToObj(part -> row(kind, null, part, words.parts().get(part))))
                .flatMap(rows -> rows);
    }

    /**
     * What a course's table over the weeks says of this lecture; nothing of presence, since in another lecture there
     * are other learners.
     *
     * @param before the lecture before it, if both can be compared
     */
    static List<Row> weeks(ClassView view, String title, @Nullable LectureView before) {
        return switch (view) {
            case PresenceView presence -> List.of();
            case LectureView interest -> List.of(row(view.course(), week(view.start()), view.start().toInstant(), title,
                    view.learners(), shown(share(interest)),
                    before == null ? null : shown(100 * (share(interest) - share(before)))));
        };
    }

    private static double share(LectureView view) {
        return view.verdictShares().isEmpty() ? Double.NaN : view.verdictShares().get(Verdict.INTERESTED.ordinal());
    }

    /** Such as 2026-W47 (ISO 8601). */
    private static String week(ZonedDateTime start) {
        return String.format(Locale.ROOT, "%d-W%02d", start.get(IsoFields.WEEK_BASED_YEAR),
                start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Instant time(ClassView view, int minute) {
        return view.start().plusMinutes(minute).toInstant();
    }

    private static @Nullable Integer shown(int learners) {
        return learners < ClassView.FEWEST ? null : learners;
    }

    private static @Nullable Double shown(double figure) {
        return Double.isNaN(figure) ? null : figure;
    }

    private static Row row(@Nullable Object... cells) {
        return RowFactory.create(cells);
    }
}
