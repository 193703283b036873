package org.attune.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attune.capture.Frame;
import org.junit.jupiter.api.Test;

/** Ticks by a clock that is moved by hand. */
class AnalysisTickTest implements AnalysisTick.Listener {
    private final List<FrameResult> results = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<Double> rates = new ArrayList<>();
    private long now;

    @Override
    public void failed(Throwable failure) {
        failures.add(failure.getMessage());
    }

    @Override
    public void rateChanged(LoopStatistics statistics) {
        rates.add(statistics.rate());
    }

    @Test
    void eachFailureIsCountedAndOneInTenSecondsIsTold() {
        AnalysisTick tick = tick(frame -> {
            if (frame.sequence() % 2 == 0) {
                throw new OutOfMemoryError("on purpose " + frame.sequence());
            }
            return new FrameResult(frame.timestampNanos(), List.of());
        });

        for (int sequence = 0; sequence < 24; sequence++) {
            tick.work(frame(sequence));
            now += TimeUnit.SECONDS.toNanos(1);
        }

        assertThat(results).hasSize(12);
        assertThat(failures).containsExactly("on purpose 0", "on purpose 10", "on purpose 20");
        assertThat(tick.statistics()).isEqualTo(new LoopStatistics(12, 0, 12, 40, 40));
    }

    @Test
    void aMachineThatCannotKeepUpIsAskedInEverySecondTickUntilThereIsRoom() {
        long[] takes = {TimeUnit.MILLISECONDS.toNanos(24)};
        AnalysisTick tick = tick(frame -> {
            now += takes[0];
            return new FrameResult(frame.timestampNanos(), List.of());
        });

        int slow = workedOf(tick, 20);
        takes[0] = TimeUnit.MILLISECONDS.toNanos(1);
        workedOf(tick, 200);

        assertThat(slow).isEqualTo(5 + 15 / 2);
        assertThat(rates).containsExactly(20.0, 40.0);
        assertThat(tick.statistics().late()).isEqualTo(5);
    }

    private int workedOf(AnalysisTick tick, int ticks) {
        int worked = 0;
        for (int count = 0; count < ticks; count++) {
            if (tick.isDue()) {
                tick.work(frame(count));
                worked++;
            }
        }
        return worked;
    }

    private AnalysisTick tick(FrameAnalyzer analyzer) {
        return new AnalysisTick(analyzer, 40, results::add, () -> now, this);
    }

    private static Frame frame(long sequence) {
        return new Frame(1, 1, new byte[3], sequence, sequence);
    }
}
