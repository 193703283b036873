package org.attune.error;

/** A failure that knows its error code; its message is a sentence for a person. */
public interface UserFacing {
    ErrorCode errorCode();
}
