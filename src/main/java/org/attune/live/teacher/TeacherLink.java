package org.attune.live.teacher;

import java.util.function.Consumer;
import org.attune.live.BrokerAddress;
import org.attune.live.ClassCode;
import org.attune.live.LinkState;

/**
 * A teacher's way to the class: makes key and code, tells the learners the key, and passes on what they send, decrypted
 * and checked, each bin once. May be used from any thread.
 */
public final class TeacherLink implements AutoCloseable {
    /**
     * @param received told of each bin, on a thread of the link's own
     * @param changed told of each change of the state, on the same thread
     */
    public TeacherLink(BrokerAddress broker, Consumer<ReceivedBin> received, Consumer<LinkState> changed) {
        throw new UnsupportedOperationException();
    }

    /** Takes half a second, because it makes the code of the key. */
    public ClassCode code() {
        throw new UnsupportedOperationException();
    }

    /** Begins in the background. */
    public void open() {
        throw new UnsupportedOperationException();
    }

    public LinkState state() {
        throw new UnsupportedOperationException();
    }

    /** Whether more learners came under this code, or more often, than a class has: somebody may be forging them. */
    public boolean isFlooded() {
        throw new UnsupportedOperationException();
    }

    /** Takes the key back from the broker, so that learners are told that nobody teaches, and closes the socket. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
