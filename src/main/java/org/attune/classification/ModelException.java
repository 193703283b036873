package org.attune.classification;

import java.io.Serial;
import org.attune.config.Trouble;
import org.attune.config.Troubled;

/** A model cannot be used; the message is a sentence that names the file and the reason. */
public final class ModelException extends RuntimeException implements Troubled {
    @Serial
    private static final long serialVersionUID = 1;

    public ModelException(String message) {
        super(message);
    }

    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public Trouble trouble() {
        return Trouble.MODEL;
    }
}
