package org.attune.capture.stream;

import java.io.IOException;
import java.io.Serial;
import org.attune.capture.CameraState;
import org.attune.capture.CaptureException;

/**
 * A stream delivers no images. The exception's message is for the log; neither it nor the sentence for the user
 * contains the stream's path, a user name or a password.
 */
final class StreamException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final CameraState state;
    private final String sentence;

    StreamException(CameraState state, String sentence, String message) {
        super(message);
        this.state = state;
        this.sentence = sentence;
    }

    CaptureException told() {
        return new CaptureException(state, sentence, this);
    }
}
