package org.attune.classroom.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.attune.classroom.ClassView;
import org.attune.classroom.LecturePart;
import org.attune.classroom.LectureView;
import org.attune.classroom.Messages;
import org.attune.classroom.PresencePart;
import org.attune.classroom.PresenceView;
import org.attune.report.Lowest;

/**
 * Which parts of a lecture a table has room for: of many, the lowest, and the one that the headline names first.
 *
 * @param all in chronological order
 * @param figure by which one is lower than another
 */
record ShownParts<T>(ClassView view, List<T> all, ToDoubleFunction<T> figure) {
    private static final int ROWS = 6;

    static ShownParts<LecturePart> of(LectureView view) {
        return new ShownParts<>(view, view.parts(), LecturePart::interested);
    }

    static ShownParts<PresencePart> of(PresenceView view) {
        return new ShownParts<>(view, view.parts(), PresencePart::typical);
    }

    /** In chronological order. */
    List<T> rows() {
        List<T> lowest = Lowest.few(all, figure, ROWS);
        if (!addsNamed(lowest)) {
            return lowest;
        }
        List<T> rows = new ArrayList<>(Lowest.few(all, figure, ROWS - 1));
        rows.add(all.get(LectureText.named(view).orElseThrow()));
        rows.sort(Comparator.comparingInt(all::indexOf));
        return rows;
    }

    /** Of the table, with a word when there are more parts than shown. */
    String title() {
        String from = Messages.text(view.markers().isEmpty() ? "part.clock" : "part.markers");
        if (all.size() <= ROWS) {
            return from;
        }
        return addsNamed(Lowest.few(all, figure, ROWS))
                ? Messages.text("part.named", from, ROWS - 1, all.size())
                : Messages.text("part.lowest", from, ROWS, all.size());
    }

    private boolean addsNamed(List<T> lowest) {
        OptionalInt named = LectureText.named(view);
        return named.isPresent() && !lowest.contains(all.get(named.getAsInt()));
    }
}
