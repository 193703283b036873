package org.attune.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attune.classification.Emotion;
import org.attune.config.OpenCvLibrary;
import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/** A folder with a sub-folder of pictures for each expression: the form that most projects use. */
public final class ExpressionFolders implements LabelledFaces {
    private static final Map<String, Emotion> OTHER_NAMES = Map.ofEntries(
            Map.entry("anger", Emotion.ANGRY), Map.entry("disgusted", Emotion.DISGUST), Map.entry("fearful", Emotion.FEAR),
            Map.entry("happiness", Emotion.HAPPY), Map.entry("sadness", Emotion.SAD), Map.entry("surprised", Emotion.SURPRISE),
            Map.entry("neutrality", Emotion.NEUTRAL));

    /** No picture has more; a film that lies between them may not fit into memory. */
    private static final int MOST_BYTES = 64 << 20;

    static {
        OpenCvLibrary.load();
    }

    private final Path folder;
    private final List<String> problems = new ArrayList<>();

    public ExpressionFolders(Path folder) {
        this.folder = folder;
    }

    @Override
    public void forEach(Consumer<LabelledFace> sink) throws IOException {
        for (Path entry : sorted(folder)) {
            Optional<Emotion> label = label(entry);
            if (label.isPresent() && Files.isDirectory(entry)) {
                readFolder(entry, label.get(), sink);
            } else {
                problems.add(entry + ": not a folder named for one of the seven expressions");
            }
        }
    }

    @Override
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private void readFolder(Path ofOneLabel, Emotion label, Consumer<LabelledFace> sink) {
        try {
            List<Path> files = sorted(ofOneLabel);
            if (files.isEmpty()) {
                problems.add(ofOneLabel + ": an empty folder");
            }
            files.forEach(file -> readPicture(file, label, sink));
        } catch (IOException closed) {
            problems.add(ofOneLabel + ": a folder that cannot be read");
        }
    }

    private void readPicture(Path file, Emotion label, Consumer<LabelledFace> sink) {
        try {
            read(file, label).ifPresentOrElse(sink, () -> problems.add(file + ": not a picture that can be read"));
        } catch (IOException closed) {
            problems.add(file + ": a file that cannot be opened (" + closed.getClass().getSimpleName() + ")");
        }
    }

    private static Optional<LabelledFace> read(Path file, Emotion label) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0 || Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        Mat picture = decoded(Files.readAllBytes(file));
        if (picture.empty()) {
            return Optional.empty();
        }
        byte[] gray = new byte[picture.cols() * picture.rows()];
        picture.get(0, 0, gray);
        LabelledFace face = new LabelledFace(file.toString(), gray, picture.cols(), picture.rows(), label);
        picture.release();
        return Optional.of(face);
    }

    private static Mat decoded(byte[] file) {
        MatOfByte bytes = new MatOfByte(file);
        try {
            return Imgcodecs.imdecode(bytes, Imgcodecs.IMREAD_GRAYSCALE);
        } catch (CvException impossibleSize) {
            // A header may claim more pixels than OpenCV takes; like every file that it cannot decode, that is no picture.
            return new Mat();
        } finally {
            bytes.release();
        }
    }

    private static Optional<Emotion> label(Path entry) {
        String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
        for (Emotion emotion : Emotion.values()) {
            if (name.equals(emotion.label()) || name.equals(Integer.toString(emotion.ordinal()))) {
                return Optional.of(emotion);
            }
        }
        return Optional.ofNullable(OTHER_NAMES.get(name));
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }
}
