package org.attune.journal;

import org.attune.report.data.WrittenReport;
import org.attune.session.SessionSummary;

/**
 * A session that ended unexpectedly, and the report written for it.
 *
 * @param summary the session up to its last second or two
 * @param report where the report is
 */
public record RecoveredReport(SessionSummary summary, WrittenReport report) {
}
