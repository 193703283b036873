package org.attune;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every name in data that Attune writes is in snake_case. */
public final class DataNames {
    private static final String SNAKE_CASE = "[a-z][a-z0-9]*(_[a-z0-9]+)*";

    private DataNames() {}

    public static void checkJson(String json) {
        assertThat(fields(JsonMapper.shared().readTree(json)).distinct()).isNotEmpty()
                .allMatch(name -> name.matches(SNAKE_CASE));
    }

    public static void checkCsv(String csv) {
        assertThat(csv.lines().findFirst().orElseThrow().split(",")).allMatch(name -> name.matches(SNAKE_CASE));
    }

    private static Stream<String> fields(JsonNode node) {
        return Stream.concat(node.propertyNames().stream(), node.valueStream().flatMap(DataNames::fields));
    }
}
