package org.attune.live.mqtt;

import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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
    private long upSince;
    private boolean isClosed;

    public BrokerLink(BrokerAddress address, Visit visit, Side side, LinkThread thread, Backoff pauses) {
        this.address = address;
        this.visit = visit;
        this.side = side;
        this.thread = thread;
        this.pauses = pauses;
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
            begun.begin(message -> heard(attempt, message), thread)
                    .whenCompleteAsync((_, failure) -> begun(attempt, begun, failure), thread);
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
            side.connected();
        }
    }

    private void lost(int attempt, Throwable cause) {
        if (attempt != attempts || isClosed) {
            return;
        }
        attempts++;
        LinkState why = isUp ? LinkState.CONNECTING : state(cause);
        LOG.info("no connection to the broker of the live class: {}: {}", why, cause.toString());
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

    /** @param expirySeconds after which the broker drops it; 0 for never */
    public CompletionStage<Outcome> publish(String topic, byte[] payload, boolean retain, long expirySeconds) {
        Connection current = connection;
        if (current == null || !isUp) {
            return CompletableFuture.completedStage(Outcome.LOST);
        }
        return current.publish(topic, payload, retain, expirySeconds)
                .handleAsync((_, failure) -> failure == null ? Outcome.SENT : Failures.outcome(failure), thread);
    }

    /** The broker does not want us here. */
    public void giveUp(LinkState why) {
        close();
        side.lost(why);
    }

    /** Clears what it would leave behind, and does not come back. */
    public void close() {
        Connection last = connection;
        if (last != null && isUp) {
            last.leave();
        }
        isUp = false;
        isClosed = true;
    }
}
