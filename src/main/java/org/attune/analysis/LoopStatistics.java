package org.attune.analysis;

import java.util.Locale;

/**
 * What an {@link AnalysisLoop} did so far.
 *
 * @param analysed pictures
 * @param late of them: their analysis took most of the time until the next one
 * @param failed pictures that could not be analysed
 * @param rate pictures a second that it works at now
 * @param fullRate pictures a second that it is set to; more than {@code rate} while the machine cannot keep up
 */
record LoopStatistics(long analysed, long late, long failed, double rate, double fullRate) {

    /** Whether it works less often than it is set to. */
    public boolean isSlowed() {
        return rate < fullRate;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d pictures analysed, %d late, %d failed; %.1f of %.1f a second at the end",
                analysed, late, failed, rate, fullRate);
    }
}
