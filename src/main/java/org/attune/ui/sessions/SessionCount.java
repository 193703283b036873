package org.attune.ui.sessions;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.error.ErrorCode;
import org.attune.storage.StoredReports;

/** How many sessions were found, what else is in the folders, and which folders cannot be read; in sentences. */
final class SessionCount {
    private SessionCount() {}

    static String text(StoredReports stored) {
        Stream<String> closed = stored.closed().stream()
                .map(folder -> ErrorCode.FILE_REFUSED.withCode(Messages.text("sessions.closed", folder)));
        return Stream.concat(Stream.of(sessions(stored.reports().size()), others(stored.others())), closed)
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String sessions(int count) {
        return count == 1 ? Messages.text("sessions.one") : Messages.text("sessions.many", count);
    }

    private static String others(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> Messages.text("sessions.other");
            default -> Messages.text("sessions.others", count);
        };
    }
}
