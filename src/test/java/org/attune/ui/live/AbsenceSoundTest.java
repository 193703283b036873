package org.attune.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AbsenceSoundTest {
    private final AtomicInteger played = new AtomicInteger();
    private final AbsenceSound sound = new AbsenceSound();

    @Test
    void aMinuteWithoutAFaceSoundsOnce() {
        sound.use(played::incrementAndGet);

        update(0, 5, 30, 59.9);
        assertThat(played).hasValue(0);
        update(60, 60.25, 61, 120, 3600);
        assertThat(played).hasValue(1);
        update(0, 5, 59);
        assertThat(played).hasValue(1);
        update(60, 61);
        assertThat(played).as("after a face was seen").hasValue(2);
    }

    @Test
    void withoutASoundItIsSilent() {
        update(60, 61);

        assertThat(played).hasValue(0);
    }

    private void update(double... seconds) {
        DoubleStream.of(seconds).forEach(sound::update);
    }
}
