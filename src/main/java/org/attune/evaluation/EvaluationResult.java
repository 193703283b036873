package org.attune.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.attune.classification.Emotion;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one evaluation, as they are printed and written.
 *
 * @param model name and version
 * @param modelHash SHA-256 of the model's file
 * @param data what was read
 * @param usage the split, or empty for all
 * @param labels which labels: original, plurality or majority
 * @param numbering which number was taken for which expression, such as "0 angry, 1 disgust"; empty when labels are
 * names
 * @param detection how the faces were found in whole photographs first: full, live (as the kiosk has it after a
 * second), or none
 * @param faces that were scored
 * @param unlabelled rows that have no such label, as those without a majority
 * @param undetected the pictures without a face that the detector could find, by name, when it was asked
 * @param leftOut what could not be used, by name and with the reason
 * @param facesPerSecond reading included
 * @param accuracy share of right answers
 * @param balancedAccuracy mean recall
 * @param interestAccuracy share on the same side of the interest policy
 * @param loss mean cross-entropy, nats
 * @param calibrationError expected, ten bins
 * @param classes by expression, then "macro" (the mean over the expressions that have faces) and "weighted" (by their
 * support) averages
 * @param confusion rows are labels, columns are answers, in the order of {@link Emotion}
 * @param byPerson the figures against each person's own rest, when they were asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvaluationResult(String model, String modelHash, String data, String usage, String labels,
        String numbering, String detection, long faces,
        long unlabelled, List<String> undetected, List<String> leftOut, double facesPerSecond, double accuracy,
        double balancedAccuracy, double interestAccuracy, double loss,
        double calibrationError, Map<String, ClassFigures> classes, List<List<Long>> confusion,
        @Nullable ByPerson byPerson) {

    /**
     * The figures of one class, or their average.
     *
     * @param precision share of the answers with this name that are right
     * @param recall share of the faces with this label that were found
     * @param f1 their harmonic mean
     * @param support faces with this label
     */
    public record ClassFigures(double precision, double recall, double f1, long support) {
    }

    public EvaluationResult with(ByPerson figures) {
        return new EvaluationResult(model, modelHash, data, usage, labels, numbering, detection, faces, unlabelled,
                undetected, leftOut,
                facesPerSecond, accuracy, balancedAccuracy, interestAccuracy, loss, calibrationError, classes,
                confusion, figures);
    }

    /** By expression in the order of {@link Emotion}, then the two averages. */
    public static Map<String, ClassFigures> classes(ConfusionMatrix matrix) {
        Map<String, ClassFigures> classes = new LinkedHashMap<>();
        for (Emotion emotion : Emotion.values()) {
            classes.put(emotion.label(), new ClassFigures(matrix.precision(emotion), matrix.recall(emotion),
                    matrix.f1(emotion), matrix.support(emotion)));
        }
        classes.put("macro", average(matrix, matrix::macro));
        classes.put("weighted", average(matrix, matrix::weighted));
        return classes;
    }

    public static List<List<Long>> rows(ConfusionMatrix matrix) {
        return Arrays.stream(Emotion.values())
                .map(label -> Arrays.stream(Emotion.values()).map(answer -> matrix.count(label, answer)).toList())
                .toList();
    }

    private static ClassFigures average(ConfusionMatrix matrix, ToDoubleFunction<ToDoubleFunction<Emotion>> mean) {
        return new ClassFigures(mean.applyAsDouble(matrix::precision), mean.applyAsDouble(matrix::recall),
                mean.applyAsDouble(matrix::f1), matrix.total());
    }
}
