package org.attune.live;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.attune.config.BrokerUri;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Where the broker is: {@code mqtts://host[:port]} or {@code wss://host[:port][/path]}; {@code mqtt://} and
 * {@code ws://} only on this computer.
 *
 * @param path of the WebSocket, without its first slash; empty for none
 * @param authority certificate file (PEM) that is trusted besides the system's; null for those alone
 */
public record BrokerAddress(boolean tls, boolean webSocket, String host, int port, String path,
        @Nullable Path authority) {
    /** @throws IllegalArgumentException if it is no such address */
    public static BrokerAddress of(String text, @Nullable Path authority) {
        return of(BrokerUri.of(text), authority);
    }

    /** The one that the settings name, if they do. */
    public static Optional<BrokerAddress> of(Settings settings) {
        return settings.get(Setting.LIVE_BROKER)
                .map(uri -> of(uri, settings.get(Setting.LIVE_CERTIFICATE).orElse(null)));
    }

    private static BrokerAddress of(URI uri, @Nullable Path authority) {
        BrokerUri.Scheme scheme = BrokerUri.Scheme.of(uri);
        String host = uri.getHost().replaceAll("[\\[\\]]", "");
        int port = uri.getPort() < 0 ? scheme.port() : uri.getPort();
        return new BrokerAddress(scheme.isEncrypted(), scheme.isWebSocket(), host, port, path(uri, scheme), authority);
    }

    /** The one that most brokers have, where none is named. */
    private static String path(URI uri, BrokerUri.Scheme scheme) {
        String named = uri.getPath().replaceFirst("^/", "");
        return scheme.isWebSocket() && named.isEmpty() ? "mqtt" : named;
    }
}
