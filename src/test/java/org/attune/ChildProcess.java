package org.attune;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another Java program with this one's classes, models and clip, and with the memory that the kiosk gets. */
public final class ChildProcess {
    /** What libraries unpack stays behind when a program is killed, so it goes where {@code mvn clean} finds it. */
    private static final Path TEMPORARY = Path.of("target", "tmp").toAbsolutePath();

    private ChildProcess() {}

    /** Its errors go where this program's go. */
    public static Process start(Class<?> main, Object... arguments) throws IOException {
        return new ProcessBuilder(command(List.of(), main, arguments)).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** @param options for Java, beside those that this program was started with */
    public static List<String> command(List<String> options, Class<?> main, Object... arguments) {
        if (!TEMPORARY.toFile().isDirectory() && !TEMPORARY.toFile().mkdirs()) {
            throw new IllegalStateException(TEMPORARY + " cannot be made");
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-Xmx") && !option.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(
                List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + TEMPORARY));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return command;
    }
}
