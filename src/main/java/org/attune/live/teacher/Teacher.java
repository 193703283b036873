package org.attune.live.teacher;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.live.BrokerAddress;
import org.attune.live.ClassSecrets;
import org.attune.live.LinkState;
import org.attune.live.LinkStatus;
import org.attune.live.TeacherKey;
import org.attune.platform.Backoff;
import org.attune.live.mqtt.BrokerLink;
import org.attune.live.mqtt.LinkThread;
import org.attune.live.mqtt.Outcome;
import org.attune.live.mqtt.Side;
import org.attune.live.mqtt.Visit;

/** The teacher's part of the conversation: lays the key down and listens. On the link's thread only. */
final class Teacher implements Side {
    /** A sleeping computer is taken for gone after half a minute. */
    private static final int KEEP_ALIVE_SECONDS = 20;
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final ClassSecrets secrets;
    private final byte[] key;
    private final LinkThread thread;
    private final LinkStatus status;
    private final Consumer<byte[]> bins;
    private final BrokerLink link;
    private boolean isRepairing;

    /** @param bins told of each message that learners send */
    Teacher(BrokerAddress broker, ClassSecrets secrets, byte[] key, LinkThread thread, Backoff pauses,
            LinkStatus status, Consumer<byte[]> bins) {
        this.secrets = secrets;
        this.key = key;
        this.thread = thread;
        this.status = status;
        this.bins = bins;
        Visit visit = new Visit(List.of(secrets.binsTopic(), secrets.teacherTopic()),
                Optional.of(secrets.teacherTopic()), KEEP_ALIVE_SECONDS);
        this.link = new BrokerLink(broker, visit, this, thread, pauses);
    }

    void open() {
        link.open();
    }

    void leave() {
        link.close();
    }

    @Override
    public void connected() {
        layDownKey();
    }

    private void layDownKey() {
        link.publish(secrets.teacherTopic(), TeacherKey.sealed(key, secrets), true, 0, this::tell);
    }

    private void tell(Outcome outcome) {
        switch (outcome) {
            case SENT -> status.set(LinkState.CONNECTED);
            case LOST -> {
            } // and said by lost()
            case REFUSED -> link.giveUp(LinkState.REFUSED);
        }
    }

    @Override
    public void heard(String topic, byte[] message) {
        if (topic.equals(secrets.binsTopic())) {
            bins.accept(message);
        } else if (!isRepairing) {
            isRepairing = true;
            thread.after(BREATH, this::repair);
        }
    }

    /** Somebody who knows the code has taken the key away, or the broker has done so for a connection before. */
    private void repair() {
        isRepairing = false;
        layDownKey();
    }

    @Override
    public void lost(LinkState why) {
        status.set(why);
    }
}
