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
import org.junit.jupiter.params.provider.ValueSource;

class FerPlusVotesTest {
    private static final String HEADER = "Usage,Image name,neutral,happiness,surprise,sadness,anger,disgust,fear,"
            + "contempt,unknown,NF";

    @TempDir
    Path folder;

    @Test
    void eachColumnIsItsExpression() throws IOException {
        FerPlusVotes votes = FerPlusVotes.majority(file("Training,a,9,0,0,0,0,0,1,0,0,0",
                "Training,b,0,9,0,0,0,0,0,1,0,0", "Training,c,0,0,9,0,0,0,0,0,1,0",
                "Training,d,0,0,0,9,0,0,0,0,0,1", "Training,e,0,0,0,0,9,0,0,1,0,0", "Training,f,0,0,0,0,0,9,0,1,0,0",
                "Training,g,0,0,0,0,0,0,9,1,0,0"));

        assertThat(List.of(0, 1, 2, 3, 4, 5, 6)).extracting(row -> votes.label(row, Emotion.SAD).orElseThrow())
                .containsExactly(Emotion.NEUTRAL,
                        Emotion.HAPPY, Emotion.SURPRISE, Emotion.SAD, Emotion.ANGRY, Emotion.DISGUST, Emotion.FEAR);
    }

    @Test
    void aMajorityIsMoreThanFiveOfTen() throws IOException {
        Path file = file("Training,a,5,4,0,0,0,0,0,0,1,0", "Training,b,6,3,0,0,0,0,0,0,1,0",
                "Training,,0,0,0,0,0,0,0,0,0,0", "Training,c,1,0,0,0,0,0,0,9,0,0");

        FerPlusVotes majority = FerPlusVotes.majority(file);
        FerPlusVotes plurality = FerPlusVotes.plurality(file);

        assertThat(majority.label(0, Emotion.HAPPY)).isEmpty();
        assertThat(majority.label(1, Emotion.HAPPY)).contains(Emotion.NEUTRAL);
        assertThat(plurality.label(0, Emotion.HAPPY)).contains(Emotion.NEUTRAL);
        assertThat(plurality.label(2, Emotion.HAPPY)).as("no votes").isEmpty();
        assertThat(plurality.label(3, Emotion.HAPPY)).as("contempt is none of the seven").contains(Emotion.NEUTRAL);
        assertThat(majority.label(3, Emotion.HAPPY)).isEmpty();
        assertThat(majority.label(4, Emotion.HAPPY)).as("beyond the last row").isEmpty();
    }

    @Test
    void votesOnAnotherNumberOfRowsAreRefusedInWords() throws IOException {
        FerPlusVotes votes = FerPlusVotes.majority(file("Training,a,9,0,0,0,0,0,1,0,0,0"));
        String row = "\n3," + "0 ".repeat(2304).strip() + ",Training";
        Path two = Files.writeString(folder.resolve("two.csv"), "emotion,pixels,Usage" + row + row);

        assertThatThrownBy(() -> new Fer2013Csv(two, "", votes).forEach(face -> {})).isInstanceOf(IOException.class)
                .hasMessageContaining("votes.csv has the votes on 1 rows, but there are 2");
    }

    @Test
    void rowsWithoutSuchALabelAreCounted() throws IOException {
        FerPlusVotes votes = FerPlusVotes
                .majority(file("Training,a,5,4,0,0,0,0,0,0,1,0", "Training,b,6,3,0,0,0,0,0,0,1,0"));
        String row = "\n3," + "0 ".repeat(2304).strip() + ",Training";
        Fer2013Csv csv = new Fer2013Csv(
                Files.writeString(folder.resolve("two.csv"), "emotion,pixels,Usage" + row + row), "", votes);
        List<LabelledFace> faces = new ArrayList<>();

        csv.forEach(faces::add);

        assertThat(faces).extracting(LabelledFace::label).containsExactly(Emotion.NEUTRAL);
        assertThat(csv.unlabelled()).isEqualTo(1);
    }

    @Test
    void anotherFileIsRefusedInWords() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n");

        assertThatThrownBy(() -> FerPlusVotes.majority(other)).isInstanceOf(IOException.class)
                .hasMessageContaining("other.csv has no column “anger”; its first line is “a,b”.");
    }

    @Test
    void columnsAreFoundByTheirNames() throws IOException {
        Path file = Files.writeString(folder.resolve("votes.csv"),
                "\uFEFF;fear;NF;anger;Neutral; \"disgust\" ;happiness;sadness;surprise\r\n0;0;0;0;0;0;1;9.0;0\r\n");

        assertThat(FerPlusVotes.majority(file).label(0, Emotion.HAPPY)).contains(Emotion.SAD);
    }

    @Test
    void votesOnRowsOfAnotherSplitAreRefusedInWords() throws IOException {
        FerPlusVotes votes = FerPlusVotes
                .majority(file("Training,a,9,0,0,0,0,0,1,0,0,0", "PublicTest,b,9,0,0,0,0,0,1,0,0,0"));
        String pixels = "\n3," + "0 ".repeat(2304).strip();
        Path sorted = Files.writeString(folder.resolve("sorted.csv"),
                "emotion,pixels,Usage" + pixels + ",PublicTest" + pixels + ",Training");

        assertThatThrownBy(() -> new Fer2013Csv(sorted, "", votes).forEach(face -> {})).isInstanceOf(IOException.class)
                .hasMessageContaining("row 1 of the data is of the split Training, but in the data of PublicTest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Training,b,9,0,0", "Training,b,9,0,0,0,0,0,x,0,0,1", "Training,b,9,0,0,0,0,0,-1,0,0,1",
            "Training"})
    void aRowThatHoldsNoVotesIsNamedByTheLineOfItsOwnFile(String row) {
        assertThatThrownBy(() -> FerPlusVotes
                .plurality(file("Training,a,9,0,0,0,0,0,1,0,0,0", row, "Training,c,9,0,0,0,0,0,1,0,0,0")))
                .isInstanceOf(IOException.class).hasMessageContaining("votes.csv, line 3, is no row of FER+ votes");
    }

    private Path file(String... rows) throws IOException {
        return Files.writeString(folder.resolve("votes.csv"), HEADER + "\n" + String.join("\n", rows) + "\n");
    }
}
