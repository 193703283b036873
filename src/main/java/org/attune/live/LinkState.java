package org.attune.live;

/** How it stands with the broker and with the other side; each has a sentence of its own. */
public enum LinkState {
    /** Not yet decided: the address is looked up, or the broker was lost and is tried again. */
    CONNECTING,
    /** Everything works: bins are sent, or received. */
    CONNECTED,
    /** The broker answers, but nobody teaches under this code now, or the code is wrong. */
    NO_TEACHER,
    /** The broker cannot be reached; it is tried again with growing pauses. */
    AWAY,
    /** There is no such host, or nothing there speaks MQTT; tried again as well. */
    WRONG_ADDRESS,
    /** The broker's certificate is not trusted, or is of another host; not tried again. */
    WRONG_CERTIFICATE,
    /** The broker wants a name and a password, or does not let this topic in; not tried again. */
    REFUSED,
    /** Left on purpose. */
    LEFT
}
