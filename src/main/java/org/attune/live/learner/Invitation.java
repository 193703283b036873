package org.attune.live.learner;

import org.attune.live.BrokerAddress;
import org.attune.live.ClassCode;

/** What a learner needs to join a class; whether they want to is asked later. */
public record Invitation(ClassCode code, BrokerAddress broker) {
}
