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
 * Scores the answers again, each corrected with the same person's <em>other</em> neutral pictures as the baseline, as
 * the kiosk corrects for the resting face. This is person-specific normalisation as in T. Baltrusaitis, M. Mahmoud and
 * P. Robinson, <em>Cross-dataset learning and person-specific normalisation for automatic Action Unit detection</em>,
 * FG 2015. They use the median of a person's pictures; here it is known which pictures are neutral.
 *
 * @param file maps pictures to people
 * @param plain pictures with a baseline, that is of people with another neutral picture, scored without it
 * @param corrected the same pictures, corrected for the baseline
 * @param without pictures without a baseline
 * @param all corrected where there is a baseline, uncorrected where there is none
 */
public record ByPerson(String file, Figures plain, Figures corrected, Figures without, Figures all) {
    /**
     * Figures for a subset of the pictures; NaN if it is empty.
     *
     * @param interestAccuracy share of pictures where label and answer are on the same side of the interest policy
     */
    public record Figures(long faces, double accuracy, double interestAccuracy) {
        static Figures of(List<Answer> answers) {
            Metrics scores = new Metrics();
            answers.forEach(answer -> scores.add(answer.label(), answer.scores()));
            return new Figures(answers.size(), scores.matrix().accuracy(), scores.interestAccuracy());
        }
    }

    /** @throws IOException if nobody has another neutral picture; the message is a sentence for the user */
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

    /** The same person's other neutral pictures. */
    private static List<EmotionScores> rest(Answer read, List<Answer> neutral) {
        return neutral.stream().filter(other -> other != read).map(Answer::scores).toList();
    }
}
