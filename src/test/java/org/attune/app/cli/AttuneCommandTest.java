package org.attune.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.attune.BrightnessModel;
import org.attune.BuiltInFaces;
import org.attune.DataNames;
import org.attune.classification.Emotion;
import org.attune.config.StaffCode;
import org.attune.platform.Environment;
import org.attune.report.data.ReportReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AttuneCommandTest {
    private final PrintStream realOut = System.out;
    private final PrintStream realErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        System.setProperty("attune.data", folder.resolve("data").toString());
    }

    @AfterEach
    void stopListening() {
        System.setOut(realOut);
        System.setErr(realErr);
        System.clearProperty("attune.data");
    }

    @Test
    void whatGoesWrongBeforehandIsOneSentence() {
        assertThatTheStartFailsInOneSentence(new IllegalStateException("on purpose"));
        assertThatTheStartFailsInOneSentence(new UnsatisfiedLinkError("on purpose"));
    }

    private void assertThatTheStartFailsInOneSentence(Throwable failure) {
        err.reset();
        int exit = AttuneCommand.execute(window -> {}, () -> {
            throw new CompletionException(failure);
        }, "report", "show", "a.png");

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).singleElement().asString()
                .startsWith("Attune stopped because of a fault of its own");
    }

    @Test
    void analyzeWritesAReportForAVideoAndPrintsItsNumbers() throws IOException {
        int exit = AttuneCommand.execute("analyze", Environment.demoClip().toString(), "--out", folder.toString(),
                "--set", "detection.min-size=80");

        assertThat(exit).isZero();
        assertThat(reports()).hasSize(1);
        assertThat(ImageIO.read(reports().getFirst().toFile()).getWidth()).isGreaterThanOrEqualTo(1600);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Report: " + reports().getFirst())
                .contains("A face was measured for 100 % of 23 s.")
                .containsPattern("interested \\d+ %, not interested \\d+ %, unclear \\d+ %");
        assertThat(out.toString(StandardCharsets.UTF_8)).as("and the file says the same")
                .contains(SummaryText.format(ReportReader.read(reports().getFirst())));
        assertThat(err.size()).isZero();
    }

    @Test
    void aFileThatIsNoVideoIsExitCodeTwoAndASentence() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "not a video");

        int exit = AttuneCommand.execute("analyze", notes.toString(), folder.resolve("none.avi").toString(), "--out",
                folder.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(2).anyMatch(line -> line.contains("notes.txt"))
                .anyMatch(line -> line.startsWith("There is no file")).noneMatch(line -> line.contains("Exception"));
        assertThat(reports()).isEmpty();
    }

    @Test
    void aSettingThatIsNotThereIsExitCodeTwoAndASentence() {
        int exit = AttuneCommand.execute("analyze", "clip.avi", "--out", folder.toString(), "--set",
                "detection.mood=good");

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("There is no setting named detection.mood. (A-301)");
    }

    @Test
    void versionHelpAndCamerasAnswer() {
        assertThat(AttuneCommand.execute("--version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).matches("Attune \\d+\\.\\d+\\.\\d+\\R");
        assertThat(AttuneCommand.execute("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("analyze", "cameras", "evaluate", "--camera",
                "--video", "--stream", "--reports",
                "--windowed", "--fullscreen");
        assertThat(AttuneCommand.execute("cameras")).isZero();
    }

    @Test
    void withoutADisplayOneSessionRunsOverTheBuiltInClip() throws IOException {
        System.setProperty("attune.display", "");
        try {
            int exit = AttuneCommand.execute("--reports", folder.toString(), "--set", "detection.min-size=150");

            assertThat(exit).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8).lines()).first().asString()
                    .startsWith("No display was found").contains("nobody real");
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("Report: " + reports().getFirst())
                    .contains("100 % of 70 s");
        } finally {
            System.clearProperty("attune.display");
        }
    }

    @Test
    void withoutADisplayACameraSessionIsRefusedAndConsentIsTold() {
        System.setProperty("attune.display", "");
        try {
            assertThat(AttuneCommand.execute("--camera", "0", "--consent", "yes")).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("no display")
                    .contains("--consent yes or --consent presence");
        } finally {
            System.clearProperty("attune.display");
        }
    }

    @Test
    void consentIsYesOrPresence() {
        assertThat(AttuneCommand.execute("--consent", "maybe")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--consent").contains("maybe")
                .doesNotContain("Exception");
    }

    @Test
    void inALabNobodyAgreesForTheNextLearner() {
        System.setProperty("attune.display", ":0");
        try {
            assertThat(AttuneCommand.execute("--profile", "lab", "--lab-exit-code",
                    StaffCode.hash("sesame1".toCharArray()), "--consent", "yes",
                    "--video", Environment.demoClip().toString())).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("every learner is asked").contains("(A-301)");
            assertThat(AttuneCommand.execute("--profile", "lab", "pom.xml")).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("In the lab profile no page is opened");
        } finally {
            System.clearProperty("attune.display");
        }
    }

    @Test
    void aClassCodeIsCheckedAndNeedsAWindowThatAsks() {
        assertThat(AttuneCommand.execute("--join", "7KQ4M-X2RD")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("\"7KQ4M-X2RD\" is no class code")
                .contains("10 letters and digits").contains("(A-301)");
        System.setProperty("attune.display", "");
        try {
            for (String[] line : List.of(new String[]{"--join", "7kq4m x2rdp"}, new String[]{"attune:7KQ4MX2RDP"},
                    new String[]{"--", "attune:7KQ4MX2RDP"})) {
                err.reset();
                assertThat(AttuneCommand.execute(line)).isEqualTo(2);
                assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("There is no display, and no window");
            }
        } finally {
            System.clearProperty("attune.display");
        }
    }

    @Test
    void aPageNeedsADisplayAndHasToBeThere() {
        assertThat(AttuneCommand.execute("pom.xml")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no display to show a page on");
        assertThat(AttuneCommand.execute("gone.png")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no file gone.png. (A-302)");
    }

    @Test
    void anOptionOfTheKioskBeforeAnotherCommandIsNotSilentlyIgnored() {
        assertThat(AttuneCommand.execute("--reports", folder.toString(), "cameras")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--reports belongs to the kiosk and has no effect on \"cameras\"");
        assertThat(AttuneCommand.execute("--set", "detection.mood=good", "analyze", "clip.avi", "--out",
                folder.toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no setting named detection.mood.");
    }

    @Test
    void cameraAndVideoTogetherAreRefused() {
        assertThat(AttuneCommand.execute("--camera", "0", "--video", "clip.avi")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("mutually exclusive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--stream=http://ravi:geh#eim@cam/", "--stream=rtsp://ravi:geheim@cam/",
            "--stream=http://ravi:geheim@ca m/geheim", "--stream=geheim", "--steam=http://ravi:geheim@cam/?geheim",
            "--video=http://ravi:geheim@cam/", "--camera=http://ravi:geheim@cam/?geheim", "http://ravi:geh eim@cam/",
            "--set=http://ravi:geheim@cam/", "--detection-min-size=http://ravi:geheim@cam/",
            "--config=http://ravi:geheim@cam/?geheim", "--reports=x --stream=http://ravi:geheim@cam/ --camera=1"})
    void whatIsWrongWithAnAddressIsToldWithoutItsSecrets(String line) {
        System.setProperty("attune.display", ":0");
        try {
            assertThat(AttuneCommand.execute(line.startsWith("--reports") ? line.split(" ") : new String[]{line}))
                    .isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8)).isNotBlank().doesNotContain("ravi", "geh", "eim");
        } finally {
            System.clearProperty("attune.display");
        }
    }

    @Test
    void anAddressWhereAFileIsWantedIsNamedWithoutItsSecrets() {
        assertThat(AttuneCommand.execute("analyze", "http://ravi:geheim@cam/?geheim", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("There is no file").doesNotContain("ravi",
                "geheim");
        assertThat(AttuneCommand.execute("--stream", "http://ravi:geheim@cam/", "cameras")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--stream belongs to the kiosk")
                .doesNotContain("ravi", "geheim");
    }

    @Test
    void evaluateMeasuresAFolderAndWritesItsFigures() throws IOException {
        Path faces = folder.resolve("faces");
        gray(faces.resolve("sad/dark.png"), 10);
        gray(faces.resolve("sad/bright.png"), 240);
        gray(faces.resolve("surprise/bright.png"), 250);
        Files.writeString(faces.resolve("surprise/notes.txt"), "no picture");
        Path figures = folder.resolve("figures");

        int exit = AttuneCommand.execute("evaluate", "--data", faces.toString(), "--model", brightness(), "--out",
                figures.toString());

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("brightness 1, original labels, 3 faces",
                "accuracy                   0.6667", "balanced accuracy          0.7500",
                "calibration error", "faces a second",
                "left out                   1 that cannot be used, named at the end");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("left out: ").contains("notes.txt");
        JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(figures.resolve("evaluation.json")));
        DataNames.checkJson(Files.readString(figures.resolve("evaluation.json")));
        DataNames.checkCsv(Files.readString(figures.resolve("evaluation.csv")));
        DataNames.checkCsv(Files.readString(figures.resolve("classes.csv")));
        assertThat(json.get("left_out").get(0).asString()).contains("notes.txt");
        assertThat(json.get("confusion").get(Emotion.SAD.ordinal()).get(Emotion.SURPRISE.ordinal()).asInt())
                .isEqualTo(1);
        assertThat(json.get("model_hash").asString()).hasSize(64);
        assertThat(Files.readAllLines(figures.resolve("evaluation.csv"))).hasSize(2).last().asString()
                .startsWith("\"brightness 1\",").contains(",original,\"\",none,3,0,0,1,0.6667,0.7500,0.6667,");
        assertThat(Files.readAllLines(figures.resolve("classes.csv"))).hasSize(10)
                .startsWith("class,precision,recall,f1,support,angry,disgust,fear,happy,sad,surprise,neutral")
                .contains("sad,1.0000,0.5000,0.6667,2,0,0,0,0,1,1,0")
                .contains("surprise,0.5000,1.0000,0.6667,1,0,0,0,0,0,1,0")
                .contains("macro,0.7500,0.7500,0.6667,3,,,,,,,").contains("weighted,0.8333,0.6667,0.6667,3,,,,,,,");
        assertThat(ImageIO.read(figures.resolve("confusion-matrix.png").toFile()).getWidth()).isGreaterThan(800);
    }

    @Test
    void evaluateReadsPicturesAgainstTheirPersonsRest() throws IOException {
        Path faces = folder.resolve("faces");
        gray(faces.resolve("neutral/1.png"), 10);
        gray(faces.resolve("neutral/2.png"), 10);
        gray(faces.resolve("sad/3.png"), 10);
        Path persons = Files.writeString(folder.resolve("persons.csv"),
                "file,person\nneutral/1.png,a\nneutral/2.png,a\n");
        Path figures = folder.resolve("figures");

        int exit = AttuneCommand.execute("evaluate", "--data", faces.toString(), "--model", brightness(), "--by-person",
                persons.toString(), "--out", figures.toString());
        Files.writeString(persons, "file,person\nsad/3.png,a\n");
        int nobody = AttuneCommand.execute("evaluate", "--data", faces.toString(), "--model", brightness(),
                "--by-person", persons.toString());

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("with a rest, read against it                 2",
                "without a rest                               1    1.0000");
        assertThat(JsonMapper.shared().readTree(Files.readAllBytes(figures.resolve("evaluation.json")))
                .at("/by_person/plain/faces").asInt()).isEqualTo(2);
        DataNames.checkJson(Files.readString(figures.resolve("evaluation.json")));
        DataNames.checkCsv(Files.readString(figures.resolve("evaluation.csv")));
        assertThat(Files.readAllLines(figures.resolve("evaluation.csv"))).first().asString()
                .endsWith(",all_accuracy,all_interest_accuracy");
        assertThat(nobody).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Nobody in " + persons + " has another neutral picture");
    }

    @Test
    void evaluateTakesASplitAndTheVotesLabels() throws IOException {
        String dark = "10 ".repeat(2304).strip();
        Path csv = Files.writeString(folder.resolve("faces.csv"), "emotion,pixels,Usage\n3," + dark + ",Training\n3,"
                + dark + ",PublicTest\n6," + dark + ",PublicTest\n");
        Path votes = Files.writeString(folder.resolve("votes.csv"),
                "Usage,Image name,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF\n"
                        + "Training,,0,9,0,0,0,0,0,0,0,1\nPublicTest,,0,0,0,9,0,0,0,0,0,1\nPublicTest,,4,0,0,5,0,0,"
                        + "0,0,0,1\n");

        assertThat(AttuneCommand.execute("evaluate", "--data", csv.toString(), "--usage", "PublicTest", "--model",
                brightness())).isZero();
        assertThat(AttuneCommand.execute("evaluate", "--data", csv.toString(), "--usage", "PublicTest", "--model",
                brightness(), "--votes", votes.toString(),
                "--labels", "MAJORITY")).isZero();
        assertThat(AttuneCommand.execute("evaluate", "--data", csv.toString(), "--votes", votes.toString()))
                .isEqualTo(2);
        assertThat(AttuneCommand.execute("evaluate", "--data", folder.toString(), "--usage", "PublicTest", "--model",
                brightness())).isEqualTo(2);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("original labels, 2 faces",
                "accuracy                   0.0000", "majority labels, 1 faces",
                "passed over                1 without such a label", "accuracy                   1.0000");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("is a folder", "--votes needs --labels");
    }

    @Test
    void evaluateSaysWhichNumberItTookForWhatAndRefusesUnknownOnes() throws IOException {
        Path faces = folder.resolve("faces");
        gray(faces.resolve("1/bright.png"), 250);
        gray(faces.resolve("5/dark.png"), 10);
        gray(faces.resolve("8/dark.png"), 10);
        Path figures = folder.resolve("figures");

        int guessed = AttuneCommand.execute("evaluate", "--data", faces.toString(), "--model", brightness());
        int told = AttuneCommand.execute("evaluate", "--data", faces.toString(), "--model", brightness(),
                "--labels-order", "surprise,sad,contempt", "--out", figures.toString());

        assertThat(guessed).isEqualTo(2);
        assertThat(told).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("has the folders 1, 5, 8; only FER-2013's own are known", "left out: " + faces.resolve("8"));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(
                "numbers taken for          1 surprise, 5 sad, 8 contempt (left out)",
                "accuracy                   1.0000");
        assertThat(Files.readString(figures.resolve("evaluation.json")))
                .contains("\"numbering\" : \"1 surprise, 5 sad, 8 contempt (left out)\"");
    }

    @Test
    void evaluateFindsTheFacesOfPhotographsFirst() throws IOException {
        Path happy = Files.createDirectories(folder.resolve("photographs").resolve("happy"));
        ImageIO.write(BuiltInFaces.of("happy", 1), "png", happy.resolve("face.png").toFile());
        ImageIO.write(BuiltInFaces.wall(), "png", happy.resolve("wall.png").toFile());

        int exit = AttuneCommand.execute("evaluate", "--data", folder.resolve("photographs").toString(), "--detect",
                "--out", folder.resolve("figures").toString());
        int live = AttuneCommand.execute("evaluate", "--detect", "live", "--data",
                folder.resolve("photographs").toString());

        assertThat(exit).isZero();
        assertThat(live).isZero();
        assertThat(Files.readString(folder.resolve("figures").resolve("evaluation.json")))
                .contains("\"detection\" : \"full\"");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("faces found in             1 of 2 pictures (full)",
                "faces found in             1 of 2 pictures (live)",
                "accuracy                   1.0000");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no face found: ").contains("wall.png");
    }

    @Test
    void evaluateNamesAFileThatIsNotThere() {
        assertThat(AttuneCommand.execute("evaluate", "--data", folder.resolve("none.csv").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no file").contains("none.csv");
    }

    private String brightness() throws IOException {
        return BrightnessModel.write(folder.resolve("brightness.onnx")).toString();
    }

    private static void gray(Path file, int level) throws IOException {
        BufferedImage picture = new BufferedImage(48, 48, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((DataBufferByte) picture.getRaster().getDataBuffer()).getData(), (byte) level);
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
