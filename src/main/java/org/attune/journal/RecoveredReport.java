package org.attune.journal;

import org.attune.report.data.WrittenReport;
import org.attune.session.SessionSummary;

/**
 * A session that ended unexpectedly, and its report that stands now.
 *
 * @param summary the session up to its last second or two
 * @param report where it is
 */
public record RecoveredReport(SessionSummary summary, WrittenReport report) {
}
