package org.attune.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.classroom.io.LectureExport;
import org.attune.classroom.page.LectureText;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OwnWordsTest {
    @TempDir
    Path folder;

    @Test
    void everyCountComesFromTheLearnersOwnMarkers() throws IOException {
        List<SessionSummary> sessions = Classes.speaking(Classes.lecture(30));
        Classes.write(folder, sessions);
        ClassView view = Classes.classView(folder);

        assertThat(view.words()).extracting(OwnWords::kind).contains(MarkerKind.LOST, MarkerKind.CLEAR);
        assertThat(view.words()).allSatisfy(words -> {
            assertThat(words.learners()).isEqualTo(count(sessions, words.kind(), 0, 60));
            assertThat(words.minutes()).isEqualTo(IntStream.range(0, 60)
                    .mapToObj(minute -> count(sessions, words.kind(), minute, minute + 1)).toList());
            assertThat(words.parts()).isEqualTo(view.ranges().stream()
                    .map(part -> count(sessions, words.kind(), part.from(), part.to())).toList());
        });
        OwnWords lost = view.words().getFirst();
        assertThat(lost.minutes()).as("some minutes have enough, some too few").anyMatch(count -> count >= 5)
                .doesNotContain(1, 2, 3, 4);
        assertThat(LectureText.headline(view)).startsWith(lost.parts().get(3) + " said “lost” at “Carnot cycle”. "
                + "30 learners looked interested for ");
        assertThat(view.markers()).extracting(LectureMarker::title).as("words are no slides").containsExactly(
                "first law", "worked example", "Carnot cycle", "quiz");
    }

    @Test
    void whatFewerThanFiveSaidIsNowhere() throws IOException {
        List<SessionSummary> sessions = new ArrayList<>();
        for (SessionSummary session : Classes.presence(12)) {
            int learner = sessions.size();
            List<Marker> markers = new ArrayList<>();
            for (int minute : learner < 4 ? new int[]{10, 10, 12, 14} : learner < 6 ? new int[]{14} : new int[0]) {
                markers.add(new Marker(60 * minute + 3, MarkerKind.LOST, "me", "mine"));
            }
            markers.add(new Marker(60 * (20 + learner), MarkerKind.QUESTION, ""));
            sessions.add(new SessionSummary(session.info(), 2400, session.bins().subList(0, 240), markers));
        }
        Classes.write(folder, sessions);
        ClassView view = Classes.classView(folder);
        OwnWords lost = view.words().getFirst();
        OwnWords question = view.words().get(1);
        String text = LectureExport.json(view);
        JsonNode json = JsonMapper.shared().readTree(text).get("own_words");

        assertThat(lost.learners()).isEqualTo(6);
        assertThat(lost.minutes().subList(0, 14)).as("four said it").containsOnly(0);
        assertThat(lost.minutes().get(14)).as("six did").isEqualTo(6);
        assertThat(question.minutes()).as("one in each minute").containsOnly(0);
        assertThat(question.learners()).isEqualTo(12);
        assertThat(json.get(0).get("kind").asString()).isEqualTo("lost");
        assertThat(json.get(0).get("minutes").get(10).isNull()).isTrue();
        assertThat(json.get(0).get("minutes").get(14).asInt()).isEqualTo(6);
        assertThat(LectureExport.csv(view)).startsWith("minute,time,in_view,lost,clear,question\n")
                .containsPattern("\n14,[^\n]+,6,,\n").containsPattern("\n10,[^\n]+,,,\n");
        assertThat(text).doesNotContain("\"me\"", "mine");
        assertThat(LectureText.headline(view))
                .startsWith("6 said “lost” in minutes 10 to 20. All 12 learners were in view ");
    }

    @Test
    void whereNobodySaidAnythingThereIsNothing() throws IOException {
        Classes.write(folder, Classes.lecture(9));

        assertThat(Classes.classView(folder).words()).isEmpty();
        assertThat(LectureExport.csv(Classes.classView(folder)).lines().skip(1)).allMatch(row -> row.endsWith(",,,"));
    }

    /** Recomputed without the class view: 0 for fewer than five. */
    private static int count(List<SessionSummary> sessions, MarkerKind kind, int from, int to) {
        long said = sessions.stream().filter(session -> session.markers(kind).stream().anyMatch(marker -> {
            double second = Duration.between(Classes.START, session.info().start()).toMillis() / 1000.0
                    + marker.seconds();
            return second >= 60 * from && second < 60 * to;
        })).count();
        return said < 5 ? 0 : (int) said;
    }
}
