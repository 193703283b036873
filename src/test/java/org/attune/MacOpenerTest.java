package org.attune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is offered under "Open with" on a Mac, as far as that can be seen without one: the Mac's tools note calls. */
@DisabledOnOs(OS.WINDOWS)
class MacOpenerTest {
    private static final Path OPENER = Path.of("packaging/macos/opener").toAbsolutePath();
    private static final String NOTE = "#!/bin/sh\nprintf '%s' \"${0##*/}\" >> CALLS\n"
            + "for each; do printf ' <%s>' \"$each\" >> CALLS; done\nprintf '\\n' >> CALLS\n";
    private static final Path INSTALLED = Path.of("/Applications/Attune.app");
    @TempDir
    Path folder;
    private Path calls;
    private Path app;
    private Path tools;

    @BeforeEach
    void toolsThatNoteCalls() throws IOException {
        calls = folder.resolve("calls");
        app = folder.resolve("Attune Page.app");
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String name : List.of("plutil", "xattr", "codesign", "open")) {
            tool(name, "");
        }
        tool("osacompile", "mkdir -p \"$2/Contents/Resources\"\n");
    }

    private void tool(String name, String more) throws IOException {
        Path tool = tools.resolve(name);
        Files.writeString(tool, NOTE.replace("CALLS", "'" + calls + "'") + more);
        assertThat(tool.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void isCompiledDescribedAndSignedInThisOrder() throws Exception {
        run(OPENER.resolve("make.sh"), folder, "1.2.3", "-");

        assertThat(called()).startsWith("osacompile <-o> <" + app + "> <" + OPENER + "/opener.applescript>")
                .endsWith("xattr <-cr> <" + app + ">\ncodesign <--force> <--sign> <-> <" + app + ">\n"
                        + "codesign <--verify> <--strict> <" + app + ">\n");
        assertThat(called().lines()).filteredOn(call -> call.startsWith("plutil"))
                .allMatch(call -> call.startsWith("plutil <-replace>"))
                .contains(set("CFBundleIdentifier", "string", "org.attune.Attune.Page"),
                        set("CFBundleShortVersionString", "string", "1.2.3"), set("LSUIElement", "bool", "true"));
    }

    private String set(String key, String type, String value) {
        return "plutil <-replace> <" + key + "> <-" + type + "> <" + value + "> <" + app + "/Contents/Info.plist>";
    }

    @Test
    void takesPicturesButNeverByDefault() throws Exception {
        run(OPENER.resolve("make.sh"), folder, "1.2.3", "-");

        assertThat(called().replaceAll("\\s+", " ")).containsOnlyOnce("CFBundleDocumentTypes").contains(
                "<CFBundleDocumentTypes> <-json> <[{\"CFBundleTypeName\": \"PNG\", \"CFBundleTypeRole\": \"Viewer\", "
                        + "\"LSHandlerRank\": \"Alternate\", \"LSItemContentTypes\": [\"public.png\"]}]>");
    }

    @Test
    void takesLinksToLiveClasses() throws Exception {
        run(OPENER.resolve("make.sh"), folder, "1.2.3", "-");

        assertThat(called()).contains("<CFBundleURLTypes> <-json> <[{", "\"CFBundleURLSchemes\": [\"attune\"]");
        assertThat(Files.readString(OPENER.resolve("opener.applescript"))).contains("on open location classLink",
                "startAttune(\" \" & quoted form of classLink)");
    }

    @Test
    void withAKeyItIsSignedSoThatAppleCanNotarizeIt() throws Exception {
        run(OPENER.resolve("make.sh"), folder, "1.2.3", "Somebody (TEAM)");

        assertThat(called()).contains("codesign <--force> <--options> <runtime> <--timestamp> <--sign> "
                + "<Somebody (TEAM)> <" + app + ">\n");
    }

    @Test
    void startsTheAttuneBesideItWithThePages() throws Exception {
        run(OPENER.resolve("make.sh"), folder, "1.2.3", "-");
        Files.createDirectory(folder.resolve("Attune.app"));
        Files.delete(calls);

        run(app.resolve("Contents/Resources/open.sh"), "/a page's name.png", "/b.png");

        assertThat(called()).isEqualTo("open <-n> <" + app + "/Contents/Resources/../../../Attune.app> <--args> "
                + "</a page's name.png> </b.png>\n");
    }

    @Test
    void startsTheInstalledAttune() throws Exception {
        assumeThat(INSTALLED).doesNotExist();
        Files.createDirectories(folder.resolve("Applications/Attune.app"));

        run(OPENER.resolve("Resources/open.sh"), "/a.png");

        assertThat(called()).isEqualTo(
                "open <-n> <" + folder + "/Applications/Attune.app> <--args> </a.png>\n");
    }

    @Test
    void startsWhicheverAttuneTheMacKnows() throws Exception {
        assumeThat(INSTALLED).doesNotExist();
        run(OPENER.resolve("Resources/open.sh"), "/a.png");

        assertThat(called()).isEqualTo("open <-n> <-b> <org.attune.Attune> <--args> </a.png>\n");
        assertThat(Files.readString(Path.of("packaging/macos/launcher.args")))
                .contains("--mac-package-identifier org.attune.Attune\n");
    }

    @Test
    void theProgramHandsOverWhatFinderGivesItAndSaysWhenNothingStarts() throws IOException {
        String script = Files.readString(OPENER.resolve("opener.applescript"));

        assertThat(script).contains("on open openedPages", "quoted form of POSIX path of eachPage",
                "do shell script \"/bin/sh \" & quoted form of POSIX path of (path to resource \"open.sh\")",
                "localized string \"not started\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "hi", "te"})
    void saysItInThreeLanguages(String language) throws IOException {
        String words = Files.readString(OPENER.resolve("Resources/" + language + ".lproj/Localizable.strings"));

        assertThat(words).matches(Pattern.compile("\"not started\" = \"[^\"\\n]+\";\\n"));
    }

    @Test
    void liesBesideAttuneInTheInstaller() throws IOException {
        assertThat(Files.readString(Path.of("packaging/build/Package.java"))).contains("\"--mac-dmg-content\"");
    }

    private void run(Path script, Object... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("sh", script.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().merge("PATH", tools.toString(), (path, first) -> first + ":" + path);
        builder.environment().put("HOME", folder.toString());
        assertThat(builder.start().waitFor()).isZero();
    }

    private String called() throws IOException {
        return Files.readString(calls);
    }
}
