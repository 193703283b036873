package org.attune;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Another Java program with this one's classes, models and clip, and with the memory that the kiosk gets. */
public final class ChildProcess {
    private ChildProcess() {
    }

    /** Its errors go where this program's go. */
    public static Process start(Class<?> main, Object... arguments) throws IOException {
        return new ProcessBuilder(command(main, arguments)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    public static List<String> command(Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-Dattune.models=" + System.getProperty("attune.models"), "-Dattune.demo=" + System.getProperty("attune.demo"),
                "-cp", System.getProperty("java.class.path"), main.getName()));
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        return command;
    }
}
