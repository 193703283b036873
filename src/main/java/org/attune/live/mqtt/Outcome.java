package org.attune.live.mqtt;

/** What became of a message. */
public enum Outcome {
    /** The broker has it. */
    SENT,
    /** The connection broke; it may or may not have come. */
    LOST,
    /** The broker does not want it here. */
    REFUSED
}
