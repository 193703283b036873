package org.attune.live;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.attune.live.mqtt.BrokerLink;
import org.attune.live.mqtt.LinkThread;
import org.attune.live.mqtt.Side;
import org.attune.live.mqtt.Visit;
import org.attune.session.SessionMode;

/**
 * A learner of the same parts as the real one. Only what costs half a second on the computer of each is done once for a
 * class, because here all are on one computer: the way from the code to its secrets, and the comparison of the key with
 * the code.
 */
final class BenchmarkLearner implements Side {
    private static final int KEEP_ALIVE_SECONDS = 30;
    private static final int EXPIRY_SECONDS = 60;

    private final ClassSecrets secrets;
    private final LinkThread thread;
    private final BrokerLink link;
    private final CompletableFuture<BinSealer> joined = new CompletableFuture<>();

    BenchmarkLearner(BrokerAddress broker, ClassSecrets secrets, LinkThread thread) {
        this.secrets = secrets;
        this.thread = thread;
        this.link = new BrokerLink(broker,
                new Visit(List.of(secrets.teacherTopic()), Optional.empty(), KEEP_ALIVE_SECONDS), this, thread,
                BrokerLink.usualPauses());
    }

    /** @return done when the teacher's key has come */
    CompletableFuture<?> join() {
        thread.execute(link::open);
        return joined;
    }

    /** @param number of the bin; its figures are of no learner */
    void send(int number) {
        LiveBin bin = new LiveBin(number, SessionMode.EXPRESSIONS, 9_900, 100 * (number % 60), 2_000, 0, 0, 0, 0);
        thread.execute(() -> link.publish(secrets.binsTopic(), joined.join().seal(bin), false, EXPIRY_SECONDS,
                outcome -> {}));
    }

    void leave() {
        thread.execute(link::close);
    }

    @Override
    public void connected() {
        // The key comes by itself.
    }

    @Override
    public void heard(String topic, byte[] payload) {
        TeacherKey.open(payload, secrets).ifPresent(key -> {
            try {
                joined.complete(new BinSealer(secrets, key));
            } catch (GeneralSecurityException wrong) {
                joined.completeExceptionally(wrong);
            }
        });
    }

    @Override
    public void lost(LinkState why) {
        System.err.println("A learner lost the broker: " + why);
    }
}
