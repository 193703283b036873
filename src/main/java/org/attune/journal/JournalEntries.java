package org.attune.journal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.report.data.ReportJson;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionInfo;
import org.attune.session.SessionRecorder;
import org.attune.session.SessionSummary;

/** Produces the lines that are new since the last successful write. The first line identifies the session. */
final class JournalEntries {
    private final SessionInfo info;
    private final SessionRecorder recorder;
    private boolean begun;
    private int firstOpenBin;
    private int binsNow;
    private List<Marker> knownMarkers = List.of();
    private List<Marker> markersNow = List.of();

    JournalEntries(SessionInfo info, SessionRecorder recorder) {
        this.info = info;
        this.recorder = recorder;
    }

    /** @param nanos now, on the clock of the results */
    String next(long nanos) {
        List<Bin> bins = recorder.bins(firstOpenBin);
        binsNow = firstOpenBin + bins.size();
        markersNow = recorder.markers();
        StringBuilder lines = new StringBuilder(begun ? "" : session());
        // Before the bins, so that a truncated journal never has bins beyond its recorded time.
        lines.append(JournalLine.seal("time " + milliseconds(recorder.seconds(nanos))));
        for (int index = 0; index < bins.size(); index++) {
            lines.append(JournalLine.seal("bin " + (firstOpenBin + index) + " " + numbers(bins.get(index))));
        }
        knownMarkers.stream().filter(marker -> markersNow.stream().noneMatch(one -> one.seconds() == marker.seconds()))
                .forEach(gone -> lines.append(JournalLine.seal("unmark " + milliseconds(gone.seconds()))));
        // Includes renamed markers: if two lines have the same time, the reader keeps the later one.
        markersNow.stream().filter(marker -> !knownMarkers.contains(marker))
                .forEach(marker -> lines.append(JournalLine.seal(line(marker))));
        return lines.toString();
    }

    /** A version before the kinds passes over those that it does not know. */
    private static String line(Marker marker) {
        String begins = marker.kind() == MarkerKind.NOTE ? "marker " : "said " + marker.kind().id() + " ";
        return begins + milliseconds(marker.seconds()) + " " + marker.text();
    }

    /** Marks the lines as written. Only the last bin can still change. */
    void written() {
        begun = true;
        firstOpenBin = Math.max(0, binsNow - 1);
        knownMarkers = markersNow;
    }

    private String session() {
        return JournalLine
                .seal("session " + new String(ReportJson.write(new SessionSummary(info, 0, List.of(), List.of())),
                        StandardCharsets.UTF_8));
    }

    private static String numbers(Bin bin) {
        return Stream
                .of(List.of(bin.measuredSeconds()), bin.verdictSeconds(), bin.expressionSeconds(),
                        List.of(bin.withoutNeutralSeconds(), bin.othersSeconds()))
                .flatMap(List::stream).map(seconds -> String.valueOf(milliseconds(seconds)))
                .collect(Collectors.joining(" ")) + " " + bin.faces();
    }

    private static long milliseconds(double seconds) {
        return Math.round(seconds * 1000);
    }
}
