package org.attune.live;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real broker on a port of this computer's own; without one, the test is left out. */
public final class Mosquitto implements AutoCloseable {
    private static final List<Path> PLACES = List.of(Path.of("/usr/sbin/mosquitto"), Path.of("/usr/bin/mosquitto"),
            Path.of("/usr/local/sbin/mosquitto"), Path.of("/opt/homebrew/sbin/mosquitto"));

    private final Path program;
    private final Path config;
    private final int port;
    private @Nullable Process process;

    private Mosquitto(Path program, Path config, int port) {
        this.program = program;
        this.config = config;
        this.port = port;
    }

    /** Lets everybody in, unencrypted. */
    public static Mosquitto start(Path folder) throws IOException, InterruptedException {
        return start(folder, "allow_anonymous true");
    }

    /**
     * With one listener on this computer's own address.
     *
     * @param folder for its file of settings
     * @param lines of that file that follow the listener's
     */
    public static Mosquitto start(Path folder, String... lines) throws IOException, InterruptedException {
        Mosquitto broker = new Mosquitto(installed(), folder.resolve("mosquitto.conf"), freePort());
        broker.write(List.of(lines));
        broker.start();
        return broker;
    }

    private static Path installed() {
        Path found = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(found != null, "left out: there is no Mosquitto on this computer");
        return found;
    }

    /** One at which nobody listens. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void write(List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(List.of("persistence false", "log_type error"));
        if (System.getProperty("user.name").equals("root")) {
            // Otherwise it becomes another user, who may not read the test's folder.
            all.add("user root");
        }
        if (lines.contains("protocol websockets")) {
            // Mosquitto 2.0 ends where it has no other way in.
            all.add("listener " + freePort() + " 127.0.0.1");
        }
        all.add("listener " + port + " 127.0.0.1");
        all.add("socket_domain ipv4");
        all.addAll(lines);
        Files.write(config, all);
    }

    /** Again, on the same port. */
    public void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(program.toString(), "-c", config.toString())
                .redirectErrorStream(true).redirectOutput(config.resolveSibling("mosquitto.log").toFile()).start();
        while (!isListening()) {
            if (!process.isAlive()) {
                throw new IOException("Mosquitto did not start: "
                        + Files.readString(config.resolveSibling("mosquitto.log")));
            }
            Thread.sleep(10);
        }
    }

    private boolean isListening() throws IOException {
        try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    /** Its address when it is unencrypted. */
    public BrokerAddress address() {
        return BrokerAddress.of("mqtt://127.0.0.1:" + port, null);
    }

    /** Its process, to look at. */
    public ProcessHandle process() {
        return Stream.ofNullable(process).findFirst().orElseThrow().toHandle();
    }

    /** As when its computer goes down. */
    public void stop() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    @Override
    public void close() {
        stop();
    }
}
