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
 * The browser's Java, compiled over the desktop's.
 *
 * @param target Maven's build folder
 * @param libraries Maven's class path, of which few are used
 */
record WebClasses(Path target, List<Path> libraries) {
    /** TeaVM, and what its class library is made of; Jackson for the names of JSON's parts; null-safety's marks. */
    private static final List<String> KNOWN = List.of("teavm-", "jzlib-", "jspecify-", "jackson-core-");
    private static final Path SOURCES = Path.of("src/web/java");
    /** What the desktop has no class of the same name for; tests run it beside the desktop's. */
    private static final Path OURS = Path.of("org/attune/web");

    void compile() throws IOException {
        Path classes = Folders.anew(folder());
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-Xlint:all,-processing,-classfile", "-Werror", "-g",
                        "--release", "25", "-d", classes.toString(), "-cp", joined(beneath())));
        arguments.addAll(Folders.files(SOURCES, ".java").stream().map(Path::toString).toList());
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("javac failed; what it said is above.");
        }
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.writeString(services.resolve("org.teavm.extension.spi.resources.ResourcesPolicy"),
                "org.attune.web.PageStyle\n");
        Folders.copy(classes.resolve(OURS), target.resolve("test-classes").resolve(OURS));
    }

    /** What TeaVM sees: ours first, because some take the place of the desktop's. */
    List<File> classPath() {
        return Stream.concat(Stream.of(folder()), beneath()).map(Path::toFile).toList();
    }

    private Path folder() {
        return target.resolve("web-classes");
    }

    private Stream<Path> beneath() {
        return Stream.concat(Stream.of(target.resolve("classes")), libraries.stream().filter(WebClasses::isKnown));
    }

    private static boolean isKnown(Path library) {
        return KNOWN.stream().anyMatch(library.getFileName().toString()::startsWith);
    }

    private static String joined(Stream<Path> paths) {
        return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
