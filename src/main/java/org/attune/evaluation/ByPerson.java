package org.attune.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attune.analysis.Baseline;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;

/**
 * The answers once more, each corrected by the same person's <em>other</em> neutral pictures, as the kiosk corrects by
 * a resting face. This is the field's person-specific normalisation, by the median of a person's pictures in T.
 * Baltrusaitis, M. Mahmoud and P. Robinson, <em>Cross-dataset learning and person-specific normalisation for automatic
 * Action Unit detection</em>, FG 2015; here the person's neutral pictures are known.
 *
 * @param file who is on which picture
 * @param plain pictures of people who have another neutral one, read without it
 * @param corrected the same pictures, read against it
 * @param without pictures without such a rest, read plain
 * @param all corrected where there is a rest, and plain where there is none
 */
public record ByPerson(String file, Figures plain, Figures corrected, Figures without, Figures all) {
    /**
     * Of some of the pictures; NaN when there are none.
     *
     * @param interestAccuracy share on the same side of the interest policy
     */
    public record Figures(long faces, double accuracy, double interestAccuracy) {
        static Figures of(List<Answer> answers) {
            Metrics scores = new Metrics();
            answers.forEach(answer -> scores.add(answer.label(), answer.scores()));
            return new Figures(answers.size(), scores.matrix().accuracy(), scores.interestAccuracy());
        }
    }

    /** @throws IOException with a sentence, when nobody has another neutral picture */
    public static ByPerson of(String file, List<Answer> answers, Persons persons) throws IOException {
        Map<String, List<Answer>> neutral = answers.stream()
                .filter(answer -> answer.label() == Emotion.NEUTRAL && persons.of(answer.name()).isPresent())
                .collect(Collectors.groupingBy(answer -> persons.of(answer.name()).orElseThrow()));
        List<Answer> plain = new ArrayList<>();
        List<Answer> corrected = new ArrayList<>();
        List<Answer> without = new ArrayList<>();
        for (Answer answer : answers) {
            List<EmotionScores> rest = rest(answer, persons.of(answer.name()).map(neutral::get).orElse(List.of()));
            (rest.isEmpty() ? without : plain).add(answer);
            if (!rest.isEmpty()) {
                EmotionScores against = Baseline.of(rest).correct(answer.scores());
                corrected.add(new Answer(answer.name(), answer.label(), against));
            }
        }
        if (corrected.isEmpty()) {
            throw new IOException("Nobody in " + file + " has another neutral picture with a face in it.");
        }
        List<Answer> all = new ArrayList<>(corrected);
        all.addAll(without);
        return new ByPerson(file, Figures.of(plain), Figures.of(corrected), Figures.of(without), Figures.of(all));
    }

    /** The others of the same person's neutral pictures. */
    private static List<EmotionScores> rest(Answer read, List<Answer> neutral) {
        return neutral.stream().filter(other -> other != read).map(Answer::scores).toList();
    }
}
