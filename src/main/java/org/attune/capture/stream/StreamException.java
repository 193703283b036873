package org.attune.capture.stream;

import java.io.IOException;
import java.io.Serial;
import org.attune.capture.CameraState;
import org.attune.capture.CaptureException;

/**
 * No pictures come from a stream. Its message is for the log, and like its sentence without the stream's address, a
 * name or a password.
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
