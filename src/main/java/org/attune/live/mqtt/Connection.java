package org.attune.live.mqtt;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5ClientBuilder;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5Subscribe;
import com.hivemq.client.mqtt.mqtt5.message.subscribe.Mqtt5Subscription;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.attune.live.BrokerAddress;

/** One connection to a broker, from its beginning until it is lost or closed. */
final class Connection {
    /** Far above the longest message of a class, so that nobody can fill the memory with longer ones. */
    private static final int LONGEST = 2048;
    /** A bin of each learner of the largest class at once. */
    private static final int MOST_UNANSWERED = 600;
    /** For the answer to what it listens to; for all before it the client has limits of its own. */
    private static final int PATIENCE_SECONDS = 20;

    private final Mqtt5AsyncClient client;
    private final Visit visit;

    /** @param lost told once, on any thread, also if it never comes to a connection */
    Connection(BrokerAddress address, String name, Visit visit, LinkThread thread, Consumer<Throwable> lost)
            throws UnusableAuthorityException {
        Mqtt5ClientBuilder builder = Clients.of(address, thread).identifier(name)
                .addDisconnectedListener(context -> lost.accept(context.getCause()));
        visit.left().ifPresent(topic -> builder.willPublish(cleared(topic)));
        this.client = builder.buildAsync();
        this.visit = visit;
    }

    /** Connects and listens. */
    CompletionStage<?> begin(Consumer<Mqtt5Publish> heard, LinkThread thread) {
        client.publishes(MqttGlobalPublishFilter.ALL, heard, thread);
        return client.connectWith().cleanStart(true).sessionExpiryInterval(0).keepAlive(visit.keepAliveSeconds())
                .restrictions().maximumPacketSize(LONGEST).receiveMaximum(MOST_UNANSWERED).applyRestrictions()
                .send()
                .thenCompose(_ -> client.subscribe(subscriptions()).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private Mqtt5Subscribe subscriptions() {
        return Mqtt5Subscribe.builder().addSubscriptions(visit.topics().stream().map(topic -> Mqtt5Subscription
                .builder().topicFilter(topic).qos(MqttQos.AT_LEAST_ONCE).noLocal(true).build())).build();
    }

    /** @param expirySeconds after which the broker drops it; 0 for never */
    CompletableFuture<?> publish(String topic, byte[] payload, boolean retain, long expirySeconds) {
        var message = Mqtt5Publish.builder().topic(topic).qos(MqttQos.AT_LEAST_ONCE).payload(payload).retain(retain);
        return client.publish(
                (expirySeconds > 0 ? message.messageExpiryInterval(expirySeconds) : message).build());
    }

    /** Clears what it would leave behind, and closes. */
    void leave() {
        CompletableFuture<?> cleared = visit.left().<CompletableFuture<?>>map(topic -> client.publish(cleared(topic)))
                .orElseGet(() -> CompletableFuture.completedFuture(null));
        cleared.orTimeout(2, TimeUnit.SECONDS).whenComplete((_, _) -> close());
    }

    void close() {
        client.disconnect();
    }

    private static Mqtt5Publish cleared(String topic) {
        return Mqtt5Publish.builder().topic(topic).qos(MqttQos.AT_LEAST_ONCE).retain(true).build();
    }
}
