package org.attune;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents link to is there. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern SOURCE = Pattern
            .compile("src/(?:main|test|benchmark)(?:/[\\w-]+)+(?:\\.[a-z]+\\b)?(?!\\*)");
    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```.*?^ *```");

    static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""));
                Stream<Path> folders = Stream.of(".github", "docs", "models", "packaging", "training")
                        .flatMap(DocumentsTest::below)) {
            return Stream.concat(top, folders).filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    private static Stream<Path> below(String folder) {
        try {
            return Files.walk(Path.of(folder));
        } catch (IOException gone) {
            throw new AssertionError(gone);
        }
    }

    @Test
    void thereAreDocuments() throws IOException {
        assertThat(documents()).contains(Path.of("README.md"), Path.of("docs/architecture.md"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        assertThat(links(document).filter(link -> !leadsSomewhere(document, link))).as("broken links of " + document)
                .isEmpty();
    }

    /** Packaging is not built by every test run, so a file that was moved would be missed there first. */
    @Test
    void everySourceThatIsNamedOutsideTheSourcesIsThere() throws IOException {
        List<Path> files = Stream.of(".github", "docs", "models", "packaging", "training", "src/main/fonts")
                .flatMap(DocumentsTest::below)
                .filter(file -> file.toString().matches(".*\\.(md|java|sh|py|yml|args|spec|desktop)")).toList();
        assertThat(files).hasSizeGreaterThan(30).allSatisfy(file -> assertThat(SOURCE.matcher(Files.readString(file))
                .results().map(MatchResult::group).filter(named -> !Files.exists(Path.of(named)))).isEmpty());
    }

    private static Stream<String> links(Path document) throws IOException {
        return LINK.matcher(text(document)).results().map(found -> found.group(1))
                .filter(link -> !link.startsWith("https://"));
    }

    private static boolean leadsSomewhere(Path document, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || anchors(target).anyMatch(parts[1]::equals));
    }

    /** As GitHub makes them of headings. */
    private static Stream<String> anchors(Path document) {
        Matcher headings = HEADING.matcher(text(document));
        return headings.results().map(found -> found.group(1).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M} _-]", "").replace(' ', '-'));
    }

    private static String text(Path document) {
        try {
            return FENCE.matcher(Files.readString(document)).replaceAll("");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
