package org.attune.error;

import java.io.Serial;

/** An error that ends what was asked for; the message is a sentence for a person, without the code. */
public final class UserFacingException extends RuntimeException implements UserFacing {
    @Serial
    private static final long serialVersionUID = 1;

    private final ErrorCode errorCode;

    public UserFacingException(ErrorCode errorCode, String sentence) {
        super(sentence);
        this.errorCode = errorCode;
    }

    public UserFacingException(ErrorCode errorCode, String sentence, Throwable cause) {
        super(sentence, cause);
        this.errorCode = errorCode;
    }

    @Override
    public ErrorCode errorCode() {
        return errorCode;
    }
}
