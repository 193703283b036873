package org.attune.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attune.classification.Emotion;

/** The names that data sets use for the seven expressions, case-insensitive. */
final class ExpressionNames {
    /** Attune's names for the seven, for messages. */
    static final String ALL = Arrays.stream(Emotion.values()).map(Emotion::label).collect(Collectors.joining(", "));
    /** Other classes that occur in data sets. They are never evaluated. */
    static final List<String> OTHERS = List.of("contempt", "other", "none", "unknown", "uncertain");

    /** "suprise" is the spelling in a widely copied data set. */
    private static final Map<String, Emotion> SYNONYMS = Map.ofEntries(
            Map.entry("anger", Emotion.ANGRY), Map.entry("disgusted", Emotion.DISGUST),
            Map.entry("fearful", Emotion.FEAR), Map.entry("afraid", Emotion.FEAR), Map.entry("scared", Emotion.FEAR),
            Map.entry("happiness", Emotion.HAPPY), Map.entry("joy", Emotion.HAPPY), Map.entry("sadness", Emotion.SAD),
            Map.entry("surprised", Emotion.SURPRISE), Map.entry("suprise", Emotion.SURPRISE),
            Map.entry("neutrality", Emotion.NEUTRAL));

    private ExpressionNames() {}

    static Optional<Emotion> find(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Emotion.values()).filter(emotion -> emotion.label().equals(small)).findFirst()
                .or(() -> Optional.ofNullable(SYNONYMS.get(small)));
    }
}
