package org.attune.live;

import org.attune.session.SessionMode;

/**
 * What one learner sends of ten seconds.
 *
 * @param number counts the learner's own bins from 0 since the session began; the only clock there is
 * @param mode what was recorded; with presence only, the three verdicts are 0
 * @param measuredMs from 0 to 10,000; with presence only, how long a face was in view
 * @param interestedMs part of {@code measuredMs}
 * @param notInterestedMs part of {@code measuredMs}
 * @param unclearMs part of {@code measuredMs}
 * @param lost how often the learner said so in these ten seconds, from 0 to 255
 * @param clear as {@code lost}
 * @param question as {@code lost}
 */
public record LiveBin(int number, SessionMode mode, int measuredMs, int interestedMs, int notInterestedMs,
        int unclearMs, int lost, int clear, int question) {
    /** @throws IllegalArgumentException if a value is out of its range */
    public LiveBin {
        if (number < 0 || measuredMs < 0 || measuredMs > 10_000
                || interestedMs < 0 || notInterestedMs < 0 || unclearMs < 0
                || interestedMs + notInterestedMs + unclearMs > measuredMs
                || isNoCount(lost) || isNoCount(clear) || isNoCount(question)) {
            throw new IllegalArgumentException("no bin of ten seconds");
        }
    }

    private static boolean isNoCount(int marks) {
        return marks < 0 || marks > 255;
    }
}
