package org.attune.classroom;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.attune.analysis.InterestPolicy;
import org.attune.session.MarkerKind;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.jspecify.annotations.Nullable;

/**
 * A learner of a lecture whose figures came while it was taught, not from a file.
 *
 * @param id random; means nothing
 * @param firstMinute in minutes since 1970 (UTC)
 * @param minutes consecutive; null where the learner does not count
 * @param words what the learner said
 */
public record GatheredLearner(UUID id, long firstMinute, List<@Nullable GatheredMinute> minutes, List<Word> words) {
    static final PageFile NO_FILE = new NoFile("a live class has no reports");

    /** @param minute in minutes since 1970 (UTC) */
    public record Word(long minute, MarkerKind kind) {
    }

    public GatheredLearner {
        minutes = Collections.unmodifiableList(new ArrayList<>(minutes));
        words = List.copyOf(words);
    }

    SessionMinutes session(SessionMode mode, ZoneId zone) {
        List<VerdictTime> times = minutes.stream().map(minute -> minute == null
                ? VerdictTime.NONE
                : minute.counted(mode)).toList();
        List<SessionMinutes.Mark> marks = words.stream()
                .map(word -> new SessionMinutes.Mark(begin(word.minute), word.kind, "")).toList();
        return new SessionMinutes(NO_FILE, id, SessionLabels.NONE, zone, begin(firstMinute),
                begin(firstMinute + minutes.size()), true, mode,
                mode == SessionMode.PRESENCE ? "" : InterestPolicy.VERSION, "", marks,
                firstMinute, times);
    }

    private static Instant begin(long minute) {
        return Instant.ofEpochSecond(60 * minute);
    }
}
