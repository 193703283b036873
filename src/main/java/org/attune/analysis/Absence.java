package org.attune.analysis;

/**
 * A time in which no face was seen.
 *
 * @param since in seconds, as frames' time stamps
 * @param until of the newest frame, in seconds
 * @param hint what may help
 */
public record Absence(double since, double until, FramingHint hint) {
    public double seconds() {
        return until - since;
    }
}
