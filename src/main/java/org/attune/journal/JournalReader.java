package org.attune.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attune.analysis.Verdict;
import org.attune.classification.Emotion;
import org.attune.report.data.ReportJsonReader;
import org.attune.report.data.UnreadableReportException;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionInfo;
import org.attune.session.SessionSummary;
import org.jspecify.annotations.Nullable;

/** Rebuilds a session from a journal, up to its last line. Skips damaged lines. */
final class JournalReader {
    /**
     * Effectively no limit on the start time: the clock may have been set back since, and no session should be lost
     * because of that.
     */
    static final Instant LATEST = Instant.parse("9000-01-01T00:00:00Z");
    private static final int VERDICTS = Verdict.values().length;
    private static final int NUMBERS = 1 + VERDICTS + Emotion.values().length;
    /** A bin's {@code withoutNeutralSeconds}, {@code othersSeconds} and {@code faces}; older journals lack them. */
    private static final int DETAILS = 3;

    private final TreeMap<Integer, Bin> bins = new TreeMap<>();
    private final TreeMap<Double, Marker> markers = new TreeMap<>();
    private @Nullable SessionInfo info;
    private boolean newer;
    private double seconds;

    private JournalReader() {}

    /**
     * The session; empty if the journal ended before its first line was complete.
     *
     * @throws IOException if the session line cannot be understood, for example because a newer Attune wrote it
     */
    static Optional<SessionSummary> read(String text) throws IOException {
        JournalReader reader = new JournalReader();
        Arrays.stream(text.split("\n")).map(JournalLine::content).flatMap(Optional::stream).forEach(reader::take);
        if (reader.newer && reader.info == null) {
            throw new IOException("the journal is of a newer Attune");
        }
        return Optional.ofNullable(reader.info).map(reader::summary);
    }

    private void take(String line) {
        String[] word = line.split(" ", 2);
        String rest = word.length == 2 ? word[1] : "";
        try {
            switch (word[0]) {
                case "session" -> session(rest);
                case "bin" -> bin(rest);
                case "marker" -> marker("", rest);
                case "said" -> marker(rest.split(" ", 2)[0], rest.split(" ", 2)[1]);
                case "unmark" -> markers.remove(Long.parseLong(rest) / 1000.0);
                case "time" -> seconds = Math.min(SessionSummary.LONGEST_SECONDS,
                        Math.max(seconds, Long.parseLong(rest) / 1000.0));
                default -> {
                }
            }
        } catch (NumberFormatException damaged) {
            // The checksum matches, so a newer Attune wrote something that this version does not know.
        }
    }

    private void session(String json) {
        try {
            info = ReportJsonReader.read("journal", json.getBytes(StandardCharsets.UTF_8), LATEST).info();
        } catch (UnreadableReportException unknown) {
            newer = true;
        }
    }

    private void bin(String numbers) {
        double[] parts = Arrays.stream(numbers.split(" ")).mapToDouble(Long::parseLong).toArray();
        if (parts.length == 1 + NUMBERS || parts.length == 1 + NUMBERS + DETAILS) {
            bins.put((int) parts[0], bin(parts, parts.length > 1 + NUMBERS));
        }
    }

    private static Bin bin(double[] parts, boolean detailed) {
        int end = 1 + NUMBERS;
        Bin plain = new Bin(parts[1] / 1000, seconds(parts, 2, 2 + VERDICTS), seconds(parts, 2 + VERDICTS, end));
        return detailed
                ? new Bin(plain.measuredSeconds(), plain.verdictSeconds(), plain.expressionSeconds(), parts[end] / 1000,
                        parts[end + 1] / 1000, (int) parts[end + 2])
                : plain;
    }

    private void marker(String kind, String rest) {
        String[] parts = rest.split(" ", 2);
        double moment = Long.parseLong(parts[0]) / 1000.0;
        markers.put(moment, new Marker(moment, MarkerKind.named(kind), parts.length == 2 ? parts[1] : ""));
    }

    private static List<Double> seconds(double[] parts, int from, int to) {
        return Arrays.stream(parts, from, to).mapToObj(milliseconds -> milliseconds / 1000).toList();
    }

    private SessionSummary summary(SessionInfo known) {
        List<Bin> all = IntStream.range(0, SessionSummary.binCount(seconds))
                .mapToObj(index -> bins.getOrDefault(index, Bin.EMPTY)).toList();
        return new SessionSummary(known, seconds, all, List.copyOf(markers.headMap(seconds, true).values()), true);
    }
}
