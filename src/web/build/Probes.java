import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Has Attune's functions answer on this Java, and compiles the same questions to a script, so that a test can compare
 * the answers.
 *
 * @param folder for the answers, the questions and the script
 */
record Probes(Path folder, WebClasses classes) {
    private static final Path SOURCES = Path.of("src/web/test/probes");
    private static final String PACKAGE = "org.attune.web.probe.";

    void make() throws Exception {
        Folders.anew(folder);
        WebWords.all().writeLines(folder.resolve("sentences"));
        Files.write(folder.resolve("zones"), java.time.ZoneId.getAvailableZoneIds().stream().sorted().toList());
        List<File> browsers = Stream.concat(Stream.of(compiled().toFile()), classes.classPath().stream()).toList();
        new Script(browsers, PACKAGE + "ProbeScript").write(folder, "probes.js");
        answer();
    }

    private Path compiled() throws IOException {
        Path compiled = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-Xlint:all,-processing,-classfile", "-Werror",
                "--release",
                "25", "-d", compiled.toString(), "-cp", joined(classes.classPath().stream().map(File::toPath))));
        arguments.addAll(Folders.files(SOURCES, ".java").stream().map(Path::toString).toList());
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("javac failed; what it said is above.");
        }
        return compiled;
    }

    /** With the desktop's own classes and libraries. */
    private void answer() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = joined(Stream.concat(Stream.of(folder.resolve("classes"), classes.target().resolve("classes")),
                classes.libraries().stream()));
        // For the tests that read a browser's pages by the desktop's commands.
        Files.write(folder.resolve("desktop"), List.of(java, path));
        Process asked = new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-cp", path,
                PACKAGE + "ProbeProgram", folder.toString()).inheritIO().start();
        if (asked.waitFor() != 0) {
            throw new IOException("The probes failed; what they said is above.");
        }
    }

    private static String joined(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
