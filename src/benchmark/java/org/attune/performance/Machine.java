package org.attune.performance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.platform.AppVersion;
import org.attune.platform.OpenCvLibrary;
import org.opencv.core.Core;

/** What the figures were measured on. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    static String words() {
        OpenCvLibrary.load();
        return "Attune " + AppVersion.get() + " on " + Runtime.getRuntime().availableProcessors() + " cores ("
                + processor() + "), " + System.getProperty("os.name") + ", JDK "
                + Runtime.version() + ", OpenCV " + Core.VERSION + ", ONNX Runtime "
                + OnnxEmotionClassifier.runtimeVersion();
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch");
        }
    }
}
