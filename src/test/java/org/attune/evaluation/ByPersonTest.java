package org.attune.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attune.classification.Emotion;
import org.attune.classification.EmotionScores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByPersonTest {
    private static final EmotionScores RATHER_SAD = EmotionScores.of(0, 0, 0, 0, 0.6, 0, 0.4);
    private static final EmotionScores NEUTRAL = EmotionScores.of(0, 0, 0, 0, 0.1, 0, 0.9);

    @TempDir
    Path folder;

    @Test
    void eachPictureIsReadAgainstThePersonsOtherNeutralOnes() throws IOException {
        Persons persons = persons("neutral/1,a", "neutral/2,a", "neutral/3,b", "sad/4,c");

        ByPerson figures = ByPerson.of("persons.csv",
                List.of(neutral("neutral/1", RATHER_SAD), neutral("neutral/2", RATHER_SAD),
                        neutral("neutral/3", RATHER_SAD), new Answer("sad/4", Emotion.SAD, NEUTRAL)),
                persons);

        assertThat(figures.plain()).extracting("faces", "accuracy", "interestAccuracy").containsExactly(2L, 0.0, 0.0);
        assertThat(figures.corrected()).extracting("faces", "accuracy", "interestAccuracy").containsExactly(2L, 1.0,
                1.0);
        assertThat(figures.without()).as("alone with it, or with no neutral one").extracting("faces", "accuracy")
                .containsExactly(2L, 0.0);
        assertThat(figures.all()).extracting("faces", "accuracy").containsExactly(4L, 0.5);
    }

    @Test
    void aNeutralPictureIsNotItsOwnRest() {
        assertThatThrownBy(
                () -> ByPerson.of("persons.csv", List.of(neutral("neutral/1", RATHER_SAD)), persons("neutral/1,a")))
                .isInstanceOf(IOException.class)
                .hasMessage("Nobody in persons.csv has another neutral picture with a face in it.");
    }

    private static Answer neutral(String name, EmotionScores scores) {
        return new Answer(name, Emotion.NEUTRAL, scores);
    }

    private Persons persons(String... rows) throws IOException {
        for (String row : rows) {
            Path picture = folder.resolve(row.substring(0, row.indexOf(',')));
            Files.createDirectories(picture.getParent());
            Files.createFile(picture);
        }
        return Persons.read(Files.writeString(folder.resolve("persons.csv"), "file,person\n" + String.join("\n", rows)),
                folder);
    }
}
