package org.attune.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes an evaluation as {@code evaluation.json}, {@code evaluation.csv} and {@code confusion-matrix.png}. */
public final class EvaluationFiles {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private EvaluationFiles() {
    }

    /** Into the folder, which is made when it is missing; files of an earlier evaluation there are replaced. */
    public static void write(EvaluationResult result, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("evaluation.json"), JSON.writeValueAsBytes(result));
        Files.write(folder.resolve("evaluation.csv"), csv(result));
        if (!ImageIO.write(ConfusionPicture.draw(result), "png", folder.resolve("confusion-matrix.png").toFile())) {
            throw new IOException("this Java has no PNG writer");
        }
    }

    private static List<String> csv(EvaluationResult result) {
        List<String> lines = new ArrayList<>(List.of("class,precision,recall,f1,support"));
        result.classes().forEach((name, figures) -> lines.add(String.format(Locale.ROOT, "%s,%.4f,%.4f,%.4f,%d", name, figures.precision(),
                figures.recall(), figures.f1(), figures.support())));
        return lines;
    }
}
