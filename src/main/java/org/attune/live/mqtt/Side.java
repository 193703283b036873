package org.attune.live.mqtt;

import org.attune.live.LinkState;

/** A learner's or a teacher's part in a conversation over a broker; called on the link's thread only. */
public interface Side {
    /** The broker has let it in and passes on what comes under its topics. */
    void connected();

    void heard(String topic, byte[] payload);

    /** There is no connection, and why. */
    void lost(LinkState why);
}
