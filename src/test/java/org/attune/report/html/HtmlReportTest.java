package org.attune.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.attune.report.export.ExportFormat;
import org.attune.report.Sessions;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page is also well-formed XML, so that a parser can say what is really an element in it. */
class HtmlReportTest {

    @ParameterizedTest
    @MethodSource("org.attune.report.data.RoundTripTest#sessions")
    void everyPageIsAccessibleAndLoadsNothing(SessionSummary summary) throws Exception {
        String text = ExportFormat.HTML.text(summary);
        Document page = parse(text);

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(all(page, "title").getFirst().getTextContent()).startsWith("Attune report: ");
        assertThat(all(page, "h1")).hasSize(1);
        assertThat(all(page, "svg")).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("aria-label")).endsWith(".");
        });
        assertThat(all(page, "table"))
                .allSatisfy(table -> assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1));
        assertThat(all(page, "th")).allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("row", "col"));
        assertThat(names(page)).doesNotContain("script", "link", "img", "iframe", "object", "a");
        assertThat(text).doesNotContain("NaN", "Infinity", "http:", "https:", "href", "src=")
                .contains("default-src 'none'");
    }

    @Test
    void everyDrawingHasItsNumbersInATable() throws Exception {
        Document page = parse(ExportFormat.HTML.text(Sessions.lecture(1)));

        assertThat(all(page, "svg")).hasSize(5);
        assertThat(all(page, "caption").stream().map(Element::getTextContent)).containsExactly(
                "Verdicts, of the measured time", "Expressions, of the measured time",
                "From each marker to the next", "Verdicts minute by minute, of the measured time",
                "Expressions minute by minute, of the measured time");
        assertThat(rows(page, 0)).hasSize(3);
        assertThat(rows(page, 1)).hasSize(7);
        assertThat(rows(page, 2)).hasSize(5);
        assertThat(rows(page, 3)).hasSize(60);
        assertThat(rows(page, 4)).hasSize(60);
    }

    @Test
    void whatTheLearnerSaidIsThereInWordsAndInATableAndBeginsNoPart() throws Exception {
        Document page = parse(ExportFormat.HTML.text(Sessions.withWords()));

        assertThat(all(page, "p").stream().map(Element::getTextContent).flatMap(String::lines))
                .contains("lost 2 times: 8:20, 8:30", "question once: 8:30", "clear once: 1:00:00");
        assertThat(all(page, "caption").stream().map(Element::getTextContent))
                .containsSubsequence("Moments that the learner marked", "From each marker to the next");
        assertThat(rows(page, 2)).as("moments").hasSize(4);
        assertThat(rows(page, 3)).as("parts").hasSize(6);
    }

    @Test
    void ofPresenceOnlyItTellsWhenAFaceWasInViewAndNothingOfInterestOrExpressions() throws Exception {
        Document page = parse(ExportFormat.HTML.text(Sessions.presence(2280)));

        assertThat(all(page, "caption").stream().map(Element::getTextContent))
                .containsExactly("From each marker to the next", "Seconds of each minute with a face in view");
        assertThat(rows(page, 1)).hasSize(38);
        assertThat(all(page, "main").getFirst().getTextContent()).contains("Only presence was recorded")
                .doesNotContain("interested", "happy", "model's", "policy");
    }

    @Test
    void itSaysWhenTheEstimatesStartFromTheLearnersFaceAtRest() throws Exception {
        assertThat(all(parse(ExportFormat.HTML.text(Sessions.told(600))), "dd").stream().map(Element::getTextContent))
                .contains("the learner’s own face at rest");
        assertThat(all(parse(ExportFormat.HTML.text(Sessions.lecture(1))), "dd").stream().map(Element::getTextContent))
                .contains("not used");
    }

    @Test
    void theNumbersAreTheSessionsOwn() throws Exception {
        List<Bin> bins = new ArrayList<>(Sessions.interested(60, 0.25).bins());
        bins.addAll(Sessions.empty(60).bins());
        bins.addAll(Sessions.interested(60, 0.75).bins());
        Document page = parse(ExportFormat.HTML
                .text(new SessionSummary(Sessions.info(), 180, bins, List.of(new Marker(120, "quiz")))));

        assertThat(rows(page, 0)).startsWith("interested|60 s|50 %", "not interested|60 s|50 %", "unclear|0 s|0 %");
        assertThat(rows(page, 2)).containsExactly("start|0:00|2:00|25 %|60 s", "quiz|2:00|3:00|75 %|60 s");
        assertThat(rows(page, 3)).containsExactly("0:00 (10:02:00)|60 s|25 %|75 %|0 %", "1:00 (10:03:00)|0 s|–|–|–",
                "2:00 (10:04:00)|60 s|75 %|25 %|0 %");
        assertThat(all(page, "p").stream().map(Element::getTextContent))
                .anyMatch(words -> words.contains("measured for 67 % of 3 min"));
    }

    @Test
    void theTimelineOfPresenceHasItsMarkersAsOnThePage() throws Exception {
        Document page = parse(ExportFormat.HTML.text(Sessions.presence(2280)));

        assertThat(all(page, "text").stream().map(Element::getTextContent)).contains("first law", "0:00", "38:00");
        assertThat(all(page, "line").stream().filter(line -> line.getAttribute("class").equals("marker"))).hasSize(2);
    }

    @Test
    void aMarkersWordsAreCutWhereTheNextOneBegins() throws Exception {
        SessionSummary usual = Sessions.interested(600, 0.5);
        Document page = parse(ExportFormat.HTML.text(new SessionSummary(usual.info(), 600, usual.bins(),
                List.of(new Marker(10, "a worked example"), new Marker(60, "अभ्यास कार्य"),
                        new Marker(110, "the last one")))));

        assertThat(all(page, "text").stream().filter(text -> text.getAttribute("class").equals("marker-words"))
                .map(Element::getTextContent)).as("what stands at a letter stays with it")
                .containsExactly("a worke…", "अभ्यास का…", "the last one");
    }

    @Test
    void everyPathIsOneThatABrowserDraws() throws Exception {
        String number = "-?\\d+(\\.\\d+)? ?";
        String step = "[ML]NN|[VH]N|ANNN[01] [01] NN|Z".replace("N", number);

        assertThat(all(parse(ExportFormat.HTML.text(Sessions.lecture(1))), "path"))
                .as("slices, bars, gaps, curve, flags and four shades with their gaps").hasSize(15)
                .allSatisfy(drawn -> assertThat(drawn.getAttribute("d")).startsWith("M"))
                .allSatisfy(drawn -> assertThat(drawn.getAttribute("d").replaceAll(step, "")).isEmpty());
    }

    @Test
    void whatPeopleTypedNeverBecomesMarkup() throws Exception {
        String evil = "<script>alert(1)</script>\"><img src=x onerror='1'>&";
        SessionSummary usual = Sessions.lecture(1,
                Sessions.info(Sessions.START, UUID.randomUUID(), new SessionLabels(evil, evil, evil)), 600);
        Document page = parse(ExportFormat.HTML
                .text(new SessionSummary(usual.info(), 600, usual.bins(), List.of(new Marker(10, evil)))));

        assertThat(names(page)).doesNotContain("script", "img");
        assertThat(all(page, "title").getFirst().getTextContent()).contains(evil);
        assertThat(all(page, "dd").stream().map(Element::getTextContent)).contains(evil);
        assertThat(rows(page, 2)).last().asString().startsWith(evil);
    }

    @Test
    void nothingMeasuredIsSaidInWords() throws Exception {
        Document page = parse(ExportFormat.HTML.text(Sessions.empty(90)));

        assertThat(all(page, "svg")).isEmpty();
        assertThat(page.getDocumentElement().getTextContent()).contains("No face was measured in this session.",
                "Nothing was measured.");
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    /** The rows of a table's body, cells joined. */
    private static List<String> rows(Document page, int table) {
        List<String> rows = new ArrayList<>();
        NodeList found = ((Element) all(page, "table").get(table).getElementsByTagName("tbody").item(0))
                .getElementsByTagName("tr");
        for (int row = 0; row < found.getLength(); row++) {
            List<String> cells = new ArrayList<>();
            for (int cell = 0; cell < found.item(row).getChildNodes().getLength(); cell++) {
                cells.add(found.item(row).getChildNodes().item(cell).getTextContent());
            }
            rows.add(String.join("|", cells));
        }
        return rows;
    }

    private static List<String> names(Document page) {
        return all(page, "*").stream().map(Element::getTagName).toList();
    }

    private static List<Element> all(Document page, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = page.getElementsByTagName(name);
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }
}
