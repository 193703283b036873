import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The machine that is packaged for, which is the one that packages.
 *
 * @param os {@code linux}, {@code macos} or {@code windows}: also the folder of what is special to it
 * @param arch {@code x64} or {@code aarch64}
 * @param folders what the libraries call this platform inside their jars
 */
record Platform(String os, String arch, List<String> folders) {
    static Platform here() {
        String os = os(System.getProperty("os.name").toLowerCase(Locale.ROOT));
        String arch = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x64";
        return new Platform(os, arch, folders(os + "-" + arch));
    }

    private static String os(String name) {
        return name.startsWith("mac") ? "macos" : name.startsWith("windows") ? "windows" : "linux";
    }

    /** In the order of OpenCV, ONNX Runtime, JNA and the camera driver, BridJ. */
    private static List<String> folders(String platform) {
        return switch (platform) {
            case "linux-x64" -> List.of("linux/x86_64", "linux-x64", "linux-x86-64", "linux_x64");
            case "linux-aarch64" -> List.of("linux/ARMv8", "linux-aarch64");
            case "macos-x64" -> List.of("osx/x86_64", "osx-x64", "darwin-x86-64", "darwin_universal");
            case "macos-aarch64" -> List.of("osx/ARMv8", "osx-aarch64", "darwin-aarch64");
            case "windows-x64" -> List.of("windows/x86_64", "win-x64", "win32-x86-64", "win64");
            default -> throw new IllegalStateException(
                    "Attune is not packaged for " + platform + ": ONNX Runtime has no library for it.");
        };
    }

    /** Where jpackage puts the jars, in an image of its. */
    Path app(Path image) {
        return image.resolve(switch (os) {
            case "linux" -> "lib/app";
            case "macos" -> "Contents/app";
            default -> "app";
        });
    }

    /** The program in an image of jpackage's. */
    Path launcher(Path image) {
        return image.resolve(switch (os) {
            case "linux" -> "bin/attune";
            case "macos" -> "Contents/MacOS/Attune";
            default -> "Attune.exe";
        });
    }

    boolean is(String name) {
        return os.equals(name);
    }
}
