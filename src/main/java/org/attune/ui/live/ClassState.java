package org.attune.ui.live;

import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.attune.live.LinkState;

/**
 * How it stands with the live class that a session's figures go to, in one quiet sentence. Nothing here touches the
 * session. Used on the JavaFX thread.
 */
public final class ClassState {
    private final ReadOnlyStringWrapper sentence;
    private final Runnable leave;
    private boolean in;

    private ClassState(String sentence, boolean in, Runnable leave) {
        this.sentence = new ReadOnlyStringWrapper(sentence);
        this.in = in;
        this.leave = leave;
    }

    /** Of a session that nobody wanted to join with. */
    public static ClassState none() {
        return new ClassState("", false, () -> {});
    }

    /** Of a session over a video, which shows nobody of the class. */
    public static ClassState ofVideo() {
        return new ClassState(Messages.text("class.video"), false, () -> {});
    }

    /** @param leave called once, when the learner leaves */
    public static ClassState joined(Runnable leave) {
        return new ClassState(words(LinkState.CONNECTING), true, leave);
    }

    /** Ignored once the learner has left. */
    public void tell(LinkState state) {
        if (in) {
            sentence.set(words(state));
        }
    }

    boolean isIn() {
        return in;
    }

    void leave() {
        if (in) {
            tell(LinkState.LEFT);
            in = false;
            leave.run();
        }
    }

    /** Empty when there is nothing to say. */
    ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    private static String words(LinkState state) {
        return Messages.text("class." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
