package org.attune.live.teacher;

import java.util.UUID;
import javax.crypto.SecretKey;
import org.attune.session.SessionSummary;

/** A learner of the class: the key for what he or she sends, and which bins came already. */
final class Known {
    /** A minute's bins that come late at once, twice. */
    private static final int AT_ONCE = 14;
    /** Bins in a minute. */
    static final int LATEST = 6;

    private final UUID session;
    private final SecretKey key;
    private final Allowance pace;
    private int newest = -1;
    /** A bit for each of the latest, the lowest for the newest. */
    private int seen;

    Known(UUID session, SecretKey key, long now) {
        this.session = session;
        this.key = key;
        this.pace = new Allowance(AT_ONCE, 1.0 / SessionSummary.BIN_SECONDS, now);
    }

    UUID session() {
        return session;
    }

    SecretKey key() {
        return key;
    }

    boolean isPace(long now) {
        return pace.take(now);
    }

    /** Whether a bin has not come yet, and is not older than a minute. */
    boolean isNew(int number) {
        return number > newest || newest - number <= LATEST && (seen >> newest - number & 1) == 0;
    }

    void note(int number) {
        if (number > newest) {
            int ahead = number - newest;
            seen = ahead > LATEST ? 1 : seen << ahead | 1;
            newest = number;
        } else {
            seen |= 1 << newest - number;
        }
    }
}
