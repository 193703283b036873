package org.attune.live;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Says the least that a broker must, and one answer to what is published that no real one gives when it is asked to.
 */
final class BareBroker implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int answer;

    /** @param answer reason code for each message that is published */
    BareBroker(int answer) throws IOException {
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    BrokerAddress address() {
        return BrokerAddress.of("mqtt://127.0.0.1:" + door.getLocalPort(), null);
    }

    private void serve() {
        try (Socket caller = door.accept()) {
            DataInputStream in = new DataInputStream(caller.getInputStream());
            while (true) {
                int kind = in.readUnsignedByte() >> 4;
                reply(kind, in.readNBytes(in.readUnsignedByte()), caller.getOutputStream());
            }
        } catch (IOException ended) {
            // The test is over.
        }
    }

    private void reply(int kind, byte[] body, OutputStream out) throws IOException {
        switch (kind) {
            case 1 -> out.write(new byte[]{0x20, 3, 0, 0, 0});
            case 3 -> {
                int name = 2 + (body[0] << 8 | body[1]);
                out.write(new byte[]{0x40, 3, body[name], body[name + 1], (byte) answer});
            }
            case 8 -> out.write(new byte[]{(byte) 0x90, 4, body[0], body[1], 0, 1});
            default -> {
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
