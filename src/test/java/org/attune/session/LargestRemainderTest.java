package org.attune.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void thirdsAddUpToAHundred() {
        assertThat(LargestRemainder.round(List.of(1 / 3.0, 1 / 3.0, 1 / 3.0), 100)).containsExactlyInAnyOrder(34, 33,
                33);
    }

    @Test
    void whatIsWholeStaysAsItIs() {
        assertThat(LargestRemainder.round(List.of(0.29, 0.71, 0.0), 100)).containsExactly(29, 71, 0);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(LargestRemainder.round(List.of(0.0, 0.0, 0.0), 100)).containsExactly(0, 0, 0);
    }

    @Test
    void anySharesAddUpToAHundredAndAreOffByLessThanOne() {
        Random random = new Random(1);
        for (int round = 0; round < 1000; round++) {
            double[] parts = random.doubles(7).toArray();
            double sum = DoubleStream.of(parts).sum();
            List<Double> shares = DoubleStream.of(parts).map(part -> part / sum).boxed().toList();

            List<Integer> percentages = LargestRemainder.round(shares, 100);

            assertThat(percentages.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
            for (int index = 0; index < 7; index++) {
                assertThat(Math.abs(percentages.get(index) - 100 * shares.get(index))).isLessThan(1);
            }
        }
    }
}
