package org.attune.live.mqtt;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.MqttClientExecutorConfig;
import com.hivemq.client.mqtt.MqttClientSslConfig;
import com.hivemq.client.mqtt.MqttClientSslConfigBuilder;
import com.hivemq.client.mqtt.MqttClientTransportConfig;
import com.hivemq.client.mqtt.MqttClientTransportConfigBuilder;
import com.hivemq.client.mqtt.MqttWebSocketConfig;
import com.hivemq.client.mqtt.mqtt5.Mqtt5ClientBuilder;
import io.reactivex.schedulers.Schedulers;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.attune.live.BrokerAddress;
import org.jspecify.annotations.Nullable;

/** HiveMQ's clients as we want them: one thread for the network, no endless waiting, encrypted as the address says. */
final class Clients {
    private static final int PATIENCE_SECONDS = 10;
    private static final Executor NETWORK = task -> Thread.ofPlatform().name("live-network").daemon().start(task);

    static {
        // Java warns of what Netty would use instead.
        System.setProperty("io.netty.noUnsafe", "true");
        // A thread that would wake up every second for nothing.
        System.setProperty("rx2.purge-enabled", "false");
    }

    private Clients() {}

    static Mqtt5ClientBuilder of(BrokerAddress address, LinkThread thread) throws UnusableAuthorityException {
        return MqttClient.builder().useMqttVersion5()
                .transportConfig(transport(address))
                .executorConfig(MqttClientExecutorConfig.builder().nettyExecutor(NETWORK).nettyThreads(1)
                        .applicationScheduler(Schedulers.from(thread)).build());
    }

    private static MqttClientTransportConfig transport(BrokerAddress address) throws UnusableAuthorityException {
        MqttClientTransportConfigBuilder builder = MqttClientTransportConfig.builder()
                .serverHost(address.host()).serverPort(address.port())
                .socketConnectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .mqttConnectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (address.tls()) {
            builder = builder.sslConfig(encryption(address.authority()));
        }
        if (address.webSocket()) {
            builder = builder.webSocketConfig(MqttWebSocketConfig.builder().serverPath(address.path()).build());
        }
        return builder.build();
    }

    /** Checks the host's name too, unless another way of checking were given. */
    private static MqttClientSslConfig encryption(@Nullable Path authority) throws UnusableAuthorityException {
        MqttClientSslConfigBuilder builder = MqttClientSslConfig.builder();
        return (authority == null ? builder : builder.trustManagerFactory(Trust.withAuthority(authority))).build();
    }
}
