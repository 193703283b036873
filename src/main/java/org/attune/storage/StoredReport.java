package org.attune.storage;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import org.attune.report.Headline;
import org.attune.session.SessionKind;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/**
 * A report's entry in a list. The rest of the report stays on disk.
 *
 * @param start when the session began
 * @param seconds duration of the session
 * @param headline the report's main finding
 * @param kind what it recorded, and how it was estimated
 * @param share of the measured time that looked interested, from 0 to 1; as {@link Headline#share}
 */
public record StoredReport(Path file, ZonedDateTime start, SessionLabels labels, double seconds, String headline,
        SessionKind kind, double share) {

    static StoredReport of(Path file, SessionSummary summary) {
        return new StoredReport(file, summary.info().start(), summary.info().labels(), summary.seconds(),
                Headline.text(summary), summary.info().kind(), Headline.share(summary));
    }

    /** Whether {@link #share} is that of one person. */
    public boolean isOfOnePerson() {
        return !Double.isNaN(share) && kind instanceof SessionKind.Expressions made && !made.everyone();
    }
}
