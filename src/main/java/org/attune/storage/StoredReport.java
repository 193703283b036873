package org.attune.storage;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import org.attune.report.Headline;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/**
 * A report's entry in a list. The rest of the report stays on disk.
 *
 * @param start when the session began
 * @param seconds duration of the session
 * @param headline the report's main finding
 */
public record StoredReport(Path file, ZonedDateTime start, SessionLabels labels, double seconds, String headline) {

    static StoredReport of(Path file, SessionSummary summary) {
        return new StoredReport(file, summary.info().start(), summary.info().labels(), summary.seconds(),
                Headline.text(summary));
    }
}
