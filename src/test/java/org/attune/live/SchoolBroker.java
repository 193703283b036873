package org.attune.live;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.stream.Stream;

/** A Mosquitto with the files that packaging/broker has for a school, on free ports of this computer. */
record SchoolBroker(Mosquitto mosquitto, int webPort, Authority authority) implements AutoCloseable {
    private static final Path FILES = Path.of("packaging", "broker");
    private static final String FIRST_LISTENER = "listener 8883";
    private static final String PLUGIN = "mosquitto_dynamic_security.so";

    /** @param folder for its files */
    static SchoolBroker start(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Optional<Path> plugin = plugin();
        assumeTrue(plugin.isPresent(), "left out: there is no Mosquitto with " + PLUGIN + " on this computer");
        Authority authority = Authority.in(folder);
        Path rules = Files.copy(FILES.resolve("attune-rules.json"), folder.resolve("attune-rules.json"));
        int webPort = Mosquitto.freePort();
        String own = Files.readString(FILES.resolve("attune.conf")).replace(FIRST_LISTENER, "")
                .replace("listener 8443", "listener " + webPort + " 127.0.0.1")
                .replaceAll("(?m)^certfile .*", "certfile " + authority.certificate())
                .replaceAll("(?m)^keyfile .*", "keyfile " + authority.key())
                .replaceAll("(?m)^plugin .*", "plugin " + plugin.get())
                .replaceAll("(?m)^plugin_opt_config_file .*", "plugin_opt_config_file " + rules);
        return new SchoolBroker(Mosquitto.start(folder, own), webPort, authority);
    }

    /** Debian's folder for it has the name of the processor. */
    private static Optional<Path> plugin() throws IOException {
        Path libraries = Path.of("/usr/lib");
        if (!Files.isDirectory(libraries)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(libraries)) {
            return folders.map(folder -> folder.resolve(PLUGIN)).filter(Files::exists).findFirst();
        }
    }

    int port() {
        return mosquitto.port();
    }

    /** @param port its own, or that of what stands before it */
    BrokerAddress address(int port) {
        return BrokerAddress.of("mqtts://localhost:" + port, authority.certificate());
    }

    BrokerAddress webAddress() {
        return BrokerAddress.of("wss://localhost:" + webPort, authority.certificate());
    }

    @Override
    public void close() {
        mosquitto.close();
    }
}
