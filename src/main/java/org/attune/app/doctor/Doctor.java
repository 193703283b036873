package org.attune.app.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.attune.app.LocaleLetters;
import org.attune.capture.ListedCamera;
import org.attune.classification.OnnxEmotionClassifier;
import org.attune.config.CurrentSettings;
import org.attune.error.ErrorCode;
import org.attune.platform.AppVersion;
import org.attune.platform.Environment;
import org.opencv.core.Core;

/**
 * Looks at everything that Attune needs on this machine, and says what to do about what is missing. Opens no camera.
 */
public final class Doctor {
    private final Path model;
    private final Path reports;
    private final CurrentSettings settings;
    private final Supplier<List<ListedCamera>> cameras;

    /** @param cameras lists them, or fails when no driver works here */
    public Doctor(Path model, Path reports, CurrentSettings settings, Supplier<List<ListedCamera>> cameras) {
        this.model = model;
        this.reports = reports;
        this.settings = settings;
        this.cameras = cameras;
    }

    /** Takes a few seconds. */
    public Diagnosis examine() {
        Map<String, List<Check>> sections = new LinkedHashMap<>();
        sections.put("Folders and settings", folders());
        sections.put("Screen", List.of(screen()));
        sections.put("Cameras", cameras());
        sections.put("Self-test on the built-in clip", new SelfTest(model, settings.now()).run());
        return new Diagnosis(versions(), sections);
    }

    /** After the self-test, because JavaFX knows its version only once it runs. */
    private static Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("Attune", AppVersion.get());
        versions.put("Java", Runtime.version() + " (" + System.getProperty("java.vendor") + ")");
        versions.put("JavaFX", System.getProperty("javafx.runtime.version", "does not start"));
        versions.put("ONNX Runtime", onnxRuntime());
        versions.put("OpenCV", Core.VERSION);
        versions.put("System",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch") + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors");
        return versions;
    }

    private static String onnxRuntime() {
        try {
            return OnnxEmotionClassifier.runtimeVersion();
        } catch (LinkageError | IllegalStateException notForThisMachine) {
            return "does not load";
        }
    }

    private List<Check> folders() {
        List<Check> checks = new ArrayList<>(List.of(FolderCheck.run("reports", reports),
                FolderCheck.run("settings", settings.file().toAbsolutePath().getParent()),
                FolderCheck.run("data", Environment.data()), FolderCheck.run("log", Environment.logs())));
        settings.report(problem -> checks.add(line(LocaleLetters.explained(problem))));
        return checks;
    }

    private static Check line(String problem) {
        String remedy = ErrorCode.SETTING_VALUE.remedy();
        return new Check(Check.Outcome.FAILED, "settings file", problem, remedy, problem + " " + remedy);
    }

    private static Check screen() {
        return Environment.hasDisplay()
                ? Check.well("display", "there is one")
                : Check.note("display", "there is none, so Attune runs without a window",
                        "For the window, start Attune from a desktop.");
    }

    private List<Check> cameras() {
        try {
            List<ListedCamera> found = cameras.get();
            return found.isEmpty()
                    ? List.of(new Check(Check.Outcome.NOTE, "camera",
                            ErrorCode.CAMERA_MISSING.withCode("No camera was found."),
                            "Plug one in. Until then Attune plays the built-in clip.",
                            ErrorCode.CAMERA_MISSING.withCode()))
                    : found.stream().map(Doctor::camera).toList();
        } catch (RuntimeException unlisted) {
            ErrorCode errorCode = ErrorCode.of(unlisted) == ErrorCode.CAMERA_LOST
                    ? ErrorCode.CAMERA_LOST
                    : ErrorCode.CAMERA_DRIVER;
            return List.of(Check.failed("camera", errorCode.sentence(), errorCode));
        }
    }

    private static Check camera(ListedCamera camera) {
        return camera.isForbidden()
                ? Check.failed("camera", camera.name() + ": " + ErrorCode.CAMERA_FORBIDDEN.sentence(),
                        ErrorCode.CAMERA_FORBIDDEN)
                : Check.well("camera", camera.name() + ": "
                        + (camera.sizes().isEmpty() ? "it does not tell its sizes" : camera.sizes()));
    }
}
