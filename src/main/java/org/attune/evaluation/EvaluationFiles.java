package org.attune.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.attune.classification.Emotion;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an evaluation to {@code evaluation.json}, the same figures to {@code evaluation.csv} and {@code classes.csv},
 * and a picture to {@code confusion-matrix.png}.
 */
public final class EvaluationFiles {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    private EvaluationFiles() {}

    /** Creates the folder if it is missing, and replaces the files of an earlier evaluation. */
    public static void write(EvaluationResult result, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("evaluation.json"), JSON.writeValueAsBytes(result));
        Files.write(folder.resolve("evaluation.csv"), figures(result));
        Files.write(folder.resolve("classes.csv"), classes(result));
        if (!ImageIO.write(ConfusionPicture.draw(result), "png", folder.resolve("confusion-matrix.png").toFile())) {
            throw new IOException("this Java has no PNG writer");
        }
    }

    /** A header and one line. To combine several evaluations, concatenate their second lines. */
    private static List<String> figures(EvaluationResult result) {
        ByPerson byPerson = result.byPerson();
        return byPerson == null ? plain(result) : beside(plain(result), byPerson);
    }

    /** Appends the columns with the figures by person. */
    private static List<String> beside(List<String> plain, ByPerson byPerson) {
        return List.of(plain.getFirst() + ",rest_faces,rest_plain_accuracy,rest_plain_interest_accuracy,rest_accuracy,"
                + "rest_interest_accuracy,no_rest_faces,all_accuracy,all_interest_accuracy",
                plain.getLast() + String.format(Locale.ROOT, ",%d,%.4f,%.4f,%.4f,%.4f,%d,%.4f,%.4f",
                        byPerson.plain().faces(), byPerson.plain().accuracy(), byPerson.plain().interestAccuracy(),
                        byPerson.corrected().accuracy(), byPerson.corrected().interestAccuracy(),
                        byPerson.without().faces(), byPerson.all().accuracy(), byPerson.all().interestAccuracy()));
    }

    private static List<String> plain(EvaluationResult result) {
        return List.of(
                "model,model_hash,labels,usage,detection,faces,unlabelled,undetected,left_out,accuracy,"
                        + "balanced_accuracy,interest_accuracy,loss,calibration_error,faces_per_second",
                String.format(Locale.ROOT, "%s,%s,%s,%s,%s,%d,%d,%d,%d,%.4f,%.4f,%.4f,%.4f,%.4f,%.0f",
                        quoted(result.model()), result.modelHash(), result.labels(), quoted(result.usage()),
                        result.detection(), result.faces(), result.unlabelled(), result.undetected().size(),
                        result.leftOut().size(), result.accuracy(), result.balancedAccuracy(),
                        result.interestAccuracy(), result.loss(), result.calibrationError(), result.facesPerSecond()));
    }

    /** One line per class and average. The lines of the classes end with the counts of each answer. */
    private static List<String> classes(EvaluationResult result) {
        List<String> lines = new ArrayList<>(List.of("class,precision,recall,f1,support," + answers(Emotion::label)));
        result.classes()
                .forEach((name, figures) -> lines
                        .add(String.format(Locale.ROOT, "%s,%.4f,%.4f,%.4f,%d,%s", name, figures.precision(),
                                figures.recall(), figures.f1(), figures.support(), counts(result, name))));
        return lines;
    }

    private static String counts(EvaluationResult result, String name) {
        return Arrays.stream(Emotion.values()).filter(emotion -> emotion.label().equals(name)).findFirst()
                .map(label -> answers(answer -> result.confusion().get(label.ordinal()).get(answer.ordinal())))
                .orElseGet(() -> answers(answer -> ""));
    }

    private static String answers(Function<Emotion, Object> of) {
        return Arrays.stream(Emotion.values()).map(answer -> of.apply(answer).toString())
                .collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
