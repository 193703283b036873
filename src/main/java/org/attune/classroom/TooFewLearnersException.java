package org.attune.classroom;

import org.attune.error.ErrorCode;
import org.attune.error.UserFacing;

/** A class view of so few learners would reveal individual learners. */
public final class TooFewLearnersException extends IllegalArgumentException implements UserFacing {
    private static final long serialVersionUID = 1;

    public TooFewLearnersException(String lecture, int learners) {
        super(Messages.text(learners == 1 ? "few.one" : "few.many", lecture, learners));
    }

    @Override
    public ErrorCode errorCode() {
        return ErrorCode.REQUEST;
    }
}
