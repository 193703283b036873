package org.attune.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.attune.report.Sessions;
import org.attune.session.SessionSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written is what docs/report-schema-1.json says, and nothing beside it. */
class ReportSchemaTest {
    private static final Path FIRST = Path.of("src/test/resources/0.1.0/report-schema-1.json");

    private final String text = Files.readString(Path.of("docs/report-schema-1.json"));
    private final Schema schema = schema(text);

    ReportSchemaTest() throws IOException {}

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text, InputFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("org.attune.report.data.RoundTripTest#sessions")
    void whatIsWrittenFits(SessionSummary summary) {
        assertThat(schema.validate(new String(ReportJson.write(summary), StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
        assertThat(schema.validate(ReportJson.pretty(summary), InputFormat.JSON)).isEmpty();
    }

    /** Whatever took the pages of then takes those of now. */
    @ParameterizedTest
    @MethodSource("org.attune.report.data.RoundTripTest#sessions")
    void whatIsWrittenFitsTheSchemaThatCameWithTheFirstVersionToo(SessionSummary summary) throws IOException {
        Schema first = schema(Files.readString(FIRST));

        assertThat(first.validate(new String(ReportJson.write(summary), StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            "schema":1     | "schema":2
            "live":true    | "live":1
            "bins":[[      | "bins":[[0,
            "seconds":3600 | "seconds":-1
            "angry"        | "bored"
            2026-11-20T    | 20 November
            """)
    void theSchemaCanSayNo(String part, String instead) {
        String json = new String(ReportJson.write(Sessions.lecture(1)), StandardCharsets.UTF_8);

        assertThat(json).contains(part);
        assertThat(schema.validate(json.replace(part, instead), InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            "bins":[[7.5]     | "bins":[[7.5,7.5,0,0,0,0,0,0,0,0,7.5]
            "mode":"presence" | "mode":"presence","policy":"interest-v1"
            "mode":"presence" | "mode":"presence","baseline":true
            "mode":"presence" | "mode":"presence","everyone":true
            "mode":"presence" | "mode":"presence","others":[]
            "mode":"presence" | "mode":"expressions"
            """)
    void theSchemaHasNoVerdictsInASessionOfPresenceOnly(String part, String instead) {
        String json = new String(ReportJson.write(Sessions.presence(120)), StandardCharsets.UTF_8);

        assertThat(json).contains(part);
        assertThat(schema.validate(json.replace(part, instead), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theLearnersOwnWordsFitTheSchemaThatCameWithTheFirstVersionToo() throws IOException {
        Schema first = schema(Files.readString(FIRST));
        String json = new String(ReportJson.write(Sessions.withWords()), StandardCharsets.UTF_8);

        assertThat(json).contains("\"kind\":\"lost\"", "\"kind\":\"clear\"", "\"kind\":\"question\"", "\"note\":");
        assertThat(first.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyFieldIsDescribedSoNoPictureAndNoFaceBoxIsAmongThem() {
        JsonMapper mapper = new JsonMapper();
        JsonNode report = mapper.readTree(ReportJson.write(Sessions.withEverything(1)));
        JsonNode described = mapper.readTree(text).get("properties");

        assertThat(new TreeSet<>(report.propertyNames())).isEqualTo(new TreeSet<>(described.propertyNames()));
        assertThat(new TreeSet<>(report.get("model").propertyNames()))
                .isEqualTo(new TreeSet<>(described.get("model").get("properties").propertyNames()));
        assertThat(new TreeSet<>(report.get("markers").get(0).propertyNames())).containsExactly("seconds", "text");
        assertThat(described.get("markers").get("items").get("properties").propertyNames())
                .containsExactlyInAnyOrder("seconds", "text", "kind", "note");
    }
}
