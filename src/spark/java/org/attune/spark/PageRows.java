package org.attune.spark;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/** A session as rows. What was not recorded is null, and not a zero. The name is not among them, nor is a note. */
final class PageRows {
    private PageRows() {}

    /** In the order of {@link Tables#SESSION}. */
    static Row session(SessionSummary summary, LearnerNumbers numbers) {
        SessionInfo info = summary.info();
        Optional<Expressions> estimates = info.expressions();
        return RowFactory.create(info.id().toString(), numbers.number(info), numbers.pseudonym(info),
                info.labels().course(), info.labels().title(),
                info.kind().mode().name().toLowerCase(Locale.ROOT), info.start().toInstant(),
                info.start().getZone().getId(), seconds(summary.seconds()), info.live(), summary.recovered(),
                estimates.map(Expressions::policy).orElse(null),
                estimates.map(made -> made.model().name()).orElse(null),
                estimates.map(made -> made.model().version()).orElse(null),
                estimates.map(made -> made.model().sha256()).orElse(null),
                estimates.map(Expressions::baseline).orElse(null));
    }

    /** In the order of {@link Tables#BIN}. */
    static Row[] bins(SessionSummary summary) {
        Instant start = summary.info().start().toInstant();
        boolean estimated = summary.info().hasExpressions();
        return IntStream.range(0, summary.bins().size()).mapToObj(index -> {
            Bin bin = summary.bins().get(index);
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(index);
            cells.add(start.plusSeconds((long) index * SessionSummary.BIN_SECONDS));
            cells.add(seconds(bin.measuredSeconds()));
            Stream.concat(bin.verdictSeconds().stream(), bin.expressionSeconds().stream())
                    .forEach(part -> cells.add(estimated ? seconds(part) : null));
            cells.add(estimated ? seconds(bin.withoutNeutralSeconds()) : null);
            cells.add(estimated ? seconds(bin.othersSeconds()) : null);
            cells.add(estimated && bin.isDetailed() ? bin.faces() : null);
            return RowFactory.create(cells.toArray());
        }).toArray(Row[]::new);
    }

    /** In the order of {@link Tables#MARKER}. Words beside a said mark stay on the learner's page. */
    static Row[] markers(SessionSummary summary) {
        return summary.markers().stream().map(PageRows::marker).toArray(Row[]::new);
    }

    private static Row marker(Marker marker) {
        return RowFactory.create(seconds(marker.seconds()), marker.kind().id(),
                marker.kind() == MarkerKind.NOTE ? marker.text() : "");
    }

    private static @Nullable BigDecimal seconds(double seconds) {
        return Double.isNaN(seconds) ? null : BigDecimal.valueOf(Math.round(seconds * 1000), 3);
    }
}
