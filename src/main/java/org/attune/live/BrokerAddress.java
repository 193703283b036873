package org.attune.live;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the broker is: {@code mqtts://host[:port]} or {@code wss://host[:port][/path]}; {@code mqtt://} and
 * {@code ws://} only on this computer.
 *
 * @param authority certificate file (PEM) that is trusted besides the system's; null for those alone
 */
public record BrokerAddress(boolean tls, boolean webSocket, String host, int port, String path,
        @Nullable Path authority) {
    /** @throws IllegalArgumentException if it is no such address */
    public static BrokerAddress of(String text, @Nullable Path authority) {
        throw new UnsupportedOperationException(text);
    }
}
