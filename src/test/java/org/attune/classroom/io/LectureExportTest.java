package org.attune.classroom.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.DataNames;
import org.attune.classroom.ClassView;
import org.attune.classroom.Classes;
import org.attune.classroom.Lecture;
import org.attune.classroom.LectureMinute;
import org.attune.classroom.LectureView;
import org.attune.classroom.TooFewLearnersException;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LectureExportTest {
    private static final Pattern QUERY = Pattern.compile("```sql\\R-- DuckDB\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;
    private LectureView view;
    private Lecture lecture;

    @BeforeEach
    void read() throws IOException {
        List<SessionSummary> sessions = new ArrayList<>(Classes.lecture(11));
        sessions.add(Classes.session(70, Classes.START.plusMinutes(23), Classes.COURSE, "", 2400));
        Classes.write(folder, sessions);
        view = Classes.view(folder);
        lecture = Classes.read(folder).lectures().getFirst();
    }

    @Test
    void theChaptersAreTheDipsAndTheMinutesInWhichLearnersWereLost(@TempDir Path pages) throws IOException {
        Classes.write(pages, Classes.speaking(Classes.lecture(12)));

        assertThat(LectureExport.chapters(Classes.view(pages), 120.5)).startsWith("WEBVTT\n\n")
                .containsPattern("Carnot cycle: \\d+ of 12 dipped\n")
                .containsPattern("00:2\\d:00\\.500 --> 00:2\\d:00\\.500\nCarnot cycle: \\d+ said “lost”\n");
    }

    @Test
    void theChaptersOfPresenceAreTheMinutesWithClearlyFewer(@TempDir Path pages) throws IOException {
        Classes.write(pages, Classes.presence(30));
        Lecture presence = Classes.read(pages).lectures().getFirst();

        assertThat(LectureExport.chapters(ClassView.of(presence, List.of(), null, List.of()), 0))
                .containsPattern("00:4\\d:00\\.000 --> 00:4\\d:00\\.000\nquiz: \\d+ in view\n");
    }

    @Test
    void theDocumentedQueryInDuckDbGivesTheClassViewsFigures() throws IOException, SQLException {
        Path csv = folder.resolve("long.csv");
        try (Writer out = Files.newBufferedWriter(csv)) {
            LongCsv.write(lecture, out);
        }
        Matcher query = QUERY.matcher(Files.readString(Path.of("docs", "class-view.md")));
        assertThat(query.find()).isTrue();

        List<LectureMinute> minutes = new ArrayList<>();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(query.group(1).replace("long.csv", csv.toString()))) {
            while (rows.next()) {
                minutes.add(new LectureMinute(rows.getInt("minute"), rows.getInt("learners"),
                        share(rows, "lower_quartile"), share(rows, "median"),
                        share(rows, "upper_quartile")));
            }
        }

        List<LectureMinute> expected = view.minutes().stream().filter(minute -> minute.learners() > 0).toList();
        assertThat(minutes).hasSameSizeAs(expected).hasSizeGreaterThan(55);
        for (int index = 0; index < expected.size(); index++) {
            LectureMinute here = expected.get(index);
            LectureMinute there = minutes.get(index);
            assertThat(List.of(there.minute(), there.learners())).containsExactly(here.minute(), here.learners());
            assertThat(new double[]{there.lowerQuartile(), there.median(), there.upperQuartile()})
                    .containsExactly(new double[]{here.lowerQuartile(), here.median(), here.upperQuartile()},
                            within(1e-12));
        }
    }

    @Test
    void theLongFormHasARowForEachSessionAndBinAndNoNames() throws IOException {
        String csv = longForm();
        List<String> lines = csv.lines().toList();

        DataNames.checkCsv(csv);
        assertThat(lines.getFirst()).isEqualTo(
                "learner,session,bin_start,minute,measured,interested,not_interested,unclear,angry,disgust,fear,"
                        + "happy,sad,surprise,neutral");
        assertThat(lines.get(1)).matches("1,1,2026-11-19T04:30:\\d\\d\\.000Z,0(,\\d+\\.\\d{3}){11}");
        assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))).distinct()).hasSize(12);
        assertThat(lines).allMatch(line -> line.split(",").length == 15);
        assertThat(csv).doesNotContainIgnoringCase("Krummholz").doesNotContain("-0000-");
    }

    @Test
    void theLongFormOfAFewIsRefused() throws IOException {
        Path few = Files.createDirectory(folder.resolve("few"));
        Classes.write(few, Classes.lecture(4));

        assertThatThrownBy(() -> LongCsv.write(Classes.read(few).lectures().getFirst(), new StringWriter()))
                .isInstanceOf(TooFewLearnersException.class);
    }

    @Test
    void theCsvHasARowAMinute() {
        List<String> lines = LectureExport.csv(view).lines().toList();

        assertThat(lines).hasSize(view.minutes().size() + 1)
                .startsWith("minute,time,learners,lower_quartile,median,upper_quartile,lost,clear,question");
        assertThat(lines.get(1 + 31))
                .isEqualTo(String.format(Locale.ROOT, "31,2026-11-19T10:31:00+05:30,%d,%.6f,%.6f,%.6f,,,",
                        view.minutes().get(31).learners(), view.minutes().get(31).lowerQuartile(),
                        view.minutes().get(31).median(), view.minutes().get(31).upperQuartile()));
    }

    @Test
    void theJsonIsTheWholeViewAndWhatIsAGapIsNull() throws IOException {
        Classes.write(Files.createDirectory(folder.resolve("again")), List.of(Classes.lecture(11).getFirst()));
        String text = LectureExport.json(Classes.view(folder));
        JsonNode json = JsonMapper.shared().readTree(text);

        DataNames.checkJson(text);
        assertThat(json.get("learners").asInt()).isEqualTo(12);
        assertThat(json.get("left_out").get("duplicate").asInt()).isEqualTo(1);
        assertThat(json.get("minutes")).hasSize(view.minutes().size());
        assertThat(json.get("minutes").get(31).get("median").asDouble()).isCloseTo(view.minutes().get(31).median(),
                within(1e-6));
        LectureMinute gap = view.minutes().stream().filter(minute -> !minute.isShown()).findFirst().orElseThrow();
        assertThat(json.get("minutes").get(gap.minute()).get("median").isNull()).isTrue();
        assertThat(json.get("verdict_shares").get("interested").asDouble()).isCloseTo(view.verdictShares().getFirst(),
                within(1e-6));
        assertThat(json.get("parts")).extracting(part -> part.get("title").asString()).contains("Carnot cycle");
        assertThat(json.get("dips")).hasSameSizeAs(view.dips());
        assertThat(text).doesNotContainIgnoringCase("Krummholz").doesNotContain(".png", "NaN");
    }

    private String longForm() throws IOException {
        StringWriter out = new StringWriter();
        LongCsv.write(lecture, out);
        return out.toString();
    }

    private static double share(ResultSet rows, String column) throws SQLException {
        double share = rows.getDouble(column);
        return rows.wasNull() ? Double.NaN : share;
    }
}
