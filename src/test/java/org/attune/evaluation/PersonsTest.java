package org.attune.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {
    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void pictures() throws IOException {
        data = folder.resolve("photographs");
        for (String name : new String[]{"neutral/1.jpg", "neutral/two, old.jpg", "happy/1.jpg"}) {
            Files.createDirectories(data.resolve(name).getParent());
            Files.createFile(data.resolve(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "file,person\nneutral/1.jpg,a\nhappy/1.jpg,b\n",
            "file,expression,person\nneutral/1.jpg,neutral,a\nhappy/1.jpg,happy,b\n",
            "\uFEFFPerson;File\r\na;photographs\\neutral\\1.jpg\r\nb;photographs\\happy\\1.jpg\r\n",
            "person\tfile\n\na\t/data/photographs/neutral/1.jpg\n\"b\"\t\"happy/1.jpg\"\n",
    })
    void whoIsOnAPictureIsReadFromTheUsualForms(String csv) throws IOException {
        Persons persons = persons(csv);

        assertThat(persons.of(data.resolve("neutral/1.jpg").toString())).hasValue("a");
        assertThat(persons.of("D:\\photographs\\happy\\1.jpg")).hasValue("b");
        assertThat(persons.of(data.resolve("neutral/two, old.jpg").toString())).isEmpty();
    }

    @Test
    void quotesKeepACommaInAName() throws IOException {
        assertThat(persons("file,person\n\"neutral/two, old.jpg\",a\n").of("neutral/two, old.jpg")).hasValue("a");
    }

    @Test
    void aPictureWithoutAPersonIsNobodys() throws IOException {
        assertThat(persons("file,person\nneutral/1.jpg,\n").of("neutral/1.jpg")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | persons.csv is empty; its first line should name its columns.",
            "file,expression\\nneutral/1.jpg,neutral | persons.csv has no column “person”; its first line is “file,"
                    + "expression”.",
            "neutral/1.jpg,a | persons.csv has no column “file”; its first line is “neutral/1.jpg,a”."})
    void aFileWithoutTheColumnsIsRefused(String csv, String message) {
        assertThatThrownBy(() -> persons(csv.replace("\\n", "\n"))).isInstanceOf(IOException.class).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"neutral/9.jpg", "1.jpg", "", "neutral/\0", "neutral"})
    void aPictureThatIsNotThereIsNamed(String picture) {
        assertThatThrownBy(() -> persons("file,person\n" + picture + ",a\n")).isInstanceOf(IOException.class)
                .hasMessageContaining("persons.csv names \"" + picture + "\", which is not in " + data);
    }

    @Test
    void aRowThatEndsEarlyIsNamed() {
        assertThatThrownBy(() -> persons("file,person\nneutral/1.jpg\n")).isInstanceOf(IOException.class)
                .hasMessageContaining("persons.csv, line 2, ends before its columns");
    }

    @Test
    void nobodyIsTwoPersons() {
        assertThatThrownBy(() -> persons("file,person\nneutral/1.jpg,a\nneutral/1.jpg,b\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("two persons for \"neutral/1.jpg\": a and b");
    }

    @Test
    void onlyAFolderHasPicturesToName() throws IOException {
        Path csv = Files.writeString(folder.resolve("faces.csv"), "emotion,pixels,Usage\n");

        assertThatThrownBy(() -> Persons.read(csv, csv)).isInstanceOf(IllegalArgumentException.class);
    }

    private Persons persons(String csv) throws IOException {
        return Persons.read(Files.writeString(folder.resolve("persons.csv"), csv), data);
    }
}
