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
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {
    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void pictures() throws IOException {
        data = folder.resolve("photographs");
        for (String name : new String[] {"neutral/1.jpg", "neutral/two, old.jpg", "happy/1.jpg"}) {
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
    @ValueSource(strings = {"", "file,expression\nneutral/1.jpg,neutral\n", "neutral/1.jpg,a\n"})
    void aFileWithoutTheColumnsIsRefused(String csv) {
        assertThatThrownBy(() -> persons(csv)).isInstanceOf(IOException.class)
                .hasMessageContaining("persons.csv needs the columns \"file\" and \"person\"");
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
                .hasMessageContaining("persons.csv cannot be read as a CSV");
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
