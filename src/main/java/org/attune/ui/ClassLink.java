package org.attune.ui;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.attune.error.ErrorCode;
import org.attune.live.LinkState;
import org.attune.live.learner.BinFeed;
import org.attune.live.learner.Invitation;
import org.attune.live.learner.LearnerLink;
import org.attune.pipeline.LiveSession;
import org.attune.session.SessionMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running session's way to its class, on a thread of its own. Whatever fails here is a state or a line in the log;
 * the session never waits for it.
 */
final class ClassLink implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClassLink.class);
    private static final long EVERY_SECONDS = 1;

    private final LiveSession session;
    private final LearnerLink link;
    private final BinFeed feed;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("live-class").factory());
    private boolean failing;

    /** @param changed told of each state, on the JavaFX thread */
    ClassLink(Invitation invitation, LiveSession session, Consumer<LinkState> changed) {
        this.session = session;
        this.link = new LearnerLink(invitation.broker(), invitation.code(),
                state -> Platform.runLater(() -> changed.accept(state)));
        this.feed = new BinFeed(session.hasExpressions() ? SessionMode.EXPRESSIONS : SessionMode.PRESENCE,
                session::bins, session::markers, link::send);
    }

    /** Returns at once. */
    void join() {
        thread.execute(link::join);
        thread.scheduleWithFixedDelay(this::tick, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** An exception that escaped would silently cancel the schedule. */
    private void tick() {
        try {
            feed.tick(session.secondsSoFar());
            failing = false;
        } catch (RuntimeException fault) {
            if (!failing) {
                LOG.error("{} the class gets nothing of this session now", ErrorCode.OWN_FAULT.code(), fault);
            }
            failing = true;
        }
    }

    /** Nothing is sent any more; returns at once. Closing again does nothing. */
    @Override
    public void close() {
        try {
            thread.execute(link::close);
        } catch (RejectedExecutionException closed) {
            return;
        }
        thread.shutdown();
    }
}
