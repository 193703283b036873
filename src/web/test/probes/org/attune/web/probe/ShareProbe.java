package org.attune.web.probe;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.analysis.Baseline;
import org.attune.analysis.InterestPolicy;
import org.attune.classification.EmotionScores;
import org.attune.session.LargestRemainder;

/** Sums of shares, to the last digit. */
final class ShareProbe {
    private static final int EXPRESSIONS = 7;

    private ShareProbe() {}

    static void run(Lines lines) {
        Chance chance = new Chance(2);
        lines.part("share");
        for (int count = 0; count < 1000; count++) {
            List<Double> shares = Arrays.stream(chance.shares(EXPRESSIONS)).boxed().toList();
            lines.add("" + shares, LargestRemainder.round(shares, 100) + " " + LargestRemainder.round(shares, 9997));
        }
        lines.part("resting face");
        for (int count = 0; count < 300; count++) {
            rest(lines, chance, 1 + count % 40);
        }
    }

    private static void rest(Lines lines, Chance chance, int pictures) {
        List<EmotionScores> resting = IntStream.range(0, pictures)
                .mapToObj(index -> EmotionScores.of(chance.shares(EXPRESSIONS))).toList();
        Baseline baseline = Baseline.of(resting);
        EmotionScores now = EmotionScores.of(chance.shares(EXPRESSIONS));
        lines.add(pictures + " pictures", baseline.corrections() + " " + baseline.correct(now) + " "
                + EmotionScores.mean(resting) + " " + InterestPolicy.lead(now) + " " + InterestPolicy.side(null, now));
    }
}
