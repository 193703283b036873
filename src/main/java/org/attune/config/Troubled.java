package org.attune.config;

/** A failure that knows which trouble it is; its message is a sentence for a person. */
public interface Troubled {
    Trouble trouble();
}
