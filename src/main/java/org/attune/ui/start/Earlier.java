package org.attune.ui.start;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attune.session.SessionLabels;

/**
 * What earlier sessions were called, to be offered while the learner types.
 *
 * @param courses the latest first, each once; {@code titles} alike
 */
public record Earlier(List<String> courses, List<String> titles) {
    public static final Earlier NONE = new Earlier(List.of(), List.of());
    /** More would be a search, not a choice. */
    private static final int MOST = 20;

    public Earlier {
        courses = courses.stream().filter(course -> !course.isEmpty()).distinct().limit(MOST).toList();
        titles = titles.stream().filter(title -> !title.isEmpty()).distinct().limit(MOST).toList();
    }

    /** @param labels the latest first */
    public static Earlier of(List<SessionLabels> labels) {
        return new Earlier(all(labels, SessionLabels::course), all(labels, SessionLabels::title));
    }

    /** These and those of the session that begins now. */
    public Earlier with(SessionLabels latest) {
        return new Earlier(Stream.concat(Stream.of(latest.course()), courses.stream()).toList(),
                Stream.concat(Stream.of(latest.title()), titles.stream()).toList());
    }

    private static List<String> all(List<SessionLabels> labels, Function<SessionLabels, String> which) {
        return labels.stream().map(which).toList();
    }
}
