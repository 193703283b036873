package org.attune.live.learner;

import org.attune.live.mqtt.BrokerLink;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.attune.live.BrokerAddress;
import org.attune.live.ClassCode;
import org.attune.live.LinkState;
import org.attune.live.LinkStatus;
import org.attune.live.LiveBin;
import org.attune.platform.Backoff;
import org.attune.live.mqtt.LinkThread;
import org.attune.platform.BootClock;
import org.jspecify.annotations.Nullable;

/**
 * A learner's way to the class. Opens no socket before {@link #join}. Never throws at the session: what fails becomes a
 * state. May be used from any thread.
 */
public final class LearnerLink implements AutoCloseable {
    private final LinkThread thread = new LinkThread();
    private final BrokerAddress broker;
    private final ClassCode code;
    private final LinkStatus status;
    private final Backoff pauses;
    private final LongSupplier clock;
    private final Outbox outbox;
    private @Nullable Learner learner;

    /** @param changed told of each change of the state, on a thread of the link's own */
    public LearnerLink(BrokerAddress broker, ClassCode code, Consumer<LinkState> changed) {
        this(broker, code, changed, BrokerLink.usualPauses(), BootClock.ofSystem());
    }

    /**
     * @param pauses before each new attempt at a lost or missing broker
     * @param clock nanoseconds, also while the computer sleeps; by it a bin gets too old
     */
    public LearnerLink(BrokerAddress broker, ClassCode code, Consumer<LinkState> changed, Backoff pauses,
            LongSupplier clock) {
        this.broker = broker;
        this.code = code;
        this.status = new LinkStatus(changed);
        this.pauses = pauses;
        this.clock = clock;
        this.outbox = new Outbox(clock);
    }

    /** Begins in the background; later changes are told. */
    public void join() {
        thread.execute(() -> {
            if (status.get() != LinkState.LEFT) {
                begin();
            }
        });
    }

    private void begin() {
        try {
            learner = new Learner(broker, code, status, outbox, thread, pauses);
            learner.join();
        } catch (RuntimeException | LinkageError fault) {
            status.set(LinkState.AWAY);
            throw fault;
        }
    }

    /** Sends a bin, now or within a minute when the broker is back; older ones are dropped. Returns at once. */
    public void send(LiveBin bin) {
        long now = clock.getAsLong();
        thread.execute(() -> {
            outbox.add(bin, now);
            if (learner != null) {
                learner.flush();
            }
        });
    }

    public LinkState state() {
        return status.get();
    }

    /** Leaves the class and closes the socket, in the background; the session goes on. */
    @Override
    public void close() {
        thread.execute(() -> {
            if (learner != null) {
                learner.leave();
            }
            status.set(LinkState.LEFT);
        });
    }
}
