package org.attune.report.data;

import java.nio.file.Path;

/**
 * Where a report is.
 *
 * @param file the PNG
 * @param notice a sentence when it is not where it was wanted, else empty
 */
public record WrittenReport(Path file, String notice) {
}
