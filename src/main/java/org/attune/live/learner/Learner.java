package org.attune.live.learner;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.attune.live.BrokerAddress;
import org.attune.live.ClassCode;
import org.attune.live.ClassSecrets;
import org.attune.live.LinkState;
import org.attune.live.LinkStatus;
import org.attune.live.learner.Outbox.Held;
import org.attune.platform.Backoff;
import org.attune.live.mqtt.BrokerLink;
import org.attune.live.mqtt.LinkThread;
import org.attune.live.mqtt.Outcome;
import org.attune.live.mqtt.Side;
import org.attune.live.mqtt.Visit;

/**
 * The learner's part of the conversation: waits for the teacher's key and sends while the teacher is there. On the
 * link's thread only.
 */
final class Learner implements Side {
    private static final int KEEP_ALIVE_SECONDS = 30;
    /** A broker sends a key that it has together with its answer, so this is long. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Whoever knows the code can write keys as fast as they like, and each takes a calculation to tell. */
    private static final Duration BETWEEN_KEYS = Duration.ofSeconds(2);

    private final ClassSecrets secrets;
    private final Teacher teacher;
    private final LinkStatus status;
    private final Outbox outbox;
    private final LinkThread thread;
    private final BrokerLink link;
    private final Turnstile newKeys;
    private boolean isUp;
    private boolean isTeacherThere;

    /** Takes a third of a second. */
    Learner(BrokerAddress broker, ClassCode code, LinkStatus status, Outbox outbox, LinkThread thread,
            Backoff pauses) {
        this.secrets = ClassSecrets.of(code);
        this.teacher = new Teacher(code, secrets);
        this.status = status;
        this.outbox = outbox;
        this.thread = thread;
        Visit visit = new Visit(List.of(secrets.teacherTopic()), Optional.empty(), KEEP_ALIVE_SECONDS);
        this.link = new BrokerLink(broker, visit, this, thread, pauses);
        this.newKeys = new Turnstile(BETWEEN_KEYS, thread, this::judge);
    }

    void join() {
        link.open();
    }

    void leave() {
        isUp = false;
        newKeys.clear();
        link.close();
    }

    @Override
    public void connected() {
        isUp = true;
        tellState();
        thread.after(PATIENCE, this::tellWhetherAlone);
    }

    private void tellWhetherAlone() {
        if (isUp && !isTeacherThere) {
            status.set(LinkState.NO_TEACHER);
        }
    }

    @Override
    public void heard(String topic, byte[] message) {
        if (teacher.isNewKey(message)) {
            newKeys.offer(message);
        } else {
            judge(message);
        }
    }

    private void judge(byte[] message) {
        if (message.length == 0) {
            newKeys.clear();
        }
        // A member of the class could write nonsense there, and must not be able to end it by that.
        isTeacherThere = teacher.isThere(message) || message.length > 0 && isTeacherThere;
        tellState();
        if (!isTeacherThere) {
            tellWhetherAlone();
        }
    }

    private void tellState() {
        if (isUp && isTeacherThere) {
            status.set(LinkState.CONNECTED);
            flush();
        }
    }

    @Override
    public void lost(LinkState why) {
        isUp = false;
        isTeacherThere = false;
        newKeys.clear();
        status.set(why);
    }

    /** Sends all that waits, if the teacher is there. */
    void flush() {
        if (isUp && isTeacherThere) {
            outbox.drain().forEach(this::send);
        }
    }

    private void send(Held held) {
        link.publish(secrets.binsTopic(), teacher.seal(held.bin()), false, outbox.secondsLeft(held),
                outcome -> settle(held, outcome));
    }

    private void settle(Held held, Outcome outcome) {
        switch (outcome) {
            case SENT -> {
            }
            case LOST -> outbox.putBack(held);
            case REFUSED -> link.giveUp(LinkState.REFUSED);
        }
    }
}
