package org.attune.analysis;

import java.util.Locale;

/**
 * How well an {@link AnalysisLoop} has kept up so far.
 *
 * @param analysed number of frames
 * @param late frames whose analysis took most of the time until the next one
 * @param failed frames that could not be analysed
 * @param rate current frames per second
 * @param fullRate configured frames per second; above {@code rate} while the machine cannot keep up
 */
record LoopStatistics(long analysed, long late, long failed, double rate, double fullRate) {

    public boolean isSlowed() {
        return rate < fullRate;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d pictures analysed, %d late, %d failed; %.1f of %.1f a second at the end",
                analysed, late, failed, rate, fullRate);
    }
}
