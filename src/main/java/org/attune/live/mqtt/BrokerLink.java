package org.attune.live.mqtt;

import org.attune.platform.Backoff;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.attune.live.BrokerAddress;
import org.attune.live.LinkState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps up a connection to a broker: after a loss it tries again, with growing pauses. On the link's thread only. */
public final class BrokerLink {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerLink.class);
    private static final Duration GOOD = Duration.ofSeconds(30);

    private final BrokerAddress address;
    private final Visit visit;
    private final Side side;
    private final LinkThread thread;
    private final Backoff pauses;
    /** The same after a loss, so that the broker ends what it still takes for alive before it begins the new one. */
    private final String name = "attune-" + UUID.randomUUID().toString().replace("-", "").substring(0, 15);
    private @Nullable Connection connection;
    private int attempts;
    private boolean isUp;
    private boolean wasUp;
    private @Nullable LinkState last;
    private long upSince;
    private boolean isClosed;

    public BrokerLink(BrokerAddress address, Visit visit, Side side, LinkThread thread, Backoff pauses) {
        this.address = address;
        this.visit = visit;
        this.side = side;
        this.thread = thread;
        this.pauses = pauses;
    }

    /** Before each new attempt: from one second to half a minute, scattered, so that a class does not come at once. */
    public static Backoff usualPauses() {
        return Backoff.scattered(Duration.ofSeconds(1), Duration.ofSeconds(30));
    }

    /** Connects in the background, and again after each loss. */
    public void open() {
        if (isClosed) {
            return;
        }
        int attempt = ++attempts;
        try {
            Connection begun = new Connection(address, name, visit, thread,
                    cause -> thread.execute(() -> lost(attempt, cause)));
            connection = begun;
            begun.begin(message -> LinkThread.run(() -> heard(attempt, message)), thread)
                    .whenComplete((_, failure) -> thread.execute(() -> begun(attempt, begun, failure)));
        } catch (UnusableAuthorityException unusable) {
            lost(attempt, unusable);
        }
    }

    private void heard(int attempt, Mqtt5Publish message) {
        if (attempt == attempts && !isClosed) {
            side.heard(message.getTopic().toString(), message.getPayloadAsBytes());
        }
    }

    private void begun(int attempt, Connection begun, @Nullable Throwable failure) {
        if (isClosed || failure != null) {
            begun.close();
        }
        if (failure != null) {
            lost(attempt, failure);
        } else if (attempt == attempts && !isClosed) {
            upSince = System.nanoTime();
            isUp = true;
            wasUp = true;
            last = null;
            side.connected();
        }
    }

    private void lost(int attempt, Throwable cause) {
        if (attempt != attempts || isClosed) {
            return;
        }
        attempts++;
        LinkState why = isUp ? LinkState.CONNECTING : state(cause);
        if (why != last) {
            LOG.info("no connection to the broker of the live class: {}: {}", why, cause.toString());
        }
        last = why;
        if (why == LinkState.WRONG_CERTIFICATE || why == LinkState.REFUSED) {
            giveUp(why);
        } else {
            tryAgain();
            side.lost(why);
        }
    }

    private void tryAgain() {
        if (isUp && System.nanoTime() - upSince > GOOD.toNanos()) {
            pauses.reset();
        }
        isUp = false;
        thread.after(pauses.next(), this::open);
    }

    /** Without a network no name is found either, and a broker that was there once has no wrong address. */
    private LinkState state(Throwable cause) {
        LinkState state = Failures.state(cause);
        return wasUp && state == LinkState.WRONG_ADDRESS ? LinkState.AWAY : state;
    }

    /**
     * @param expirySeconds after which the broker drops it; 0 for never
     * @param settled told what became of it
     */
    public void publish(String topic, byte[] payload, boolean retain, long expirySeconds, Consumer<Outcome> settled) {
        Connection current = connection;
        if (current == null || !isUp) {
            settled.accept(Outcome.LOST);
        } else {
            current.publish(topic, payload, retain, expirySeconds).whenComplete((_, failure) -> thread.execute(
                    () -> settled.accept(failure == null ? Outcome.SENT : Failures.outcome(failure))));
        }
    }

    /** The broker does not want us here. */
    public void giveUp(LinkState why) {
        close();
        side.lost(why);
    }

    /** Clears what it would leave behind, and does not come back. */
    public void close() {
        Connection current = connection;
        if (current != null && isUp) {
            current.leave();
        }
        isUp = false;
        isClosed = true;
    }
}
