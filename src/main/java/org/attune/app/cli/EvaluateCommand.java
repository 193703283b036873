package org.attune.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attune.app.FaceDetectors;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.config.Settings;
import org.attune.detection.FaceDetector;
import org.attune.error.RequestException;
import org.attune.evaluation.Answer;
import org.attune.evaluation.ByPerson;
import org.attune.evaluation.Evaluation;
import org.attune.evaluation.EvaluationFiles;
import org.attune.evaluation.EvaluationResult;
import org.attune.evaluation.ExplainedPictures;
import org.attune.evaluation.LabelledFaces;
import org.attune.evaluation.Metrics;
import org.attune.evaluation.Persons;
import org.attune.evaluation.Problem;
import org.attune.evaluation.StillPictureDetector;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code attune evaluate}: how often the model agrees with the labels of a data set. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Measure the model on labelled faces.")
final class EvaluateCommand implements Callable<Integer> {

    /** How a face is found first. */
    enum Detection { NONE, FULL, LIVE }

    @Option(names = "--data", paramLabel = "PATH", required = true,
            description = "FER-2013's CSV (columns emotion and pixels, perhaps Usage), or a folder with a "
                    + "sub-folder of pictures for each expression.")
    Path data = Path.of(".");

    @Option(names = "--usage", paramLabel = "SPLIT", description = "Use only this split of a CSV, such as PublicTest.")
    String usage = "";

    @Option(names = "--detect", arity = "0..1", fallbackValue = "FULL", paramLabel = "full|live",
            description = "Find the face in whole photographs first: full searches all of each, live finds it as "
                    + "the window does after a second.")
    Detection detect = Detection.NONE;

    @Option(names = "--by-person", paramLabel = "CSV",
            description = "Also read each picture of a folder against the same person's other neutral pictures;"
                    + " the CSV has the columns file and person.")
    @Nullable
    Path byPerson;

    @Option(names = "--out", paramLabel = "DIR",
            description = "Write evaluation.json, evaluation.csv, classes.csv and confusion-matrix.png there.")
    @Nullable
    Path out;

    @Option(names = "--explain", paramLabel = "map|gradient",
            description = "Also write, into the folder of --out, where the model looked for each picture of a folder: "
                    + "a coarse map, or the gradient by the pixels.")
    ExplainedPictures.@Nullable Kind explain;

    @Mixin
    LabelSource labels = new LabelSource();

    @Mixin
    ModelOption model = new ModelOption();

    @ParentCommand
    AttuneCommand attune = new AttuneCommand();

    @Override
    public Integer call() throws Exception {
        model.check();
        LabelledFaces faces = LabelledFaces.open(data, usage, labels.ofRows(), labels.order);
        Persons persons = byPerson == null ? null : Persons.read(byPerson, data);
        List<OnnxEmotionClassifier> classifiers = classifiers();
        try (FaceDetector detector = detector(attune.common.settings());
                Evaluation evaluation = new Evaluation(classifiers, detector, new Progress(System.err, "pictures"))) {
            long start = System.nanoTime();
            Metrics scores = run(evaluation, faces);
            EvaluationResult result = result(classifiers.getFirst(), scores, faces, evaluation.undetected(),
                    (System.nanoTime() - start) / 1e9);
            print(result, faces.problems());
            write(persons == null ? result : byPerson(result, evaluation.answers(), persons));
        } finally {
            classifiers.forEach(OnnxEmotionClassifier::close);
        }
        return ExitCode.OK;
    }

    /** One for each core, which is faster than one with as many threads. */
    private List<OnnxEmotionClassifier> classifiers() {
        return Stream.generate(() -> new OnnxEmotionClassifier(model.file()))
                .limit(Runtime.getRuntime().availableProcessors()).toList();
    }

    private Metrics run(Evaluation evaluation, LabelledFaces faces) throws IOException {
        if (explain == null) {
            return evaluation.run(faces);
        }
        if (out == null || !Files.isDirectory(data)) {
            throw new RequestException("--explain needs a folder of pictures as --data, and --out to write to.");
        }
        try (OnnxEmotionClassifier explaining = new OnnxEmotionClassifier(model.file());
                ExplainedPictures pictures = new ExplainedPictures(explaining, explain, out)) {
            evaluation.alsoTo(pictures::add);
            return evaluation.run(faces);
        } catch (UncheckedIOException failure) {
            throw LostOutputException.naming(out, failure.getCause());
        }
    }

    private void print(EvaluationResult result, List<Problem> problems) throws IOException {
        if (result.faces() > 0) {
            System.out.print(EvaluationText.format(result));
        }
        Problem.byReason(problems).forEach(reason -> System.err.println("left out: " + reason));
        result.undetected().forEach(name -> System.err.println("no face found: " + name));
        if (result.faces() == 0) {
            throw new IOException("There is no face to measure in " + data
                    + (usage.isEmpty() ? "." : " with the usage " + usage + "."));
        }
    }

    private EvaluationResult byPerson(EvaluationResult plain, List<Answer> answers, Persons persons)
            throws IOException {
        ByPerson figures = ByPerson.of(String.valueOf(byPerson), answers, persons);
        System.out.print(EvaluationText.format(figures));
        return plain.with(figures);
    }

    private @Nullable FaceDetector detector(Settings settings) {
        return switch (detect) {
            case NONE -> null;
            case FULL -> FaceDetectors.forPictures(settings);
            case LIVE -> new StillPictureDetector(FaceDetectors.forVideo(settings));
        };
    }

    private void write(EvaluationResult result) throws IOException {
        if (out != null) {
            try {
                EvaluationFiles.write(result, out);
            } catch (IOException failure) {
                throw LostOutputException.naming(out, failure);
            }
            System.out.println("Written to " + out);
        }
    }

    private EvaluationResult result(OnnxEmotionClassifier classifier, Metrics scores, LabelledFaces faces,
            List<String> undetected, double seconds) {
        return new EvaluationResult(classifier.contract().name() + " " + classifier.contract().version(),
                classifier.hash(), data.toString(), usage,
                labels.name(), faces.numbering(), detect.name().toLowerCase(Locale.ROOT),
                scores.matrix().total(), faces.unlabelled(), undetected,
                faces.problems().stream().map(Problem::toString).toList(), scores.matrix().total() / seconds,
                scores.matrix().accuracy(), scores.matrix().balancedAccuracy(), scores.interestAccuracy(),
                scores.loss(), scores.calibrationError(),
                EvaluationResult.classes(scores.matrix()), EvaluationResult.rows(scores.matrix()), null);
    }
}
