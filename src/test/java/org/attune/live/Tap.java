package org.attune.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a client and the broker on this computer, counts what passes, and keeps a copy when asked to.
 * Thread-safe.
 */
public final class Tap implements AutoCloseable {
    private static final int BACKLOG = 2000;

    private final ServerSocket front;
    private final int broker;
    private final boolean keeps;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger connections = new AtomicInteger();
    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

    /**
     * @param broker its port
     * @param keeps whether {@link #copy()} is wanted
     */
    public Tap(int broker, boolean keeps) throws IOException {
        this.front = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        this.broker = broker;
        this.keeps = keeps;
        Thread.ofVirtual().start(this::accept);
    }

    /** The port to connect to in place of the broker's. */
    public int port() {
        return front.getLocalPort();
    }

    /** How many have passed, in both directions. */
    public long bytes() {
        return bytes.get();
    }

    /** How many connections there were. */
    public int connections() {
        return connections.get();
    }

    /** All bytes of both directions, as they passed. */
    public byte[] copy() {
        synchronized (copy) {
            return copy.toByteArray();
        }
    }

    private void accept() {
        try {
            while (true) {
                join(front.accept());
            }
        } catch (IOException closed) {
            // By close().
        }
    }

    private void join(Socket client) throws IOException {
        connections.incrementAndGet();
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), broker);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> pass(client, server));
            Thread.ofVirtual().start(() -> pass(server, client));
        } catch (IOException away) {
            client.close();
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] piece = new byte[8192];
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                bytes.addAndGet(length);
                keep(piece, length);
                out.write(piece, 0, length);
            }
        } catch (IOException closed) {
            // By one of the two sides; then the other is closed as well.
        }
    }

    private void keep(byte[] piece, int length) {
        if (keeps) {
            synchronized (copy) {
                copy.write(piece, 0, length);
            }
        }
    }

    @Override
    public void close() throws IOException {
        front.close();
    }
}
