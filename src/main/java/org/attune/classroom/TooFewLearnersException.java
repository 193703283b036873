package org.attune.classroom;

import org.attune.error.ErrorCode;
import org.attune.error.UserFacing;

/** A class view of so few learners would reveal individual learners. */
public final class TooFewLearnersException extends IllegalArgumentException implements UserFacing {
    private static final long serialVersionUID = 1;

    private TooFewLearnersException(String lecture, int learners) {
        super(Messages.text(learners == 1 ? "few.one" : "few.many", lecture, learners));
    }

    /** @throws TooFewLearnersException if there are fewer than five */
    public static void throwIfFew(Lecture lecture) {
        if (lecture.learners().size() < ClassView.FEWEST) {
            throw new TooFewLearnersException(lecture.name(), lecture.learners().size());
        }
    }

    @Override
    public ErrorCode errorCode() {
        return ErrorCode.REQUEST;
    }
}
