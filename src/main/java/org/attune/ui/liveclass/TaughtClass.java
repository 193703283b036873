package org.attune.ui.liveclass;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attune.classroom.Lecture;
import org.attune.error.ErrorCode;
import org.attune.live.BrokerAddress;
import org.attune.live.ClassCode;
import org.attune.session.SessionMode;
import org.jspecify.annotations.Nullable;

/** A class that is taught now, behind its screen. Used on the JavaFX thread. */
public final class TaughtClass {
    private final Ways ways;
    private final LiveClassScreen screen;
    private @Nullable RunningClass running;

    /**
     * What follows.
     *
     * @param page shows the class as lectures, the one with most learners first, at least one
     * @param back leaves the screen
     */
    public record Ways(Consumer<List<Lecture>> page, Runnable back) {
    }

    /**
     * Begins at once.
     *
     * @param refusal why expressions may not be counted; empty where they may
     */
    @SuppressWarnings("OptionalUsedAsFieldOrParameterType") // it is what the rules answer
    public TaughtClass(BrokerAddress broker, Optional<ErrorCode> refusal, Strip strip, Ways ways) {
        List<SessionMode> modes = refusal.isPresent()
                ? List.of(SessionMode.PRESENCE)
                : List.of(SessionMode.EXPRESSIONS, SessionMode.PRESENCE);
        this.ways = ways;
        this.screen = new LiveClassScreen(broker.host(), modes.getFirst(),
                refusal.map(why -> Messages.text("presence-only", why.withCode())).orElse(""), strip,
                new LiveClassScreen.Ways(this::end, ways.back()));
        RunningClass begun = new RunningClass(broker, modes, System::nanoTime, new OnScreen());
        running = begun;
        begun.begin();
    }

    public LiveClassScreen screen() {
        return screen;
    }

    /** Ends it without a page, such as when the window is gone. */
    public void stop() {
        end(lectures -> {});
    }

    private void end() {
        end(lectures -> {
            if (lectures.isEmpty()) {
                screen.showEnded(Messages.text("ended.few"));
            } else {
                ways.page().accept(lectures);
            }
        });
    }

    private void end(Consumer<List<Lecture>> then) {
        RunningClass ending = running;
        running = null;
        if (ending != null) {
            screen.showEnded(Messages.text("ending"));
            ending.end(then, failure -> screen.showEnded(ErrorCode.OWN_FAULT.withCode(Messages.text("fault"))));
        }
    }

    private final class OnScreen implements RunningClass.Told {
        @Override
        public void code(ClassCode code) {
            screen.show(code);
        }

        @Override
        public void now(LiveNow now) {
            screen.show(now);
        }

        @Override
        public void failed(Throwable failure) {
            end(lectures -> screen.showEnded(ErrorCode.OWN_FAULT.withCode(Messages.text("fault"))));
        }
    }
}
