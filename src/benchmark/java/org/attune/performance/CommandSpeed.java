package org.attune.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attune.ChildProcess;
import org.attune.Launcher;
import tools.jackson.databind.json.JsonMapper;

/** How fast the commands are, each as a program of its own with the memory of the packaged one. */
final class CommandSpeed {
    private static final Path FOLDER = Path.of("target", "benchmark");
    /** The data set's own CSV; without it, faces of the same form are made. */
    private static final String FER_2013 = System.getProperty("attune.fer2013", "");

    private CommandSpeed() {}

    /** Times real time over ten minutes of video, from the start of the program to its end. */
    static double analyze() throws IOException, InterruptedException {
        Path clip = LongClip.file(FOLDER);
        long start = System.nanoTime();
        run("analyze", clip.toString(), "--out", FOLDER.resolve("analyzed").toString());
        return LongClip.SECONDS / ((System.nanoTime() - start) / 1e9);
    }

    /** Faces a second by the command's own figure. */
    static double evaluate() throws IOException, InterruptedException {
        Path faces = FER_2013.isEmpty() ? DrawnFaces.file(FOLDER) : Path.of(FER_2013);
        Path out = FOLDER.resolve("evaluated");
        run("evaluate", "--data", faces.toString(), "--out", out.toString());
        return JsonMapper.shared().readTree(Files.readAllBytes(out.resolve("evaluation.json"))).get("faces_per_second")
                .asDouble();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        List<String> options = Stream
                .concat(KioskFigures.AS_PACKAGED.stream(), Stream.of("-Dattune.data=" + FOLDER.resolve("data")))
                .toList();
        Process process = new ProcessBuilder(ChildProcess.command(options, Launcher.class, (Object[]) command))
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve(command[0] + ".txt").toFile()).start();
        if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new IOException(command[0] + " failed: " + Files.readString(FOLDER.resolve(command[0] + ".txt")));
        }
    }
}
