package org.attune.error;

/** A failure that knows which trouble it is; its message is a sentence for a person. */
public interface UserFacing {
    ErrorCode errorCode();
}
