package org.attune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attune.app.cli.AttuneCommand;
import org.attune.classroom.Folders;
import org.attune.config.CurrentSettings;
import org.attune.config.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user names is a pipe that nobody writes to, a folder, or nothing: each command says so at once. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NoFilesTest {
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path pipe = Path.of("");

    @BeforeEach
    void listen() throws IOException, InterruptedException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(realOut);
        System.setErr(realErr);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report show @", "report export @ --csv", "class @ --use-country IN",
            "class / --use-country IN --markers @",
            "analyze @ --out /", "evaluate --data @",
            "evaluate --data / --by-person @", "evaluate --data / --labels MAJORITY --votes @",
            "evaluate --data / --model @", "evaluate --data / --config @", "class / --config @ --out /nowhere.png"})
    void noCommandWaitsForAPipe(String command) throws IOException {
        Folders.lecture(folder.resolve("class"), 5, Folders.START, "Thermodynamics", "Lecture 7", 0);

        assertThat(run(command, pipe)).isEqualTo(2);

        assertThat(err()).as(command).containsAnyOf("is not a file", "is neither a folder nor a ZIP", "cannot be read")
                .contains(pipe.toString())
                .doesNotContain("Exception", "fault of its own").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report show @", "report export @ --csv", "class / --use-country IN --markers @",
            "analyze @ --out /",
            "evaluate --data / --labels MAJORITY --votes @", "evaluate --data / --by-person @",
            "evaluate --data / --config @"})
    void aFolderIsNoFile(String command) throws IOException {
        Folders.lecture(folder.resolve("class"), 5, Folders.START, "Thermodynamics", "Lecture 7", 0);

        assertThat(run(command, folder)).isEqualTo(2);
        assertThat(err()).as(command).containsAnyOf("this is a folder", "is not a file")
                .doesNotContain("Exception", "fault of its own").hasLineCount(1).endsWith("(A-304)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report show @", "report export @ --csv", "class @ --use-country IN",
            "class / --use-country IN --markers @", "class / --config @", "analyze @ --out /",
            "analyze / --model @ --out /", "--video @ --reports /", "--model @ --reports /", "evaluate --data @",
            "evaluate --data / --model @", "evaluate --data / --labels MAJORITY --votes @",
            "evaluate --data / --by-person @", "evaluate --data / --config @"})
    void whatIsMissingIsNamedWithOneCodeInEveryCommand(String command) throws IOException {
        Folders.lecture(folder.resolve("class"), 5, Folders.START, "Thermodynamics", "Lecture 7", 0);
        Path nothing = folder.resolve("nothing");

        assertThat(run(command, nothing)).isEqualTo(2);

        assertThat(err()).as(command).endsWith("(A-302)\n").hasLineCount(1)
                .containsAnyOf("There is no file " + nothing, nothing + ": there is no such file");
    }

    @Test
    void settingsThatAreAPipeAreToldAndTheDefaultsTaken() {
        List<String> problems = new ArrayList<>();

        CurrentSettings.of(pipe, Settings.defaults()).report(problems::add);

        assertThat(problems).containsExactly(
                "The settings in " + pipe + " cannot be read (this is not a file); the defaults are used. (A-311)");
    }

    /** @param command with @ for what it is given and / for a folder of pages */
    private int run(String command, Path given) {
        return AttuneCommand.execute(Arrays.stream(command.split(" "))
                .map(word -> word.equals("@")
                        ? given.toString()
                        : word.startsWith("/") ? folder.resolve("class") + word.substring(1) : word)
                .toArray(String[]::new));
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
