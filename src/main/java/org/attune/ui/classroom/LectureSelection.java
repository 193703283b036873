package org.attune.ui.classroom;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attune.classroom.ClassView;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.Lecture;
import org.attune.classroom.SkippedFile;
import org.attune.classroom.TooFewLearnersException;
import org.attune.classroom.page.ClassPage;
import org.attune.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Which of a folder's lectures is shown, and how. The JavaFX thread wishes, the thread that reads the folder asks.
 */
final class LectureSelection {
    private final ClassWish wish = new ClassWish();
    private final @Nullable ErrorCode refusal;
    private final List<Lecture> taught;

    /** @param refusal why expressions may not be shown; null where they may */
    LectureSelection(@Nullable ErrorCode refusal) {
        this(refusal, List.of());
    }

    /** @param taught from a live class, to be shown beside those of a folder */
    LectureSelection(@Nullable ErrorCode refusal, List<Lecture> taught) {
        this.refusal = refusal;
        this.taught = taught;
    }

    /** Of what was taught alone. */
    FolderResult result() {
        return result(CollectedReports.of(List.of(), List.of()), false);
    }

    void wish(Consumer<ClassWish> change) {
        change.accept(wish);
    }

    /** @param open whether pages may still arrive */
    FolderResult result(CollectedReports ofOneModel, boolean open) {
        CollectedReports read = wish.acrossModels ? ofOneModel.acrossModels() : ofOneModel;
        List<Lecture> named = taught.stream().map(lecture -> lecture.named(wish.course, wish.title)).toList();
        CollectedReports reports = read.with(named);
        List<LectureChoice> choices = reports.lectures().stream().map(lecture -> choice(lecture, named)).toList();
        List<String> leftOut = leftOut(reports);
        if (choices.isEmpty()) {
            return new FolderResult(choices, -1, null, nothing(reports, open), leftOut);
        }
        int chosen = Math.max(0, indexOf(wish.lecture, choices));
        try {
            return new FolderResult(choices, chosen, shown(reports, choices.get(chosen), named), "", leftOut);
        } catch (TooFewLearnersException few) {
            return new FolderResult(choices, chosen, null,
                    open ? Messages.text("class.few", few.getMessage()) : String.valueOf(few.getMessage()), leftOut);
        }
    }

    private String nothing(CollectedReports reports, boolean open) {
        return refusal != null && reports.hasForbidden()
                ? refusal.withCode()
                : Messages.text(open ? "class.empty" : "class.empty.zip");
    }

    private static LectureChoice choice(Lecture lecture, List<Lecture> named) {
        return new LectureChoice(lecture, named.stream().anyMatch(each -> each == lecture));
    }

    private ShownLecture shown(CollectedReports reports, LectureChoice choice, List<Lecture> named) {
        Lecture lecture = choice.lecture();
        List<LectureChoice> earlier = lecture.isOfPresence()
                ? List.of()
                : reports.allBefore(lecture).stream().map(other -> choice(other, named)).toList();
        int against = earlier.isEmpty() ? -1 : Math.max(0, indexOf(wish.against, earlier));
        ClassView view = ClassView.of(lecture, wish.markers, against < 0 ? null : earlier.get(against).lecture(),
                choice.taught() ? List.of() : reports.without(named).leftOutOf(lecture)).expecting(wish.expected);
        int lectures = reports.likewise(lecture).size();
        ClassPage page = new ClassPage(view,
                wish.sideBySide && lectures > 1 ? ClassView.ofCourse(reports, lecture) : List.of(),
                reports.unlike(lecture));
        return new ShownLecture(lecture, page, earlier, against, reports.haveSeveralModels(lecture),
                choice.taught(), lectures);
    }

    /** One sentence for all that may not be shown, then one for each of the others. */
    private List<String> leftOut(CollectedReports reports) {
        Stream<String> others = reports.leftOut().stream()
                .filter(file -> file.reason() != SkippedFile.Reason.FORBIDDEN).map(SkippedFile::sentence);
        return refusal != null && reports.hasForbidden()
                ? Stream.concat(Stream.of(Messages.text("class.forbidden",
                        reports.leftOut().stream().filter(file -> file.reason() == SkippedFile.Reason.FORBIDDEN)
                                .count(),
                        refusal.withCode())), others).toList()
                : others.toList();
    }

    /** -1 if it is no longer there, or there never was one. */
    private static int indexOf(@Nullable LectureChoice before, List<LectureChoice> choices) {
        for (int index = 0; before != null && index < choices.size(); index++) {
            if (before.isStill(choices.get(index))) {
                return index;
            }
        }
        return -1;
    }
}
