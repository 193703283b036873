package org.attune.classroom;

import org.attune.config.Trouble;
import org.attune.config.Troubled;

/** A class view of so few would be a view of each of them. */
public final class TooFewLearners extends IllegalArgumentException implements Troubled {
    private static final long serialVersionUID = 1;

    TooFewLearners(String lecture, int learners) {
        super(Sentences.of(learners == 1 ? "few.one" : "few.many", lecture, learners));
    }

    @Override
    public Trouble trouble() {
        return Trouble.REQUEST;
    }
}
