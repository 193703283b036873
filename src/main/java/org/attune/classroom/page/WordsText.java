package org.attune.classroom.page;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attune.classroom.ClassView;
import org.attune.classroom.Messages;
import org.attune.classroom.MinuteRange;
import org.attune.classroom.OwnWords;
import org.attune.session.MarkerKind;

/** Says where most learners said themselves how it went. What they say is better evidence than an estimate. */
final class WordsText {
    /** What a teacher can do most about comes first. */
    private static final List<MarkerKind> ORDER = List.of(MarkerKind.LOST, MarkerKind.QUESTION, MarkerKind.CLEAR);

    private WordsText() {}

    /** Puts it before the finding. */
    static String before(ClassView view, String finding) {
        return first(view).map(words -> sentence(view, words, finding)).orElse(finding);
    }

    /** The marker that the sentence names, if it names one. */
    static Optional<String> marker(ClassView view) {
        return first(view).filter(words -> most(words) > 0).map(words -> title(view, part(view, words)))
                .filter(title -> !title.isEmpty());
    }

    /** Index of the part that the sentence names; empty if it names none. */
    static OptionalInt named(ClassView view) {
        return first(view).filter(words -> most(words) > 0).map(words -> OptionalInt.of(index(words)))
                .orElse(OptionalInt.empty());
    }

    private static int index(OwnWords words) {
        return words.parts().indexOf(most(words));
    }

    private static Optional<OwnWords> first(ClassView view) {
        return view.words().stream().min(Comparator.comparingInt(words -> ORDER.indexOf(words.kind())));
    }

    private static String sentence(ClassView view, OwnWords words, String finding) {
        String said = words.kind().words();
        if (most(words) == 0) {
            return Messages.text("words.all", words.learners(), said, finding);
        }
        MinuteRange part = part(view, words);
        String title = title(view, part);
        return title.isEmpty()
                ? Messages.text("words.minutes", most(words), said, part.from(), part.to(), finding)
                : Messages.text("words.marker", most(words), said, title, finding);
    }

    /** 0 if in no part five learners said it. */
    private static int most(OwnWords words) {
        return Collections.max(words.parts());
    }

    private static MinuteRange part(ClassView view, OwnWords words) {
        return view.ranges().get(index(words));
    }

    /** What the part is called; empty if it has no name. */
    private static String title(ClassView view, MinuteRange part) {
        return LectureText.marker(view, part.from());
    }
}
