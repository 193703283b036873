package org.attune.live.teacher;

import java.util.Optional;
import java.util.UUID;
import org.attune.live.LiveBin;
import org.attune.session.SessionMode;

/** One who sends the same every ten seconds until the test says otherwise. */
final class SimulatedLearner {
    private final UUID id;
    private final SessionMode mode;
    private int number;
    private int measuredMs = 10_000;
    private double share = 0.5;
    private boolean silent;
    private int lost;
    private int clear;

    SimulatedLearner(UUID id, SessionMode mode) {
        this.id = id;
        this.mode = mode;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    /** @param share of the measured time; of presence, of the ten seconds */
    SimulatedLearner looks(double share) {
        this.share = share;
        return this;
    }

    SimulatedLearner isMeasured(int ms) {
        measuredMs = ms;
        return this;
    }

    void leaves() {
        silent = true;
    }

    void comesBack() {
        silent = false;
    }

    /** In the next ten seconds. */
    void saysLost() {
        lost++;
    }

    void saysClear() {
        clear++;
    }

    /** The session runs on, but the class hears nothing of it. */
    void skip(int bins) {
        number += bins;
    }

    Optional<LiveBin> step() {
        LiveBin bin = SimulatedClass.saying(mode == SessionMode.PRESENCE
                ? SimulatedClass.presence(number, (int) Math.round(10_000 * share))
                : SimulatedClass.expressions(number, measuredMs, share), lost, clear, 0);
        number++;
        lost = 0;
        clear = 0;
        return silent ? Optional.empty() : Optional.of(bin);
    }
}
