package org.attune.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attune.DataNames;
import org.attune.classroom.io.LectureExport;
import org.attune.classroom.io.LongCsv;
import org.attune.classroom.page.LectureText;
import org.attune.session.Bin;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PresenceViewTest {
    @TempDir
    Path folder;

    @Test
    void everyFigureComesFromTheLearnersOwnBins() throws IOException {
        List<SessionSummary> sessions = Classes.presence(30);
        Classes.write(folder, sessions);

        PresenceView view = view();

        assertThat(view.learners()).isEqualTo(30);
        assertThat(view.start()).isEqualTo(Classes.START);
        List<Integer> counts = IntStream.range(0, 60).mapToObj(minute -> inView(sessions, minute, minute + 1)).toList();
        assertThat(view.minutes()).extracting(PresenceMinute::inView).isEqualTo(counts);
        assertThat(view.typical()).isEqualTo(middle(counts));
        assertThat(view.parts()).extracting(PresencePart::title, PresencePart::from, PresencePart::to,
                PresencePart::typical, PresencePart::forHalf).containsExactly(part("", 0, 6, sessions, counts),
                        part("first law", 6, 22, sessions, counts), part("Carnot cycle", 22, 42, sessions, counts),
                        part("quiz", 42, 60, sessions, counts));
        assertThat(view.lows()).singleElement().satisfies(low -> {
            assertThat(low.from()).isBetween(40, 43);
            assertThat(low.inView()).isEqualTo(counts.subList(low.from(), low.to()).stream().min(Integer::compare)
                    .orElseThrow()).isLessThan(25);
        });
        assertThat(LectureText.headline(view)).isEqualTo("All 30 learners were in view in a typical minute; "
                + view.lows().getFirst().inView() + " at “quiz”.");
    }

    @Test
    void ofAClassThatIsAllThereItSaysAll() throws IOException {
        List<SessionSummary> sessions = Classes.presence(7).stream()
                .map(session -> new SessionSummary(session.info(), 600,
                        IntStream.range(0, 60).mapToObj(bin -> Bin.presence(10)).toList(), List.of()))
                .toList();
        Classes.write(folder, sessions);

        assertThat(LectureText.headline(view())).isEqualTo("All 7 learners were in view in a typical minute.");
    }

    @Test
    void underFiveLearnersThereIsNoViewAndUnderFiveInViewNoFigure() throws IOException {
        Classes.write(folder.resolve("few"), Classes.presence(4));
        List<SessionSummary> sessions = new ArrayList<>();
        for (SessionSummary session : Classes.presence(8)) {
            int seconds = sessions.size() < 4 ? 3600 : 1800;
            List<Bin> bins = IntStream.range(0, seconds / 10).mapToObj(bin -> Bin.presence(10)).toList();
            sessions.add(new SessionSummary(session.info(), seconds, bins, List.of()));
        }
        Classes.write(folder, sessions);
        Lecture few = Classes.read(folder.resolve("few")).lectures().getFirst();

        PresenceView view = (PresenceView) Classes.classView(folder);

        assertThatThrownBy(() -> ClassView.of(few, List.of(), null, List.of()))
                .isInstanceOf(TooFewLearnersException.class).hasMessageContaining("4 learners");
        assertThat(view.minutes().subList(2, 29)).extracting(PresenceMinute::inView).containsOnly(8);
        assertThat(view.minutes().subList(32, 60)).extracting(PresenceMinute::inView).containsOnly(0);
        assertThat(view.parts()).filteredOn(part -> part.from() >= 40).isNotEmpty()
                .extracting(PresencePart::typical, PresencePart::forHalf).containsOnly(tuple(0, 0));
        assertThat(LectureExport.csv(view)).contains("\n20,2026-11-19T10:20:00+05:30,8,,,\n")
                .contains("\n40,2026-11-19T10:40:00+05:30,,,,\n");
        assertThat(
                JsonMapper.shared().readTree(LectureExport.json(view)).get("minutes").get(40).get("in_view").isNull())
                .isTrue();
    }

    @Test
    void theExportsHoldTheFiguresAndNothingOfExpressions() throws IOException {
        Classes.write(folder, Classes.presence(12));
        PresenceView view = view();
        StringWriter rows = new StringWriter();
        LongCsv.write(Classes.read(folder).lectures().getFirst(), rows);
        String text = LectureExport.json(view.expecting(14));
        JsonNode json = JsonMapper.shared().readTree(text);

        DataNames.checkJson(text);
        DataNames.checkCsv(rows.toString());
        assertThat(json.get("mode").asString()).isEqualTo("presence");
        assertThat(json.get("expected").asInt()).isEqualTo(14);
        assertThat(json.get("minutes")).hasSize(view.minutes().size());
        assertThat(json.get("minutes").get(10).get("in_view").asInt()).isEqualTo(view.minutes().get(10).inView());
        assertThat(json.get("parts").get(1).get("title").asString()).isEqualTo("first law");
        assertThat(json.get("half_from").asInt()).isEqualTo(view.halfInView().orElseThrow().from());
        assertThat(LectureExport.csv(view).lines()).hasSize(1 + view.minutes().size())
                .startsWith("minute,time,in_view,lost,clear,question");
        assertThat(rows.toString().lines().toList()).startsWith("learner,session,bin_start,minute,measured")
                .allMatch(line -> line.split(",").length == 5);
        assertThat(text + rows).doesNotContainIgnoringCase("Krummholz").doesNotContain("interested", "verdict",
                "happy", ".png");
        assertThat(LectureText.subtitle(view.expecting(14))).endsWith("· 12 of 14 expected learners");
    }

    private PresenceView view() throws IOException {
        return (PresenceView) Classes.classView(folder);
    }

    private static org.assertj.core.groups.Tuple part(String title, int from, int to, List<SessionSummary> sessions,
            List<Integer> counts) {
        return tuple(title, from, to, middle(counts.subList(from, to)), inView(sessions, from, to));
    }

    /** Recomputed from the bins, without the class view: for whom half of these minutes had a face in view. */
    private static int inView(List<SessionSummary> sessions, int from, int to) {
        Instant begin = Classes.START.toInstant().plusSeconds(60L * from);
        Instant end = Classes.START.toInstant().plusSeconds(60L * to);
        int count = 0;
        for (SessionSummary session : sessions) {
            double seconds = 0;
            for (int index = 0; index < session.bins().size(); index++) {
                Instant middle = session.info().start().toInstant().plusSeconds(10L * index + 5);
                seconds += middle.isBefore(begin) || !middle.isBefore(end)
                        ? 0
                        : session.bins().get(index).measuredSeconds();
            }
            count += seconds > 30 * (to - from) - 0.001 ? 1 : 0;
        }
        return count;
    }

    private static int middle(List<Integer> counts) {
        List<Integer> sorted = counts.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
