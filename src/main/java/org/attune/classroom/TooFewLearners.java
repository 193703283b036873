package org.attune.classroom;

/** A class view of so few would be a view of each of them. */
public final class TooFewLearners extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    TooFewLearners(String lecture, int learners) {
        super("There " + (learners == 1 ? "is a report of 1 learner" : "are reports of " + learners + " learners") + " for " + lecture
                + ". A class view is made from five learners on, so that nobody in it can be recognised.");
    }
}
