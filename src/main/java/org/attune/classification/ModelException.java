package org.attune.classification;

import java.io.Serial;
import org.attune.error.ErrorCode;
import org.attune.error.UserFacing;

/** A model cannot be used. The message is a sentence for the user. */
public final class ModelException extends RuntimeException implements UserFacing {
    @Serial
    private static final long serialVersionUID = 1;

    public ModelException(String message) {
        super(message);
    }

    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public ErrorCode errorCode() {
        return ErrorCode.MODEL;
    }
}
