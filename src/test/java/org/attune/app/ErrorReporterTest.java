package org.attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.attune.LogLines;
import org.attune.error.ErrorCode;
import org.junit.jupiter.api.Test;

class ErrorReporterTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1000);
    private final List<ErrorCode> told = new ArrayList<>();
    private final ErrorReporter failures = new ErrorReporter(told::add, nanos::get);

    @Test
    void theSameFaultIsLoggedAndToldOnceAMinute() {
        try (LogLines log = new LogLines(ErrorReporter.class)) {
            for (int tick = 0; tick < 59 * 30; tick++) {
                failures.uncaughtException(Thread.currentThread(), fault());
                nanos.addAndGet(Duration.ofSeconds(1).dividedBy(30).toNanos());
            }
            assertThat(told).containsExactly(ErrorCode.OWN_FAULT);
            assertThat(log.lines()).singleElement().asString().startsWith("A-900");

            nanos.addAndGet(Duration.ofSeconds(2).toNanos());
            failures.uncaughtException(Thread.currentThread(), fault());
            assertThat(told).hasSize(2);
        }
    }

    @Test
    void anotherFaultIsToldAtOnce() {
        failures.uncaughtException(Thread.currentThread(), fault());
        failures.uncaughtException(Thread.currentThread(), new IllegalStateException("from another line"));
        failures.uncaughtException(Thread.currentThread(), new UnsatisfiedLinkError("a library"));

        assertThat(told).containsExactly(ErrorCode.OWN_FAULT, ErrorCode.OWN_FAULT, ErrorCode.VISION_LIBRARY);
    }

    /** As the JVM throws them where one comes very often. */
    @Test
    void aFaultWithoutATraceIsKnownByItsKind() {
        IllegalStateException bare = fault();
        bare.setStackTrace(new StackTraceElement[0]);
        failures.uncaughtException(Thread.currentThread(), bare);
        failures.uncaughtException(Thread.currentThread(), bare);

        assertThat(told).hasSize(1);
    }

    private static IllegalStateException fault() {
        return new IllegalStateException("on purpose");
    }
}
