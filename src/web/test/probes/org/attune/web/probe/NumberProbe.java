package org.attune.web.probe;

import org.attune.platform.Decimals;
import org.attune.report.Durations;
import org.attune.report.html.Svg;

/** Numbers as pages, drawings and data write them: halves and negative halves above all. */
final class NumberProbe {
    private NumberProbe() {}

    static void run(Lines lines) {
        lines.part("number");
        for (int thousandths = -20_000; thousandths <= 20_000; thousandths += 5) {
            double value = thousandths / 1000.0;
            lines.add("" + value, Svg.number(value) + " " + Decimals.fixed(value, 0) + " " + Decimals.fixed(value, 1)
                    + " " + Decimals.fixed(value, 2) + " " + Decimals.shortest(value, 3));
        }
        Chance chance = new Chance(1);
        for (int count = 0; count < 5000; count++) {
            double value = chance.below(86_400_000) / 1000.0;
            lines.add("" + value, Decimals.shortest(value, 3) + " " + Svg.number(value / 7));
        }
        lines.part("power");
        for (int step = 0; step < 4000; step++) {
            double value = step / 397.0;
            lines.add("" + value, StrictMath.exp(-value) + " " + StrictMath.exp(0.99 * value - 5) + " "
                    + StrictMath.log(1e-4 + value / 10));
        }
        lines.part("clock");
        for (double seconds = 0; seconds <= 86_400; seconds += seconds < 4000 ? 0.25 : 30.5) {
            lines.add("" + seconds, Durations.clock(seconds));
        }
    }
}
