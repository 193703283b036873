import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A Java of only the modules that the program uses, with JavaFX in it. */
record RuntimeImage(Path work, Path javafx) {
    /** What no class names: the names of days and months in the languages that the window speaks. */
    private static final Set<String> BEYOND_CLASSES = Set.of("jdk.localedata");
    private static final String LANGUAGES = "en,hi,te";
    private static final Set<String> LIBRARY_ENDS = Set.of(".so", ".dll", ".dylib");

    Path link(Path app) throws IOException, InterruptedException {
        Path jmods = Tools.anew(work.resolve("jmods"));
        for (Path jar : Tools.files(javafx, ".jar")) {
            addJmod(jar, jmods);
        }
        Path image = work.resolve("runtime");
        Tools.anew(image);
        Files.delete(image);
        // Sound is never played, and its library would pull ALSA in. Compressing here would keep the installer from
        // compressing better.
        Tools.jdk("jlink", "--module-path", jmods, "--add-modules", modules(app), "--include-locales=" + LANGUAGES,
                "--strip-debug", "--strip-native-commands",
                "--no-header-files", "--no-man-pages", "--exclude-files=**/libjsound.so", "--output", image);
        return image;
    }

    /** Out of a jar whose natives JavaFX would have to unpack; the jars without a platform in their name are empty. */
    private void addJmod(Path jar, Path jmods) throws IOException, InterruptedException {
        Path classes = Tools.anew(work.resolve("javafx-classes"));
        Path libraries = Tools.anew(work.resolve("javafx-libraries"));
        Tools.jdk("jar", "--extract", "--file", jar, "--dir", classes);
        if (!Files.exists(classes.resolve("module-info.class"))) {
            return;
        }
        for (String end : LIBRARY_ENDS) {
            for (Path library : Tools.files(classes, end)) {
                Files.move(library, libraries.resolve(library.getFileName()));
            }
        }
        String module = jar.getFileName().toString().replaceAll("-\\d.*", "").replace('-', '.');
        Tools.jdk("jmod", "create", "--class-path", classes, "--libs", libraries, jmods.resolve(module + ".jmod"));
    }

    private String modules(Path app) throws IOException, InterruptedException {
        List<Object> line = new ArrayList<>(List.of("--ignore-missing-deps", "--multi-release", "25", "--module-path",
                javafx, "--print-module-deps"));
        line.addAll(Tools.files(app, ".jar"));
        Set<String> modules = new TreeSet<>(BEYOND_CLASSES);
        modules.addAll(List.of(Tools.printedByJdk("jdeps", line.toArray()).split(",")));
        System.out.println("Modules: " + modules);
        return String.join(",", modules);
    }
}
