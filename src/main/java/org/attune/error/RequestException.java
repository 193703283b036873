package org.attune.error;

import java.io.Serial;

/** What the user asked for cannot be; the message is a sentence for them that says why. */
public final class RequestException extends IllegalArgumentException implements UserFacing {
    @Serial
    private static final long serialVersionUID = 1;

    public RequestException(String sentence) {
        super(sentence);
    }

    public RequestException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public ErrorCode errorCode() {
        return ErrorCode.REQUEST;
    }
}
