package org.attune.ui.liveclass;

import org.attune.live.mqtt.BrokerLink;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import org.attune.classroom.Lecture;
import org.attune.error.ErrorCode;
import org.attune.live.BrokerAddress;
import org.attune.live.ClassCode;
import org.attune.live.teacher.TeacherLink;
import org.attune.session.SessionMode;
import org.attune.ui.control.Background;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One class: its link and its figures belong to nobody else. Used on the JavaFX thread, where it also tells; making a
 * key and a code takes too long for that one.
 */
final class RunningClass {
    private static final Logger LOG = LoggerFactory.getLogger(RunningClass.class);

    private final BrokerAddress broker;
    private final ClassFigures figures;
    private final LongSupplier nanos;
    private final Told told;
    private final ScheduledExecutorService clock = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("class-figures").factory());
    private volatile boolean ended;
    private volatile @Nullable TeacherLink link;
    private @Nullable LiveNow before;

    /** Gets what changes; nothing after the end. */
    interface Told {
        void code(ClassCode code);

        void now(LiveNow now);

        void failed(Throwable failure);
    }

    /**
     * @param modes what may be counted, the preferred first
     * @param nanos a clock as {@link System#nanoTime()}
     */
    RunningClass(BrokerAddress broker, List<SessionMode> modes, LongSupplier nanos, Told told) {
        this.broker = broker;
        this.nanos = nanos;
        this.told = told;
        this.figures = new ClassFigures(modes, ZonedDateTime.now(), nanos);
    }

    void begin() {
        Background.run("live-class", this::open, code -> {
            if (!ended) {
                told.code(code);
            }
        }, this::failed);
        clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private ClassCode open() {
        TeacherLink made = new TeacherLink(broker, figures::add, state -> {}, BrokerLink.usualPauses(), nanos);
        ClassCode code = made.code();
        synchronized (figures) {
            if (!ended) {
                link = made;
                made.open();
            }
        }
        return code;
    }

    /** How many bins came; each once. */
    int received() {
        return figures.received();
    }

    private void look() {
        TeacherLink open = link;
        if (open == null) {
            return;
        }
        try {
            LiveNow now = figures.now(open.state(), open.isFlooded());
            if (!now.equals(before)) {
                before = now;
                Platform.runLater(() -> tell(now));
            }
        } catch (RuntimeException fault) {
            Platform.runLater(() -> failed(fault));
            throw fault;
        }
    }

    private void tell(LiveNow now) {
        if (!ended) {
            told.now(now);
        }
    }

    private void failed(Throwable failure) {
        LOG.error("{} a live class stops", ErrorCode.OWN_FAULT.code(), failure);
        if (!ended) {
            told.failed(failure);
        }
    }

    /** @param lectures gets the class as lectures, the one with most learners first; none if there were never five */
    void end(Consumer<List<Lecture>> lectures, Consumer<Throwable> failed) {
        ended = true;
        clock.shutdownNow();
        Background.run("end-class", () -> {
            leave();
            LOG.info("a live class has ended; {} bins came", received());
            return figures.lectures();
        }, lectures, failed);
    }

    private void leave() {
        synchronized (figures) {
            if (link != null) {
                link.close();
            }
        }
    }
}
