package org.attune.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attune.classification.Emotion;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.CvException;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.imgcodecs.Imgcodecs;

/** A folder with one subfolder of pictures per expression, which is the most common layout. */
public final class ExpressionFolders implements LabelledFaces {
    /** No picture is larger than this. A video file among the pictures might not fit into memory. */
    private static final int MOST_BYTES = 64 << 20;

    static {
        OpenCvLibrary.load();
    }

    private final Path folder;
    private final List<String> order;
    private final List<Problem> problems = new ArrayList<>();
    private Optional<Numbering> numbering = Optional.empty();

    /** Subfolders named by number use FER-2013's numbering. */
    public ExpressionFolders(Path folder) {
        this(folder, List.of());
    }

    /** @param order the meaning of each number, from the smallest to the largest; empty for FER-2013's numbering */
    ExpressionFolders(Path folder, List<String> order) {
        this.folder = folder;
        this.order = order;
    }

    @Override
    public void forEach(Consumer<LabelledFace> sink) throws IOException {
        List<Path> entries = sorted(folder);
        FolderLabels labels = FolderLabels.of(folder, entries.stream().filter(Files::isDirectory).toList(), order);
        numbering = labels.numbering();
        for (Path entry : entries) {
            Optional<Emotion> label = labels.of(entry);
            if (label.isPresent() && Files.isDirectory(entry)) {
                readFolder(entry, label.get(), sink);
            } else {
                problems.add(new Problem(entry.toString(), "not a folder named for one of the seven expressions"));
            }
        }
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public String numbering() {
        return numbering.map(Numbering::toString).orElse("");
    }

    private void readFolder(Path ofOneLabel, Emotion label, Consumer<LabelledFace> sink) {
        try {
            List<Path> files = sorted(ofOneLabel);
            if (files.isEmpty()) {
                problems.add(new Problem(ofOneLabel.toString(), "an empty folder"));
            }
            files.forEach(file -> readPicture(file, label, sink));
        } catch (IOException closed) {
            problems.add(new Problem(ofOneLabel.toString(), "a folder that cannot be read"));
        }
    }

    private void readPicture(Path file, Emotion label, Consumer<LabelledFace> sink) {
        try {
            read(file, label).ifPresentOrElse(sink,
                    () -> problems.add(new Problem(file.toString(), "not a picture that can be read")));
        } catch (IOException closed) {
            problems.add(new Problem(file.toString(),
                    "a file that cannot be opened (" + closed.getClass().getSimpleName() + ")"));
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
            // A header may claim more pixels than OpenCV accepts. Treat it like any other file that OpenCV cannot
            // decode.
            return new Mat();
        } finally {
            bytes.release();
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }
}
