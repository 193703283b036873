package org.attune.config;

import java.io.Serial;

/** A trouble that ends what was asked for; the message is a sentence for a person, without the code. */
public final class TroubleException extends RuntimeException implements Troubled {
    @Serial
    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    public TroubleException(Trouble trouble, String sentence) {
        super(sentence);
        this.trouble = trouble;
    }

    public TroubleException(Trouble trouble, String sentence, Throwable cause) {
        super(sentence, cause);
        this.trouble = trouble;
    }

    @Override
    public Trouble trouble() {
        return trouble;
    }
}
