package org.attune.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.attune.ChildProcess;
import org.attune.Launcher;
import org.attune.capture.clip.AviFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on what makes libraries talk: a damaged JPEG, and a file that is not there. */
@DisabledOnOs(OS.WINDOWS)
class NativeMessagesTest {
    @TempDir
    Path folder;

    @Test
    void onlyOurOwnSentencesReachTheTerminal() throws Exception {
        List<byte[]> pictures = AviFile.demo().subList(0, 16);
        for (int at = 6000; at < pictures.get(2).length - 2; at++) {
            pictures.get(2)[at] = (byte) 0xA5;
        }
        Path damaged = new AviFile().pictures(pictures).write(folder.resolve("damaged.avi"));
        List<String> home = List.of("-Duser.home=" + folder, "-Dstderr.encoding=UTF-8", "-Djava.awt.headless=true");

        Process program = new ProcessBuilder(ChildProcess.command(home, Launcher.class, "analyze", "--out",
                folder.resolve("out").toString(), damaged.toString(),
                folder.resolve("नहीं.avi").toString())).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        String errors = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).isEqualTo(2);
        assertThat(errors.lines()).singleElement().asString().contains("There is no file", "नहीं.avi", "A-302");
    }
}
