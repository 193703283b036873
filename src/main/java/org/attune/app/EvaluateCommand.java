package org.attune.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attune.classification.Emotion;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.config.Environment;
import org.attune.evaluation.ConfusionMatrix;
import org.attune.evaluation.Evaluation;
import org.attune.evaluation.Fer2013Csv;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code attune evaluate}: how often the model agrees with the labels of a data set. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Measure the model on labelled faces.")
final class EvaluateCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "CSV", required = true, description = "FER-2013's CSV: emotion,pixels,Usage.")
    Path data = Path.of("fer2013.csv");

    @Option(names = "--usage", paramLabel = "SPLIT", description = "Only this split, such as PublicTest.")
    String usage = "";

    @Option(names = "--model", paramLabel = "FILE", description = "Another model with Attune's contract.")
    @Nullable Path model;

    @Override
    public Integer call() throws Exception {
        Path file = model != null ? model : Environment.models().resolve("mini_xception.onnx");
        try (OnnxEmotionClassifier classifier = new OnnxEmotionClassifier(file); Evaluation evaluation = new Evaluation(classifier)) {
            Fer2013Csv faces = new Fer2013Csv(data, usage);
            long start = System.nanoTime();
            ConfusionMatrix matrix = evaluation.run(faces);
            double seconds = (System.nanoTime() - start) / 1e9;
            problems(faces.problems());
            if (matrix.total() == 0) {
                throw new IllegalArgumentException("There is no face in " + data + (usage.isEmpty() ? "." : " with the usage " + usage + "."));
            }
            print(matrix, seconds);
        }
        return ExitCode.OK;
    }

    private static void print(ConfusionMatrix matrix, double seconds) {
        System.out.printf(Locale.ROOT, "accuracy %.4f, balanced accuracy (mean recall) %.4f, %d faces, %.0f faces a second%n",
                matrix.accuracy(), matrix.balancedAccuracy(), matrix.total(), matrix.total() / seconds);
        System.out.printf("%-9s %9s %9s %9s   answers:", "label", "support", "recall", "precision");
        for (Emotion answer : Emotion.values()) {
            System.out.printf(" %8s", answer.label());
        }
        System.out.println();
        for (Emotion label : Emotion.values()) {
            System.out.printf(Locale.ROOT, "%-9s %9d %9.3f %9.3f           ", label.label(), matrix.support(label), matrix.recall(label),
                    matrix.precision(label));
            for (Emotion answer : Emotion.values()) {
                System.out.printf(" %8d", matrix.count(label, answer));
            }
            System.out.println();
        }
    }

    private static void problems(List<String> problems) {
        problems.forEach(problem -> System.err.println("left out: " + problem));
    }
}
