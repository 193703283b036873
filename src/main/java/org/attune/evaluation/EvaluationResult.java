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
 * The figures of one evaluation, for printing and for the files.
 *
 * @param model name and version
 * @param modelHash SHA-256 of the model file
 * @param data the data set
 * @param usage the split; empty for all
 * @param labels original, plurality or majority
 * @param numbering the mapping of numbers to expressions, such as "0 angry, 1 disgust"; empty if labels are names
 * @param detection how faces were first found in whole photographs: full, live (as in the kiosk after a second), or
 * none
 * @param faces number of scored faces
 * @param unlabelled number of rows without such a label, for example without a majority
 * @param undetected names of the pictures in which the detector found no face, if it was used
 * @param leftOut what could not be used, by name and with the reason
 * @param facesPerSecond including reading
 * @param accuracy share of correct answers
 * @param balancedAccuracy mean recall
 * @param interestAccuracy share of faces where label and answer are on the same side of the interest policy
 * @param loss mean cross-entropy, in nats
 * @param calibrationError expected calibration error over ten bins
 * @param classes by expression, then the averages "macro" (over the expressions that occur) and "weighted" (by support)
 * @param confusion rows are labels, columns are answers, in the order of {@link Emotion}
 * @param byPerson figures with each person's own baseline, if requested
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
     * @param precision share of the answers with this class that are correct
     * @param recall share of the faces with this label that the model recognised
     * @param f1 harmonic mean of precision and recall
     * @param support number of faces with this label
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
