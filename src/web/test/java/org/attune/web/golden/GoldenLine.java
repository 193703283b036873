package org.attune.web.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.analysis.FrameResult;
import org.attune.session.Bin;
import org.attune.web.core.SeenFace;

/** What a screen would show of one frame, in one line. */
final class GoldenLine {
    private GoldenLine() {}

    static String of(FrameResult result, boolean expressions, Optional<String> hint, Optional<Bin> total) {
        List<String> parts = new ArrayList<>(List.of(thousandths(result.timestampNanos() / 1e6)));
        SeenFace.of(result, expressions).forEach(face -> parts.add(face(face)));
        parts.add(hint.orElse("-"));
        total.ifPresent(sums -> parts.add(Stream.concat(Stream.of(thousandths(sums.measuredSeconds())),
                sums.verdictPercentages().stream()).map(String::valueOf).collect(Collectors.joining(" | "))));
        return String.join(" | ", parts) + "\n";
    }

    private static String face(SeenFace face) {
        return face.id() + " " + thousandths(face.box().x()) + " " + thousandths(face.box().y()) + " "
                + thousandths(face.box().width()) + " " + thousandths(face.box().height()) + " " + face.text() + " "
                + face.verdict() + " " + face.still() + " " + face.learner();
    }

    private static String thousandths(double number) {
        return String.valueOf((long) Math.floor(1000 * number + 0.5));
    }
}
