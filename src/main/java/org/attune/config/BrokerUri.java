package org.attune.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** What an address of a broker looks like: without a name and a password, and encrypted unless on this computer. */
public final class BrokerUri {
    /** How one talks to the broker. */
    public enum Scheme {
        MQTTS(8883), WSS(443), MQTT(1883), WS(80);

        private final int port;

        Scheme(int port) {
            this.port = port;
        }

        /** @throws IllegalArgumentException if it is none of these */
        public static Scheme of(URI uri) {
            return valueOf(String.valueOf(uri.getScheme()).toUpperCase(Locale.ROOT));
        }

        /** Where the address names none. */
        public int port() {
            return port;
        }

        public boolean isEncrypted() {
            return this == MQTTS || this == WSS;
        }

        public boolean isWebSocket() {
            return this == WSS || this == WS;
        }
    }

    private BrokerUri() {}

    /** @throws IllegalArgumentException if it is no such address */
    public static URI of(String text) {
        URI uri = parsed(text);
        Scheme scheme = Scheme.of(uri);
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("no host");
        }
        boolean plainAddress = uri.getRawUserInfo() == null && uri.getRawQuery() == null
                && uri.getRawFragment() == null && uri.getPort() <= 65_535 && uri.getPort() != 0;
        boolean mayBeOpen = scheme.isEncrypted() || isThisComputer(uri.getHost());
        boolean mayHavePath = scheme.isWebSocket() || uri.getPath().length() <= 1;
        if (!plainAddress || !mayBeOpen || !mayHavePath) {
            throw new IllegalArgumentException("not the address of a broker");
        }
        return uri;
    }

    private static URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException other) {
            throw new IllegalArgumentException(other);
        }
    }

    private static boolean isThisComputer(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.[0-9]{1,3}){3}");
    }
}
