package org.attune.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attune.classification.Emotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in the place of names: only FER-2013's own are known. */
class NumberedLabelsTest {
    private static final List<String> AFFECT_NET = List.of("neutral", "happy", "sad", "surprise", "fear", "disgust",
            "anger", "contempt");
    /** The smallest picture that a decoder takes: a portable bitmap of one pixel. */
    private static final byte[] PICTURE = {'P', '5', ' ', '1', ' ', '1', ' ', '2', '5', '5', '\n', 100};

    @TempDir
    Path folder;

    @Test
    void theNumbersOfFer2013AreKnownAndSaid() throws IOException {
        folders("0", "1", "2", "3", "4", "5", "6");
        ExpressionFolders data = new ExpressionFolders(folder);

        assertThat(labels(data)).containsExactly(Emotion.values());
        assertThat(data.numbering()).isEqualTo("0 angry, 1 disgust, 2 fear, 3 happy, 4 sad, 5 surprise, 6 neutral");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2 3 4 5 6 7", "0 1 2 3 4 5 6 7", "0 1 2 3 4 5", "0 2 4 6", "00 01 02 03 04 05 06",
            "0 1 2 3 4 5 6 06", "-1 0 1 2 3 4 5 6", "6", "1 2 3 4 5 6 7 8 9 10"})
    void otherNumbersAreRefusedInWords(String numbers) throws IOException {
        folders(numbers.split(" "));

        assertThatThrownBy(() -> labels(new ExpressionFolders(folder))).isInstanceOf(IOException.class)
                .hasMessageContaining("has the folders").hasMessageContaining("0 to 6 (0 angry, 1 disgust,")
                .hasMessageContaining("--labels-order surprise,fear,");
    }

    @Test
    void numbersBesideNamesAreRefused() throws IOException {
        folders("0", "1", "2", "3", "4", "5", "6", "Sadness");

        assertThatThrownBy(() -> labels(new ExpressionFolders(folder))).isInstanceOf(IOException.class)
                .hasMessageContaining("numbers (0, 1, 2, 3, 4, 5, 6) beside folders that are names (Sadness)");
    }

    @Test
    void anOrderSaysWhatNumbersStandFor() throws IOException {
        folders("0", "1", "2", "3", "4", "5", "6", "7");
        LabelledFaces data = LabelledFaces.open(folder, "", RowLabels.ORIGINAL, AFFECT_NET);

        assertThat(labels(data)).containsExactly(Emotion.NEUTRAL, Emotion.HAPPY, Emotion.SAD, Emotion.SURPRISE,
                Emotion.FEAR, Emotion.DISGUST, Emotion.ANGRY);
        assertThat(data.numbering()).endsWith("6 angry, 7 contempt (left out)");
        assertThat(data.problems()).extracting(Problem::where).containsExactly(folder.resolve("7").toString());
    }

    @Test
    void anOrderGoesFromTheSmallestNumberToTheLargest() throws IOException {
        folders("10", "9", "200");

        assertThat(labels(LabelledFaces.open(folder, "", RowLabels.ORIGINAL, List.of("fear", "Joy", "other"))))
                .containsExactly(Emotion.HAPPY, Emotion.FEAR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1 2 3 | sad,fear | has the folders 1, 2, 3: that is 3, and --labels-order has 2 names",
            "1 01 | sad,fear | has two folders of one number",
            "sad fear | sad,fear | no folders that are numbers",
            "1 2 | sad,hapy | --labels-order has \"hapy\", which is none of angry, disgust",
            "1 2 | sad,sadness | --labels-order has sad twice"})
    void anOrderThatDoesNotFitIsRefused(String folders, String order, String sentence) throws IOException {
        folders(folders.split(" "));

        assertThatThrownBy(() -> labels(LabelledFaces.open(folder, "", RowLabels.ORIGINAL, List.of(order.split(",")))))
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({"train/happy, test/Angry, test", "train/0, test/0, test", "Training/1, validation/1, Training"})
    void expressionsALevelDeeperAreRefusedWithTheirPlace(String one, String other, String first) throws IOException {
        folders(one, other);

        assertThatThrownBy(() -> labels(new ExpressionFolders(folder))).isInstanceOf(IOException.class)
                .hasMessageContaining("a level deeper").hasMessageContaining("--data " + folder.resolve(first));
    }

    @Test
    void aCsvsNumbersAreSaidAndAnOrderChangesThem() throws IOException {
        Path csv = csv("1,2,7");
        LabelledFaces data = LabelledFaces.open(csv, "", RowLabels.ORIGINAL, List.of("surprise", "fear", "contempt"));

        assertThat(labels(data)).containsExactly(Emotion.SURPRISE, Emotion.FEAR);
        assertThat(data.numbering()).isEqualTo("1 surprise, 2 fear, 7 contempt (left out)");
        assertThat(data.problems()).extracting(Problem::toString)
                .containsExactly("line 4: labelled 7, which is none of the seven expressions");
        assertThatThrownBy(() -> labels(LabelledFaces.open(csv, "", RowLabels.ORIGINAL, List.of("surprise", "fear"))))
                .hasMessageContaining("has the labels 1, 2, 7: that is 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,7", "3,-1", "8.0"})
    void aCsvsOtherNumbersAreRefused(String numbers) {
        assertThatThrownBy(() -> labels(new Fer2013Csv(csv(numbers), "", RowLabels.ORIGINAL)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(
                        "the label " + numbers.substring(numbers.indexOf(',') + 1) + "; only FER-2013's own are known")
                .hasMessageContaining("--labels-order");
    }

    @Test
    void aCsvsNamesNeedNoNumbers() throws IOException {
        Fer2013Csv data = new Fer2013Csv(csv("Happiness,fear,contempt"), "", RowLabels.ORIGINAL);

        assertThat(labels(data)).containsExactly(Emotion.HAPPY, Emotion.FEAR);
        assertThat(data.numbering()).isEmpty();
        assertThat(data.problems()).extracting(Problem::toString)
                .containsExactly("line 4: its label is neither a number from 0 to 6 nor one of the seven expressions");
    }

    private Path csv(String labels) throws IOException {
        StringBuilder text = new StringBuilder("label,pixels\n");
        for (String label : labels.split(",")) {
            text.append(label).append(",").append("0 ".repeat(2304)).append('\n');
        }
        return Files.writeString(folder.resolve("faces.csv"), text);
    }

    private void folders(String... names) throws IOException {
        for (String name : names) {
            Files.write(Files.createDirectories(folder.resolve(name)).resolve("face.pgm"), PICTURE);
        }
    }

    private static List<Emotion> labels(LabelledFaces data) throws IOException {
        List<Emotion> labels = new ArrayList<>();
        data.forEach(face -> labels.add(face.label()));
        return labels;
    }
}
