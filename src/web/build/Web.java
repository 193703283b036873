import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the browser's form out of what Maven compiled: run by {@code mvn -Pweb package}, from the project's folder. The
 * first step compiles the browser's Java, so that its tests can be compiled; the second makes {@code target/web}; the
 * third prepares the comparison of the browser's Java with the desktop's.
 */
final class Web {
    private Web() {}

    /** @param arguments step, version, Maven's build folder, its class path */
    public static void main(String[] arguments) throws Exception {
        Path target = Path.of(arguments[2]);
        List<Path> libraries = Arrays.stream(arguments[3].split(java.io.File.pathSeparator)).map(Path::of).toList();
        WebClasses classes = new WebClasses(target, libraries);
        switch (arguments[0]) {
            case "classes" -> classes.compile();
            case "site" -> new Site(target.resolve("web"), arguments[1], classes).make();
            case "probes" -> new Probes(target.resolve("web-test"), classes).make();
            default -> throw new IOException("There is no step " + arguments[0] + ".");
        }
    }
}
