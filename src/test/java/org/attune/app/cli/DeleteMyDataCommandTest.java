package org.attune.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attune.report.Sessions;
import org.attune.report.data.ReportWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeleteMyDataCommandTest {
    private final PrintStream realOut = System.out;
    private final InputStream realIn = System.in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path report;
    private Path fallen;
    private Path settings;
    private Path foreign;

    @BeforeEach
    void fill() throws IOException {
        System.setProperty("attune.data", folder.resolve("data").toString());
        System.setProperty("attune.reports", folder.resolve("reports").toString());
        report = report("reports");
        fallen = report("data/reports");
        settings = Files.writeString(folder.resolve("data/settings.properties"), "window.full-screen=false");
        foreign = Files.writeString(folder.resolve("reports/notes.txt"), "mine");
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setOut(realOut);
        System.setIn(realIn);
        System.clearProperty("attune.data");
        System.clearProperty("attune.reports");
        System.clearProperty("attune.config");
    }

    @Test
    void withoutYesItListsAndAsks() {
        answer("no\n");

        assertThat(AttuneCommand.execute("delete-my-data")).isZero();

        assertThat(out())
                .contains(report.toString(), fallen.toString(), settings.toString(),
                        "Found: 2 reports, 1 settings file.", "Type yes", "Nothing was deleted.")
                .doesNotContain("notes.txt");
        assertThat(report).exists();
        assertThat(settings).exists();
    }

    @Test
    void anInputThatEndsIsNoYes() {
        answer("");

        assertThat(AttuneCommand.execute("delete-my-data")).isZero();
        assertThat(report).exists();
    }

    @Test
    void afterYesEverythingOfAttunesIsGoneAndNothingElse() {
        answer("yes\n");

        assertThat(AttuneCommand.execute("delete-my-data")).isZero();

        assertThat(out()).contains("Deleted: 2 reports, 1 settings file.");
        assertThat(report).doesNotExist();
        assertThat(fallen).doesNotExist();
        assertThat(settings).doesNotExist();
        assertThat(foreign).hasContent("mine");
    }

    @Test
    void withYesItDoesNotAskAndTakesTheFolderThatIsNamed() throws IOException {
        Path other = report("other");

        assertThat(AttuneCommand.execute("delete-my-data", "--yes", "--reports", other.getParent().toString()))
                .isZero();

        assertThat(out()).contains("Deleted: 3 reports, 1 settings file.").doesNotContain("Type yes");
        assertThat(other).doesNotExist();
        assertThat(AttuneCommand.execute("delete-my-data")).isZero();
        assertThat(out()).contains("There is nothing to delete.");
    }

    @Test
    void theSettingsAreFoundInTheirFolderAndWhereTheyWereBeforeAndSoIsTheFolderThatTheyName() throws IOException {
        Path chosen = report("chosen");
        System.setProperty("attune.config", folder.resolve("config").toString());
        Files.createDirectories(folder.resolve("config"));
        Path now = Files.writeString(folder.resolve("config/settings.properties"),
                "report.folder=" + chosen.getParent().toString().replace('\\', '/'));

        assertThat(AttuneCommand.execute("delete-my-data", "--yes")).isZero();

        assertThat(out()).contains("Deleted: 3 reports, 2 settings files.");
        assertThat(now).doesNotExist();
        assertThat(settings).doesNotExist();
        assertThat(chosen).doesNotExist();
        assertThat(report).as("where reports go by custom").doesNotExist();
    }

    @Test
    void aSettingsFileThatSomebodyNamedIsTheirs() throws IOException {
        Path named = Files.writeString(folder.resolve("lab.properties"), "window.full-screen=false");

        assertThat(AttuneCommand.execute("delete-my-data", "--yes", "--config", named.toString())).isZero();

        assertThat(named).exists();
        assertThat(settings).doesNotExist();
    }

    private Path report(String into) throws IOException {
        Path reports = folder.resolve(into);
        return new ReportWriter(reports, reports)
                .write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), Sessions.lecture(1)).file();
    }

    private static void answer(String typed) {
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
