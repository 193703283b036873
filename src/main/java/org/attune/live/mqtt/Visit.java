package org.attune.live.mqtt;

import java.util.List;
import java.util.Optional;

/**
 * What a side wants of the broker.
 *
 * @param topics it listens to, other sides' messages only
 * @param left topic that the broker clears when this side is gone without a word
 * @param keepAliveSeconds after one and a half of them without a sign the broker takes it for gone
 */
public record Visit(List<String> topics, Optional<String> left, int keepAliveSeconds) {
    public Visit {
        topics = List.copyOf(topics);
    }
}
