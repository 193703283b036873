package org.attune.storage;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import org.attune.report.Headline;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;

/**
 * A report as a line in a list; the rest of it stays on the disk.
 *
 * @param start when the session began
 * @param seconds how long it lasted
 * @param headline its finding
 */
public record StoredReport(Path file, ZonedDateTime start, SessionLabels labels, double seconds, String headline) {

    static StoredReport of(Path file, SessionSummary summary) {
        return new StoredReport(file, summary.info().start(), summary.info().labels(), summary.seconds(),
                Headline.text(summary));
    }
}
