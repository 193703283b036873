package org.attune.web.probe;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.attune.report.Headline;
import org.attune.report.data.ReportCsv;
import org.attune.report.data.ReportJson;
import org.attune.report.html.HtmlReport;
import org.attune.session.ModelId;
import org.attune.session.Redaction;
import org.attune.session.SessionInfo;
import org.attune.session.SessionKind;
import org.attune.session.SessionKind.Expressions;
import org.attune.session.SessionKind.Presence;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/** Whole pages of recorded sessions: long and short, several faces, gaps, words, a night in which clocks are set. */
final class PageProbe {
    private static final List<String> STARTS = List.of("2026-03-29T01:40:00+01:00[Europe/Berlin]",
            "2026-11-20T10:02:00.5+05:30[Asia/Kolkata]", "2026-11-01T00:50:00-04:00[America/New_York]",
            "2026-06-05T23:59:59.999Z[UTC]");
    private static final ModelId MODEL = new ModelId("mini_xception", "0.7", "0123456789abcdef".repeat(4));
    private static final SessionLabels LABELS = new SessionLabels("quiet heron", "Thermodynamics", "ऊष्मा <7>");
    private static final UUID ID = UUID.fromString("6f1b7a52-3c0e-4d8e-9a53-1f2e3d4c5b6a");
    private static final int[] LENGTHS = {1, 59, 400, 1500};

    private PageProbe() {}

    static void run(Lines lines) {
        for (int index = 0; index < STARTS.size(); index++) {
            int length = LENGTHS[index];
            page(lines, recorded(3 + index, STARTS.get(index), length, new Expressions(MODEL, "interest-v2",
                    index % 2 == 0, index % 3 == 0)));
            page(lines, recorded(9 + index, STARTS.get(index), length, new Presence()));
        }
    }

    private static SessionSummary recorded(int seed, String start, int seconds, SessionKind kind) {
        return new DrawnSession(seed, new SessionInfo(ID, ZonedDateTime.parse(start), true, "camera",
                LABELS, kind, "0.1.0")).record(seconds);
    }

    private static void page(Lines lines, SessionSummary whole) {
        write(lines, whole);
        SessionSummary less = Redaction.withoutStretch(Redaction.withoutName(whole), 25, 95);
        write(lines, Redaction.withoutMarkers(less));
    }

    private static void write(Lines lines, SessionSummary summary) {
        String name = summary.info().start() + " " + summary.seconds();
        lines.add(name, Headline.text(summary));
        lines.add(name, new String(ReportJson.write(summary), StandardCharsets.UTF_8));
        for (String line : (HtmlReport.render(summary) + ReportCsv.format(summary) + ReportJson.pretty(summary))
                .split("\n")) {
            lines.add(name, line);
        }
    }
}
