import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A shell script in the place of jpackage's launcher, with all that jpackage told that one: see docs/decisions/0007.
 */
record LinuxLauncher(Path image) {
    private static final Path SCRIPT = Path.of("packaging/linux/attune.sh");
    private static final String PROGRAM = "attune";

    void replace() throws IOException {
        Path told = image.resolve("lib/app/attune.cfg");
        List<String> options = options(Files.readAllLines(told));
        Files.writeString(image.resolve("bin").resolve(PROGRAM), Files.readString(SCRIPT).replace("@options@",
                options.stream().map(LinuxLauncher::quoted).collect(Collectors.joining("\n"))));
        // Java by the program's name: so it stands in lists of what runs. The rest of Java it finds beside itself.
        Path java = Files.createDirectories(image.resolve("lib/runtime/bin")).resolve(PROGRAM);
        Files.copy(Path.of(System.getProperty("java.home"), "bin", "java"), java, StandardCopyOption.COPY_ATTRIBUTES);
        Files.delete(told);
        Files.delete(image.resolve("lib/libapplauncher.so"));
    }

    private static List<String> options(List<String> told) {
        List<String> options = new ArrayList<>(values(told, "java-options").toList());
        options.add("--class-path=" + values(told, "app.classpath").collect(Collectors.joining(":")));
        values(told, "app.mainclass").forEach(options::add);
        return options;
    }

    private static Stream<String> values(List<String> told, String name) {
        return told.stream().filter(line -> line.startsWith(name + "=")).map(line -> line.substring(name.length() + 1));
    }

    private static String quoted(String option) {
        if (option.matches(".*[\"`\\\\].*")) {
            throw new IllegalArgumentException("A shell would not take this as it is: " + option);
        }
        return "    \"" + option + "\" \\";
    }
}
