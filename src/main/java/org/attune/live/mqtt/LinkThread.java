package org.attune.live.mqtt;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread on which a link does all it does; it ends by itself when there is nothing left to do. */
public final class LinkThread implements Executor {
    private static final Logger LOG = LoggerFactory.getLogger(LinkThread.class);

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1,
            task -> Thread.ofPlatform().name("live-link").daemon().unstarted(task));

    public LinkThread() {
        executor.setKeepAliveTime(5, TimeUnit.SECONDS);
        executor.allowCoreThreadTimeOut(true);
    }

    @Override
    public void execute(Runnable task) {
        after(Duration.ZERO, task);
    }

    public void after(Duration delay, Runnable task) {
        executor.schedule(() -> run(task), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** What fails is in the log, and the next task runs all the same. */
    static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | LinkageError fault) {
            LOG.error("the live class", fault);
        }
    }
}
