package org.attune.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a command line is one sentence, never the whole help. */
class WrongLineTest {
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(realErr);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "analyze -dash.mp4 --out o | \"-dash.mp4\" begins with a dash, and there is no such option; a file of "
                    + "that name is ./-dash.mp4. \"attune analyze --help\" lists what there is.",
            "report show a.png -b.png | a file of that name is ./-b.png. \"attune report show --help\"",
            "class -d | a file of that name is ./-d.",
            "-x | a file of that name is ./-x. \"attune --help\"",
            "analyze x.avi --outt o | There is no option --outt for \"attune analyze\". Did you mean --out?",
            "--modell=x | There is no option --modell for \"attune\". Did you mean --model?",
            "--set a --outt analyze | There is no option --outt for \"attune\".",
            "--set foo analyze x.avi --out o | Option '--set' (KEY=VALUE) should be in KEY=VALUE format",
            "analyze --reports d x.avi --out o | There is no option --reports for \"attune analyze\".",
            "analyze x.avi | Missing required option: '--out=DIR'. \"attune analyze --help\"",
            "analyze --out o | Missing required parameter: 'VIDEO'.",
            "evaluate --data x --labels foo | expected one of [ORIGINAL, PLURALITY, MAJORITY] (case-insensitive) "
                    + "but was 'foo'.",
            "evaluat | There is no command \"evaluat\". Did you mean evaluate or",
            "pages | There is no command \"pages\".",
            "pom.xml doctor | There is no command \"pom.xml\".",
            "report | Missing required subcommand: show or export. \"attune report --help\"",
            "cameras all | \"all\" is one word too many for \"attune cameras\".",
            "--stream http://a{b | Invalid value for option '--stream': The address of the stream cannot be read.",
            "--camera 0 --video a.avi | --camera=NAME|NUMBER, --video=FILE are mutually exclusive",
            "report show a\0b.png | cannot be the name of a file here."})
    void isOneSentenceWithWhatMayHaveBeenMeant(String line, String sentence) {
        assertThat(AttuneCommand.execute(line.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).singleElement().asString().contains(sentence)
                .contains("--help").endsWith("(A-301)").doesNotContain("Usage", "Exception", "..");
    }

    /** Else picocli would read a file behind an @ as arguments. */
    @ParameterizedTest
    @CsvSource("@pom.xml")
    void aNameMayBeginWithAnAtSign(String name) {
        assertThat(AttuneCommand.execute("report", "show", name)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).singleElement().asString()
                .startsWith("@pom.xml: there is no such file");
    }
}
