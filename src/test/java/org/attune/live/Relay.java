package org.attune.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A way to a broker that can be cut. */
final class Relay implements AutoCloseable {
    private final int target;
    private final ServerSocket door;
    private final List<Socket> near = new CopyOnWriteArrayList<>();
    private final List<Socket> far = new CopyOnWriteArrayList<>();
    private volatile boolean isCut;

    /** @param target port of the broker on this computer */
    Relay(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    BrokerAddress address() {
        return BrokerAddress.of("mqtt://127.0.0.1:" + door.getLocalPort(), null);
    }

    private void accept() {
        try {
            while (true) {
                Socket from = door.accept();
                if (isCut) {
                    from.close();
                } else {
                    connect(from);
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void connect(Socket from) throws IOException {
        Socket to = new Socket(InetAddress.getLoopbackAddress(), target);
        near.add(from);
        far.add(to);
        Thread.ofVirtual().start(() -> pass(from, to));
        Thread.ofVirtual().start(() -> pass(to, from));
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            // As it is meant.
        }
    }

    /** Both sides see that the other is gone, and nobody comes through until it is mended. */
    void cut() {
        isCut = true;
        close(near);
        close(far);
    }

    void mend() {
        isCut = false;
    }

    /** Only the side that came sees it; the broker still takes it for there. */
    void cutUnnoticed() {
        close(near);
    }

    private static void close(List<Socket> sockets) {
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException unexpected) {
                throw new UncheckedIOException(unexpected);
            }
        }
        sockets.clear();
    }

    @Override
    public void close() throws IOException {
        door.close();
        close(near);
        close(far);
    }
}
