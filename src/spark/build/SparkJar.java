import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Makes {@code attune-spark.jar} out of what Maven compiled: run by {@code mvn -Pspark package}, from the project's
 * folder. Spark's libraries stay where they are, in Spark; of Attune's go in those that read a page and make a class
 * view.
 */
final class SparkJar {
    /** The stages of a page's way to a class view; nothing of the window, the camera or the model. */
    private static final List<String> PACKAGES = List.of("i18n", "error", "platform", "consent", "config", "analysis",
            "classification", "session", "report", "report/data", "classroom", "classroom/io");
    private static final long SAME_TIME = 1_763_596_800_000L;

    private final Path target;
    private final TreeMap<String, byte[]> entries = new TreeMap<>();

    private SparkJar(Path target) {
        this.target = target;
    }

    /** @param arguments Maven's build folder, its class path, Spark's class path */
    public static void main(String[] arguments) throws IOException {
        SparkJar jar = new SparkJar(Path.of(arguments[0]));
        Path classes = jar.compile("src/spark/java", "spark/classes", arguments[1], arguments[2]);
        jar.compile("src/spark/query", "spark/query", arguments[1], arguments[2]);
        jar.add(classes);
        for (String part : PACKAGES) {
            jar.addPackage(part);
        }
        jar.addLibrary(library(arguments[1], "jackson-core-3"), "tools/jackson/core/");
        jar.addLicence(Path.of("LICENSE"));
        jar.write(jar.target.resolve("attune-spark.jar"));
    }

    private Path compile(String sources, String name, String mavens, String sparks) throws IOException {
        Path classes = target.resolve(name);
        Files.createDirectories(classes);
        List<String> options = new ArrayList<>(
                List.of("-Xlint:all,-processing,-classfile", "-Werror", "-proc:none", "-d", classes.toString(),
                        "-cp", String.join(File.pathSeparator, target.resolve("classes").toString(),
                                target.resolve("spark/classes").toString(), sparks,
                                library(mavens, "jspecify").toString())));
        try (Stream<Path> files = Files.walk(Path.of(sources), FileVisitOption.FOLLOW_LINKS)) {
            files.filter(file -> file.toString().endsWith(".java")).map(Path::toString).forEach(options::add);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler.run(null, null, null, options.toArray(String[]::new)) != 0) {
            throw new IOException("What stands above does not compile.");
        }
        return classes;
    }

    private static Path library(String classPath, String name) throws IOException {
        return Stream.of(classPath.split(File.pathSeparator)).map(Path::of)
                .filter(file -> file.getFileName().toString().startsWith(name)).findFirst()
                .orElseThrow(() -> new IOException("There is no " + name + " on the class path."));
    }

    private void add(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(name(classes, file), Files.readAllBytes(file));
            }
        }
    }

    private void addPackage(String part) throws IOException {
        Path classes = target.resolve("classes");
        try (Stream<Path> files = Files.list(classes.resolve("org/attune").resolve(part))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(name(classes, file), Files.readAllBytes(file));
            }
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private void addLibrary(Path library, String packages) throws IOException {
        try (JarFile jar = new JarFile(library.toFile())) {
            for (JarEntry entry : jar.stream().filter(each -> each.getName().startsWith(packages)
                    && !each.isDirectory()).toList()) {
                entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
            }
        }
    }

    private void addLicence(Path file) throws IOException {
        entries.put("META-INF/LICENSE", Files.readAllBytes(file));
    }

    /** Equal bytes for equal content. */
    private void write(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(part); JarOutputStream jar = new JarOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                ZipEntry head = new ZipEntry(entry.getKey());
                head.setTime(SAME_TIME);
                jar.putNextEntry(head);
                jar.write(entry.getValue());
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
