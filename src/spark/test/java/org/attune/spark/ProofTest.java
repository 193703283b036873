package org.attune.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.classroom.ClassView;
import org.attune.classroom.CollectedReports;
import org.attune.classroom.Lecture;
import org.attune.classroom.LectureView;
import org.attune.classroom.OwnWords;
import org.attune.classroom.PresenceView;
import org.attune.classroom.io.ReportFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * 40 lectures through both jobs, killed in between, against the class view and DuckDB. Each test goes on from the last.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProofTest {
    private static final double EXACT = 1e-9;
    private static final String[] INDIA = {"--use-country", "IN", "--use-purpose", "institution"};
    private static final Pattern QUERY = Pattern.compile("```sql\n-- (DuckDB|Spark SQL): (.*)\n((?s:.*?))```");

    @TempDir
    static Path folder;
    private static Institution institution;
    private static SparkProcess spark;

    @BeforeAll
    static void makePages() throws Exception {
        institution = new Institution(folder.resolve("pages"));
        institution.proof();
        new Institution(folder.resolve("few")).small();
        spark = SparkProcess.forSteps();
    }

    @AfterAll
    static void end() throws Exception {
        spark.close();
    }

    @Test
    @Order(1)
    void killedInTheMiddleOfABatchItGoesOnAndLosesAndDoublesNothing() throws Exception {
        try (SparkProcess killed = SparkProcess.submit(SparkProcess.SHORT, "Pages", arguments("pages", "attune",
                "--pages-per-batch", "1500"))) {
            killed.until("batch 0: ");
            awaitFile("attune/bins", "batch=1");
            killed.kill();
            assertThat(killed.said()).doesNotContain("batch 1: ").doesNotContain(Institution.NAME);
        }
        List<String> said = spark.step("Pages", arguments("pages", "attune", "--pages-per-batch", "1500"));
        assertThat(said).anyMatch(line -> line.startsWith("batch 1: ")).noneMatch(line -> line.startsWith("batch 0: "));
        assertThat(spark.step("Pages", arguments("pages", "attune"))).noneMatch(line -> line.startsWith("batch "));
    }

    @Test
    @Order(2)
    void everyFigureIsTheClassViews() throws Exception {
        spark.step("Lectures", arguments("attune", "figures"));
        compareAll();
    }

    @Test
    @Order(3)
    void aPageOfTheBrowsersFormCountsBesideTheKiosks() throws Exception {
        assertThat(Parquet.rows("SELECT session FROM '" + folder + "/attune/sessions/*/*/*.parquet'"
                + " WHERE session = 'e1dff83f-8701-4295-b34a-9e2286bef011'")).hasSize(1);
        assertThat(Parquet.rows("SELECT learners, pages, len(models) FROM '" + folder
                + "/figures/lectures/*.parquet' WHERE course = 'Thermodynamics'"))
                .containsExactly(List.of("6", "6", "1"));
    }

    @Test
    @Order(3)
    void theDocumentedQueriesGiveTheSameFigures() throws Exception {
        String shown = Files.readString(Path.of("docs/institution.md"));
        Matcher query = QUERY.matcher(shown);
        String tables = "";
        int found = 0;
        while (query.find()) {
            found++;
            List<List<String>> rows = query.group(1).equals("DuckDB")
                    ? Parquet.rows(here(query.group(3)))
                    : inSpark(here(tables + query.group(3)), "query" + found);
            tables = tables.isEmpty() ? query.group(3).substring(0, query.group(3).lastIndexOf(';') + 2) : tables;
            assertThat(rows).as(query.group(2)).isNotEmpty();
            switch (query.group(2)) {
                case "every minute from the bins" ->
                    compareMinutes(rows, "learners, lower_quartile, median, upper_quartile",
                            "learners IS NOT NULL");
                case "who was in view from the bins" -> compareMinutes(rows, "in_view", "in_view IS NOT NULL");
                default -> assertThat(rows).as(query.group(2)).hasSizeGreaterThan(1);
            }
        }
        assertThat(found).isEqualTo(5);
    }

    @Test
    @Order(4)
    void whatIsRefusedIsNamedOnlyInThePrivateFolder() throws Exception {
        List<SkippedName> expected = new ArrayList<>();
        // Spark hands on no empty files.
        read().unread().stream().filter(file -> !file.name().endsWith("empty.png"))
                .filter(file -> !file.reason().name().equals("RECORDED"))
                .forEach(file -> expected.add(new SkippedName(file.name(),
                        file.reason().name().toLowerCase(Locale.ROOT), file.sentence())));
        assertThat(Parquet.rows("SELECT path, reason, sentence FROM '" + folder
                + "/attune-private/refused/batch=*/*.parquet'").stream()
                .filter(row -> !row.get(1).equals("duplicate"))
                .map(row -> new SkippedName(row.get(0), row.get(1), row.get(2))))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().filter(file -> !file.reason.equals("duplicate")).toList());
        assertThat(Parquet.rows("SELECT path FROM '" + folder + "/attune-private/refused/batch=*/*.parquet'"
                + " WHERE reason = 'duplicate'")).hasSize(2);
    }

    @Test
    @Order(5)
    void namesLeaveThePrivateFolderNowhere() throws Exception {
        for (Path file : filesIn("attune", "figures")) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString())
                    .doesNotContain(Institution.NAME);
            if (file.toString().endsWith(".parquet")) {
                assertThat(Parquet.rows("SELECT * FROM '" + file + "'").toString()).as(file.toString())
                        .doesNotContain(Institution.NAME);
            }
        }
        assertThat(spark.said()).doesNotContain(Institution.NAME);
    }

    @Test
    @Order(6)
    void numbersAreOfOneLectureUnlessPseudonymsAreAskedFor() throws Exception {
        String sessions = "'" + folder + "/attune/sessions/*/*/*.parquet'";
        assertThat(Parquet.rows("SELECT learner FROM " + sessions
                + " GROUP BY learner HAVING count(DISTINCT course || title) > 1")).isEmpty();
        assertThat(Parquet.rows("SELECT DISTINCT pseudonym FROM " + sessions)).containsExactly(List.of("null"));
        spark.step("Pages", arguments("few", "followed", "--keep-pseudonyms"));
        assertThat(Parquet.rows("SELECT count(DISTINCT pseudonym) FROM '" + folder
                + "/followed/sessions/*/*/*.parquet'")).containsExactly(List.of("50"));
    }

    @Test
    @Order(7)
    void pagesThatCameLaterAndAnEarlierCopyAreTakenIn() throws Exception {
        institution.addEarlierCopy();
        institution.addLate();
        assertThat(spark.step("Pages", arguments("pages", "attune"))).contains("batch 2: 3 pages");
        spark.step("Lectures", arguments("attune", "figures"));
        compareAll();
    }

    @Test
    @Order(8)
    void inTheUnionThereIsPresenceAlone() throws Exception {
        String[] germany = {"--in", folder + "/few", "--out", folder + "/union", "--use-country", "DE",
                "--use-purpose", "institution"};
        assertThat(spark.step("Pages", germany)).anyMatch(line -> line.startsWith("left out: ")
                && line.contains("pages with expressions"));
        assertThat(Parquet.rows("SELECT DISTINCT mode FROM '" + folder + "/union/sessions/*/*/*.parquet'"))
                .containsExactly(List.of("presence"));
        germany[1] = folder + "/followed";
        germany[3] = folder + "/union-figures";
        assertThat(spark.step("Lectures", germany)).anyMatch(line -> line.startsWith("left out: "));
        assertThat(Parquet.rows("SELECT DISTINCT mode FROM '" + folder + "/union-figures/lectures/*.parquet'"))
                .containsExactly(List.of("presence"));
    }

    @Test
    @Order(9)
    void withoutTheCountryOrForTheLearnerAloneThereIsNoJob() throws Exception {
        String[] personal = {"--in", folder + "/few", "--out", folder + "/none", "--use-country", "IN",
                "--use-purpose", "personal"};
        try (SparkProcess refused = SparkProcess.forSteps()) {
            assertThat(refused.step("Pages", personal))
                    .anyMatch(line -> line.startsWith("Pages: Tables of many learners are for an institution"));
        }
        try (SparkProcess refused = SparkProcess.forSteps()) {
            assertThat(refused.step("Lectures", "--in", "x", "--out", "y", "--use-purpose", "institution"))
                    .anyMatch(line -> line.equals("Lectures: --use-country is missing."));
        }
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private record SkippedName(String name, String reason, String sentence) {
    }

    private static CollectedReports read() throws IOException {
        return new ReportFolder(folder.resolve("pages")).read((done, all) -> {});
    }

    private static void compareAll() throws Exception {
        CollectedReports reports = read();
        List<Lecture> lectures = reports.lectures().stream()
                .filter(lecture -> lecture.learners().size() >= ClassView.FEWEST).toList();
        assertThat(Parquet.rows("SELECT count(*) FROM '" + folder + "/figures/lectures/*.parquet'"))
                .containsExactly(List.of(String.valueOf(lectures.size())));
        for (Lecture lecture : lectures) {
            Lecture before = reports.before(lecture).orElse(null);
            compare(ClassView.of(lecture, List.of(), before, List.of()), lecture.title(),
                    before == null ? null : ClassView.of(before, List.of(), null, List.of()));
        }
    }

    private static void compare(ClassView view, String title, ClassView before) throws Exception {
        String mode = view.facts().mode().name().toLowerCase(Locale.ROOT);
        List<List<String>> found = Parquet.rows("SELECT lecture, title, zone, minutes, learners, pages, interested, "
                + "not_interested, unclear, typical, half_from, half_to FROM '" + folder
                + "/figures/lectures/*.parquet' WHERE course = '" + view.course() + "' AND mode = '" + mode
                + "' AND epoch(start) = " + view.start().toEpochSecond());
        assertThat(found).hasSize(1);
        List<Object> facts = new ArrayList<>(List.of(title, view.start().getZone(), view.facts().length(),
                view.learners(), view.pages()));
        switch (view) {
            case LectureView interest -> {
                facts.addAll(interest.verdictShares());
                facts.addAll(List.of(0, 0, 0));
            }
            case PresenceView presence -> {
                facts.addAll(List.of(0, 0, 0, presence.typical()));
                facts.add(presence.halfInView().map(half -> (Object) half.from()).orElse(0));
                facts.add(presence.halfInView().map(half -> (Object) half.to()).orElse(0));
            }
        }
        String lecture = found.getFirst().getFirst();
        same(List.of(found.getFirst().subList(1, found.getFirst().size())), List.of(facts));
        same(table("minutes", "minute, learners, lower_quartile, median, upper_quartile, in_view", lecture, "minute"),
                minutes(view));
        same(table("dips", "\"from\", \"to\", lowest, median, learners_behind, learners_measured, in_view", lecture,
                "\"from\""), dips(view));
        same(table("parts", "title, \"from\", \"to\", learners, interested, difference_points, typical, for_half",
                lecture, "part"), parts(view));
        same(table("own_words", "kind, minute, part, learners", lecture,
                "kind, minute NULLS LAST, part NULLS LAST"), words(view));
        if (view instanceof LectureView interest) {
            double share = interest.verdictShares().getFirst();
            double change = interest.against().isEmpty()
                    ? Double.NaN
                    : 100 * (share - ((LectureView) before).verdictShares().getFirst());
            same(table("weeks", "title, learners, share, change_points", lecture, "title"),
                    List.of(List.of(title, view.learners(), share, change)));
        }
    }

    private static List<List<Object>> minutes(ClassView view) {
        return switch (view) {
            case LectureView interest -> interest.minutes().stream().map(minute -> List.<Object>of(minute.minute(),
                    minute.learners(), minute.lowerQuartile(), minute.median(), minute.upperQuartile(), 0)).toList();
            case PresenceView presence -> presence.minutes().stream()
                    .map(minute -> List.<Object>of(minute.minute(), 0, 0, 0, 0, minute.inView())).toList();
        };
    }

    private static List<List<Object>> dips(ClassView view) {
        return switch (view) {
            case LectureView interest -> interest.dips().stream().map(dip -> List.<Object>of(dip.from(), dip.to(),
                    dip.lowest(), dip.share(), dip.behind(), dip.of(), 0)).toList();
            case PresenceView presence -> presence.lows().stream().map(low -> List.<Object>of(low.from(), low.to(),
                    low.lowest(), 0, 0, 0, low.inView())).toList();
        };
    }

    private static List<List<Object>> parts(ClassView view) {
        return switch (view) {
            case LectureView interest -> interest.parts().stream().map(part -> List.<Object>of(part.title(),
                    part.from(), part.to(), part.learners(), part.interested(), part.difference(), 0, 0)).toList();
            case PresenceView presence -> presence.parts().stream().map(part -> List.<Object>of(part.title(),
                    part.from(), part.to(), 0, 0, 0, part.typical(), part.forHalf())).toList();
        };
    }

    private static List<List<Object>> words(ClassView view) {
        List<List<Object>> rows = new ArrayList<>();
        view.words().stream().sorted(Comparator.comparing(words -> words.kind().id())).forEach(words -> {
            addCounts(rows, words, words.minutes(), true);
            addCounts(rows, words, words.parts(), false);
            rows.add(List.of(words.kind().id(), "null", "null", words.learners()));
        });
        return rows;
    }

    private static void addCounts(List<List<Object>> rows, OwnWords words, List<Integer> counts, boolean minutes) {
        for (int index = 0; index < counts.size(); index++) {
            if (counts.get(index) > 0) {
                rows.add(List.of(words.kind().id(), minutes ? index : "null", minutes ? "null" : index,
                        counts.get(index)));
            }
        }
    }

    private static List<List<String>> table(String table, String columns, String lecture, String order)
            throws Exception {
        return Parquet.rows("SELECT " + columns + " FROM '" + folder + "/figures/" + table
                + "/*.parquet' WHERE lecture = '" + lecture + "' ORDER BY " + order);
    }

    /** What is not a figure is open in the table: nobody, NaN, and one to four learners. */
    private static void same(List<List<String>> found, List<List<Object>> expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int row = 0; row < found.size(); row++) {
            for (int cell = 0; cell < found.get(row).size(); cell++) {
                same(found.get(row).get(cell), expected.get(row).get(cell), found.get(row) + " " + expected.get(row));
            }
        }
    }

    private static void same(String found, Object expected, String where) {
        if (expected instanceof Number number && !found.equals("null")) {
            assertThat(Double.parseDouble(found)).as(where).isCloseTo(number.doubleValue(), within(EXACT));
        } else if (expected instanceof Number number) {
            assertThat(Double.isNaN(number.doubleValue())
                    || number instanceof Integer && number.intValue() < ClassView.FEWEST).as(where).isTrue();
        } else {
            assertThat(found).as(where).isEqualTo(String.valueOf(expected));
        }
    }

    private static void compareMinutes(List<List<String>> rows, String columns, String where) throws Exception {
        List<List<String>> expected = Parquet.rows("SELECT lecture, minute, " + columns + " FROM '" + folder
                + "/figures/minutes/*.parquet' WHERE " + where + " ORDER BY lecture, minute");
        assertThat(rows).hasSameSizeAs(expected);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(rows.get(row).getFirst()).isEqualTo(expected.get(row).getFirst());
            for (int cell = 1; cell < rows.get(row).size(); cell++) {
                assertThat(Double.parseDouble(rows.get(row).get(cell))).isCloseTo(
                        Double.parseDouble(expected.get(row).get(cell)), within(EXACT));
            }
        }
    }

    private static List<List<String>> inSpark(String sql, String name) throws Exception {
        Path file = Files.writeString(folder.resolve(name + ".sql"), sql);
        spark.step("Query", file.toString(), folder.resolve(name).toString());
        return Parquet.rows("SELECT * FROM read_csv('" + folder.resolve(name) + "/*.csv', header = true)");
    }

    private static String here(String sql) {
        return sql.replace("'attune/", "'" + folder + "/attune/").replace("'figures/", "'" + folder + "/figures/");
    }

    private static String[] arguments(String in, String out, String... more) {
        return Stream.of(new String[]{"--in", folder + "/" + in, "--out", folder + "/" + out}, INDIA, more)
                .flatMap(Stream::of).toArray(String[]::new);
    }

    private static List<Path> filesIn(String... names) throws IOException {
        List<Path> all = new ArrayList<>();
        for (String name : names) {
            try (Stream<Path> files = Files.walk(folder.resolve(name))) {
                files.filter(Files::isRegularFile).forEach(all::add);
            }
        }
        return all;
    }

    private static void awaitFile(String table, String part) throws Exception {
        while (filesIn(table).stream().noneMatch(file -> file.toString().contains(part))) {
            Thread.sleep(20);
        }
    }
}
