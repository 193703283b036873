package org.attune.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.attune.JavaFx;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackgroundTest {
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @ValueSource(classes = {IllegalStateException.class, AssertionError.class, StackOverflowError.class,
            OutOfMemoryError.class, UnsatisfiedLinkError.class})
    void whateverIsThrownIsTold(Class<? extends Throwable> fault) throws Exception {
        Throwable thrown = fault.getConstructor().newInstance();
        JavaFx.run(() -> Background.run("fault", () -> {
            sneak(thrown);
            return "done";
        }, told::add, told::add));

        assertThat(told.poll(1, TimeUnit.MINUTES)).isSameAs(thrown);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }
}
