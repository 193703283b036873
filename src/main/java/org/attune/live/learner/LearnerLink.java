package org.attune.live.learner;

import java.util.function.Consumer;
import org.attune.live.BrokerAddress;
import org.attune.live.ClassCode;
import org.attune.live.LinkState;
import org.attune.live.LiveBin;

/**
 * A learner's way to the class. Opens no socket before {@link #join}. Never throws at the session: what fails becomes a
 * state. May be used from any thread.
 */
public final class LearnerLink implements AutoCloseable {
    /** @param changed told of each change of the state, on a thread of the link's own */
    public LearnerLink(BrokerAddress broker, ClassCode code, Consumer<LinkState> changed) {
        throw new UnsupportedOperationException();
    }

    /** Begins in the background; later changes are told. */
    public void join() {
        throw new UnsupportedOperationException();
    }

    /** Sends a bin, now or within a minute when the broker is back; older ones are dropped. Returns at once. */
    public void send(LiveBin bin) {
        throw new UnsupportedOperationException();
    }

    public LinkState state() {
        throw new UnsupportedOperationException();
    }

    /** Leaves the class and closes the socket; the session goes on. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
