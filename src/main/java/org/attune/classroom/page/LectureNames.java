package org.attune.classroom.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.classroom.ClassView;
import org.attune.classroom.Messages;
import org.attune.report.ClockTimes;

/**
 * What sentences call several lectures of a course.
 *
 * @param lectures in chronological order, at least one
 */
record LectureNames(List<? extends ClassView> lectures) {
    private static final Pattern NUMBERED = Pattern.compile("(.*?\\P{Nd})(\\p{Nd}+)");
    private static final int LONGEST = 100;

    /** Its title, with its day where another has the same title. */
    String of(ClassView lecture) {
        boolean alone = lectures.stream().filter(other -> other.title().equals(lecture.title())).count() == 1;
        return alone ? lecture.title() : lecture.title() + ", " + day(lecture);
    }

    /** Such as "Lectures 6 and 7", or "“Entropy” and “Heat engines”"; many long titles are only counted. */
    String all() {
        List<Matcher> numbered = lectures.stream().map(lecture -> NUMBERED.matcher(lecture.title()))
                .filter(Matcher::matches).toList();
        boolean alike = numbered.size() == lectures.size()
                && numbered.stream().map(title -> title.group(1)).distinct().count() == 1;
        String names = alike && lectures.size() > 1
                ? plural(numbered.getFirst().group(1), listed(numbered.stream().map(title -> title.group(2))))
                : listed(lectures.stream().map(this::of));
        return names.length() <= LONGEST || lectures.size() == 1
                ? names
                : Messages.text("compare.several", lectures.size(), day(lectures.getFirst()), day(lectures.getLast()));
    }

    /** A title may be in another language than the page, whose plural is not known. */
    private static String plural(String stem, String numbers) {
        return stem.strip().equalsIgnoreCase(Messages.text("compare.stem"))
                ? Messages.text("compare.stems", numbers)
                : stem + numbers;
    }

    private static String listed(Stream<String> names) {
        List<String> all = names.toList();
        return all.size() == 1
                ? all.getFirst()
                : Messages.text("compare.and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
    }

    private static String day(ClassView lecture) {
        return ClockTimes.written("d MMM", lecture.start());
    }
}
