package org.attune;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.File;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence is there in every language, is asked for by some class, and can be shown. */
class BundlesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");
    /** Names of languages are the same everywhere, for those who cannot read the others. */
    private static final Pattern ALIKE = Pattern.compile("window\\.language\\.value\\.(en|hi|te)");
    /** Keys of which the code writes only the begin or the end, by the bundle. */
    private static final Map<String, Pattern> BUILT = Map.ofEntries(
            entry("error", "A-\\d{3}(\\.remedy)?"),
            entry("config", "group\\.[a-z]+|.+\\.(name|what)|.+\\.value\\.[a-z]+"),
            entry("capture", "camera\\.(opening|streaming|reconnected|ended|closed|paused)"),
            entry("classification", "expression\\.[a-z]+"),
            entry("analysis", "verdict\\.[a-z_]+"),
            entry("session", "marker\\.[a-z]+"),
            entry("storage", "kind\\.[a-z]+\\.(one|many)"),
            entry("classroom", "left-out\\.[a-z_]+"),
            entry("camera", "hint\\.[a-z-]+"),
            entry("start", "labels\\.(course|learner|title)"),
            entry("liveclass", "key\\.[a-z-]+"),
            entry("live", "(keys|live|class)\\.[a-z-]+(\\.undo)?"),
            entry("agreement", ".+\\.(personal|institution)"));
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:Messages\\.text|Setting\\.word|word|MESSAGES\\.text|new MessageBundle\\(\\w+\\.class\\)\\.text)"
                    + "\\(\\s*(?:[^\"();]*\\([^\"();]*\\)[^\"();]*\\?\\s*|[^\"();]*\\?\\s*)?\"([^\"]+)\""
                    + "(\\s*\\+)?(?:\\s*:\\s*\"([^\"]+)\")?");

    private static Map.Entry<String, Pattern> entry(String bundle, String keys) {
        return Map.entry(bundle, Pattern.compile(keys));
    }

    static Stream<Bundle> bundles() {
        return Bundle.all().stream();
    }

    static Stream<Arguments> translations() {
        return bundles()
                .flatMap(bundle -> Bundle.TRANSLATIONS.stream().map(language -> Arguments.of(bundle, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageHasEverySentenceWithItsPlaces(Bundle bundle, String language) {
        Map<String, String> english = bundle.sentences();
        Map<String, String> translated = bundle.in(language);

        assertThat(translated.keySet()).isEqualTo(english.keySet());
        assertThat(english).allSatisfy(
                (key, sentence) -> assertThat(places(translated.get(key))).as(key).isEqualTo(places(sentence)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void nothingIsLeftInEnglish(Bundle bundle, String language) {
        Map<String, String> translated = bundle.in(language);
        assertThat(bundle.sentences()).allSatisfy((key, sentence) -> {
            if (!ALIKE.matcher(key).matches()
                    && PLACE.matcher(sentence).replaceAll("").codePoints().anyMatch(Character::isLetter)) {
                assertThat(translated.get(key)).as(key).isNotEqualTo(sentence);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceCanBeFilled(Bundle bundle) {
        Stream.concat(Stream.of(bundle.sentences()), Bundle.TRANSLATIONS.stream().map(bundle::in))
                .forEach(sentences -> assertThat(sentences).allSatisfy((key, sentence) -> {
                    assertThat(sentence).as(key).isNotBlank().doesNotContain("'");
                    assertThat(new MessageFormat(sentence).format(new Object[]{1, 2, 3, 4, 5, 6})).as(key)
                            .doesNotContain("{");
                }));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyIsAskedForByAClassBesideIt(Bundle bundle) {
        String code = bundle.code();
        Pattern built = BUILT.getOrDefault(bundle.name(), Pattern.compile("(?!)"));
        assertThat(bundle.sentences().keySet().stream()
                .filter(key -> !built.matcher(key).matches() && !code.contains("\"" + key + "\""))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyThatIsAskedForIsThere(Bundle bundle) {
        Set<String> keys = bundle.sentences().keySet();
        List<String> asked = new ArrayList<>();
        ASKED.matcher(bundle.code()).results().forEach(call -> {
            asked.add(begin(call));
            if (call.group(3) != null) {
                asked.add(call.group(3));
            }
        });
        // Codes are asked for by themselves.
        assertThat(asked).matches(found -> !found.isEmpty() || bundle.name().equals("error"));
        assertThat(asked.stream().filter(key -> keys.stream().noneMatch(known -> isMeant(key, known, bundle))))
                .isEmpty();
    }

    private static boolean isMeant(String asked, String known, Bundle bundle) {
        return asked.endsWith("…")
                ? known.startsWith(asked.replace("…", ""))
                : known.equals(asked) || bundle.name().equals("agreement") && known.startsWith(asked + ".");
    }

    /** A key that the code goes on with ends with an ellipsis here. */
    private static String begin(MatchResult call) {
        return call.group(1) + (call.group(2) == null ? "" : "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Bold"})
    void theFontHasEveryLetter(String style) throws Exception {
        Font font = Font.createFont(Font.TRUETYPE_FONT,
                new File("src/main/resources/org/attune/report/page/fonts/AttuneSans-" + style + ".ttf"));
        bundles().flatMap(
                bundle -> Stream.concat(Stream.of(bundle.sentences()), Bundle.TRANSLATIONS.stream().map(bundle::in)))
                .forEach(sentences -> assertThat(sentences).allSatisfy(
                        (key, sentence) -> assertThat(unknown(font, sentence)).as(key + ": " + sentence).isEmpty()));
    }

    @Test
    void noSentenceClaimsMoreThanAnEstimate() {
        bundles().forEach(bundle -> assertThat(bundle.sentences().values())
                .noneMatch(Pattern.compile("(?i)emotion detected|bored|attention score").asPredicate()));
    }

    private static String unknown(Font font, String sentence) {
        return sentence.codePoints().filter(letter -> letter != '\n' && !font.canDisplay(letter))
                .mapToObj(Character::toString).distinct().collect(Collectors.joining());
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
