package org.attune.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attune.ChildProcess;

/** The whole program under strace (Debian's package of that name), with all its files in a folder. */
record Traced(Process program, Path folder) {
    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(?:openat\\(AT_FDCWD(?:<[^>]*>)?, |openat2?\\(\\d+<[^>]*>, "
                    + "|open\\(|creat\\(|mkdir\\(|rename(?:at2?)?\\([^,\"]*|link(?:at)?\\([^,\"]*|symlink(?:at)?\\()"
                    + "\"([^\"]+)\"(?:, (?:[^,\"]*, )?\"([^\"]+)\")?([^\"]*)(?:= \\d|<unfinished)");
    private static final Pattern ADDRESSED = Pattern
            .compile("(connect|bind|sendto|sendmsg)\\(.*sa_family=AF_(?!UNSPEC)");
    /** Glibc asks this one for the user's name and home, where somebody installed it. */
    private static final String NAMES_OF_USERS = "sun_path=\"/var/run/nscd/socket\"";
    /** The desktop's own bus, which says that the screen is locked. */
    private static final Pattern DESKTOP = Pattern
            .compile("sun_path=\"(/var)?/run/(dbus/system_bus_socket|user/\\d+/bus)\"");

    /**
     * The test is left out where there is no strace, or the system forbids it.
     *
     * @param clicks what somebody does with the program
     */
    static Traced start(Path folder, WholeSession.Clicks clicks, Object... arguments)
            throws IOException, InterruptedException {
        assumeTrue(isStraceThere(), "strace is not there, or not allowed");
        List<String> command = new ArrayList<>(List.of("strace", "-f", "--seccomp-bpf", "-qq", "-y", "-s", "4096", "-e",
                "trace=%file,%network,fsync,fdatasync", "-o", folder.resolve("trace").toString()));
        Files.createDirectories(folder.resolve("tmp"));
        command.addAll(ChildProcess.command(List.of("-XX:-UsePerfData", "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "-Djavafx.cachedir=" + folder.resolve("cache"),
                "-Duser.home=" + folder.resolve("home"), "-Dattune.display=:0",
                "-Dattune.data=" + folder.resolve("data"),
                "-Dattune.reports=" + folder.resolve("reports"), "-Dattune.test.clicks=" + clicks,
                "-Xlog:class+load:file=" + folder.resolve("classes") + "::filecount=0"), WholeSession.class,
                arguments));
        return new Traced(new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile()).start(), folder);
    }

    private static boolean isStraceThere() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=fsync", "-o", "/dev/null",
                    "true").redirectErrorStream(true).start()
                    .waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    /** @return the system calls that concern files and addresses, when the program has ended well */
    List<String> calls() throws IOException, InterruptedException {
        assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(program.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
        return Files.readAllLines(folder.resolve("trace"), StandardCharsets.ISO_8859_1);
    }

    /** The classes that were loaded, one a line, when the program has ended. */
    List<String> classes() throws IOException {
        return Files.readAllLines(folder.resolve("classes"));
    }

    static List<String> addressed(List<String> calls) {
        return calls.stream().filter(call -> ADDRESSED.matcher(call).find() && !call.contains(NAMES_OF_USERS)
                && !DESKTOP.matcher(call).find()).toList();
    }

    static List<String> written(List<String> calls) {
        return calls.stream().flatMap(call -> WRITTEN.matcher(call).results())
                .filter(match -> !match.group().startsWith("openat")
                        || match.group(3).matches(".*(O_WRONLY|O_RDWR|O_CREAT).*"))
                .flatMap(Traced::names).distinct().toList();
    }

    private static Stream<String> names(MatchResult call) {
        return Stream.of(call.group(1), call.group(2)).filter(name -> name != null);
    }
}
