package org.attune.live.teacher;

import org.attune.live.mqtt.BrokerLink;
import java.security.KeyPair;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.attune.live.BinOpener;
import org.attune.live.BrokerAddress;
import org.attune.live.ClassCode;
import org.attune.live.ClassSecrets;
import org.attune.live.LinkState;
import org.attune.live.LinkStatus;
import org.attune.live.X25519;
import org.attune.platform.Backoff;
import org.attune.live.mqtt.LinkThread;
import org.jspecify.annotations.Nullable;

/**
 * A teacher's way to the class: makes key and code, tells the learners the key, and passes on what they send, decrypted
 * and checked, each bin once. May be used from any thread.
 */
public final class TeacherLink implements AutoCloseable {
    private final LinkThread thread = new LinkThread();
    private final KeyPair keys = X25519.newPair();
    private final BrokerAddress broker;
    private final Consumer<ReceivedBin> received;
    private final LinkStatus status;
    private final Backoff pauses;
    private final LongSupplier clock;
    private @Nullable ClassCode code;
    private volatile @Nullable Admission admission;
    private @Nullable Teacher teacher;

    /**
     * @param received told of each bin, on a thread of the link's own
     * @param changed told of each change of the state, on the same thread
     */
    public TeacherLink(BrokerAddress broker, Consumer<ReceivedBin> received, Consumer<LinkState> changed) {
        this(broker, received, changed, BrokerLink.usualPauses(), System::nanoTime);
    }

    /**
     * @param pauses before each new attempt at a lost or missing broker
     * @param clock nanoseconds; by it bins arrive, and by it too many come
     */
    public TeacherLink(BrokerAddress broker, Consumer<ReceivedBin> received, Consumer<LinkState> changed,
            Backoff pauses, LongSupplier clock) {
        this.broker = broker;
        this.received = received;
        this.status = new LinkStatus(changed);
        this.pauses = pauses;
        this.clock = clock;
    }

    /** Takes half a second, because it makes the code of the key. */
    public synchronized ClassCode code() {
        if (code == null) {
            code = ClassCode.ofKey(X25519.bytes(keys));
        }
        return code;
    }

    /** Begins in the background. */
    public void open() {
        thread.execute(() -> {
            if (status.get() != LinkState.LEFT) {
                begin();
            }
        });
    }

    private void begin() {
        try {
            begin(ClassSecrets.of(code()));
        } catch (RuntimeException | LinkageError fault) {
            status.set(LinkState.AWAY);
            throw fault;
        }
    }

    private void begin(ClassSecrets secrets) {
        Admission door = new Admission(new BinOpener(keys, secrets), clock);
        admission = door;
        teacher = new Teacher(broker, secrets, X25519.bytes(keys), thread, pauses, status,
                message -> door.admit(message).ifPresent(received));
        teacher.open();
    }

    public LinkState state() {
        return status.get();
    }

    /** Whether more learners came under this code, or more often, than a class has: somebody may be forging them. */
    public boolean isFlooded() {
        Admission current = admission;
        return current != null && current.isFlooded();
    }

    /**
     * Takes the key back from the broker, so that learners are told that nobody teaches, and closes the socket; in the
     * background.
     */
    @Override
    public void close() {
        thread.execute(() -> {
            if (teacher != null) {
                teacher.leave();
            }
            status.set(LinkState.LEFT);
        });
    }
}
