package org.attune.classroom.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.attune.classroom.TeacherMarker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerFileTest {
    @TempDir
    Path folder;

    @Test
    void aSlideListIsRead() throws IOException {
        assertThat(read("time,title\n10:05,first law\n9:07:30,\"Carnot, \"\"the\"\" cycle\"\n\n")).containsExactly(
                new TeacherMarker(LocalTime.of(10, 5), "first law"),
                new TeacherMarker(LocalTime.of(9, 7, 30), "Carnot, \"the\" cycle"));
    }

    @Test
    void asSpreadsheetsSaveIt() throws IOException {
        assertThat(read("\uFEFFSlide;Title;Time\r\n1;Übung, second part;14:30\r\n"))
                .containsExactly(new TeacherMarker(LocalTime.of(14, 30), "Übung, second part"));
    }

    @Test
    void aTitleOfTwoLinesIsOneTitle() throws IOException {
        assertThat(read(" Time , Title \r\n10:05,\"first\r\nlaw\"\r\n,\r\n10:20,second law\r\n")).containsExactly(
                new TeacherMarker(LocalTime.of(10, 5), "first law"),
                new TeacherMarker(LocalTime.of(10, 20), "second law"));
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsNamedWithItsPlace() {
        assertThatThrownBy(() -> read("time,title\n10:05,a\n10:15,\"b\n10:20,c\n"))
                .hasMessage("slides.csv cannot be read from line 3 on: its quotation marks do not match.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "time,title\\n10:05,a\\n25:99,b | slides.csv, row 3: “25:99” is not a time of day such as 10:15 or "
                    + "10:15:30.",
            "time,title\\n10:05 | slides.csv, row 2: a time and a title are needed.",
            "when,what\\n10:05,a | slides.csv has no column “time”; its first line is “when,what”.",
            "time,title\\n,a | slides.csv, row 2: “” is not a time of day such as 10:15 or 10:15:30."})
    void whatIsWrongIsNamedWithItsRow(String csv, String message) {
        assertThatThrownBy(() -> read(csv.replace("\\n", "\n"))).isInstanceOf(IOException.class).hasMessage(message);
    }

    @Test
    void emptyAndForeignFilesAreSentences() throws IOException {
        assertThatThrownBy(() -> read("")).hasMessage("slides.csv is empty; its first line should name its columns.");
        Path binary = Files.write(folder.resolve("slides.csv"), new byte[]{(byte) 0xFF, 0, 1});
        assertThatThrownBy(() -> MarkerFile.read(binary)).hasMessage("slides.csv is not a text file in UTF-8.");
    }

    @Test
    void aTypedMarkerIsATimeAndATitle() {
        assertThat(TeacherMarker.parse(" 10:15  Carnot cycle "))
                .isEqualTo(new TeacherMarker(LocalTime.of(10, 15), "Carnot cycle"));
        assertThatThrownBy(() -> TeacherMarker.parse("Carnot")).hasMessageContaining("such as “10:15 Carnot cycle”");
        assertThatThrownBy(() -> TeacherMarker.parse("Carnot cycle"))
                .hasMessage("“Carnot” is not a time of day such as 10:15 or 10:15:30.");
    }

    private List<TeacherMarker> read(String csv) throws IOException {
        return MarkerFile.read(Files.writeString(folder.resolve("slides.csv"), csv));
    }
}
