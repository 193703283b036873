import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The programs and the file commands that packaging is made of. */
final class Tools {
    private Tools() {}

    /** Runs a program of this JDK. */
    static void jdk(String name, Object... arguments) throws IOException, InterruptedException {
        run(Path.of(System.getProperty("java.home"), "bin", name), arguments);
    }

    static void run(Object program, Object... arguments) throws IOException, InterruptedException {
        if (process(program, arguments).inheritIO().start().waitFor() != 0) {
            throw new IOException(program + " failed; what it said is above.");
        }
    }

    /** What a program of this JDK prints. */
    static String printedByJdk(String name, Object... arguments) throws IOException, InterruptedException {
        Process process = process(Path.of(System.getProperty("java.home"), "bin", name), arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new IOException(name + " failed: " + printed);
        }
        return printed;
    }

    static ProcessBuilder process(Object program, Object... arguments) {
        List<String> line = new ArrayList<>(List.of(program.toString()));
        for (Object argument : arguments) {
            line.add(argument.toString());
        }
        return new ProcessBuilder(line);
    }

    static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** The files of a folder itself that end so, in the order of their names. */
    static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(end)).sorted().toList();
        }
    }

    static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** An empty folder in the place of whatever is there. */
    static Path anew(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
