package org.attune.classroom.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.attune.classroom.SlideTimes;
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
        assertThatThrownBy(() -> MarkerFile.read(binary, false)).hasMessage("slides.csv is not a text file in UTF-8.");
    }

    @Test
    void aTypedMarkerIsATimeAndATitle() {
        assertThat(TeacherMarker.parse(" 10:15  Carnot cycle "))
                .isEqualTo(new TeacherMarker(LocalTime.of(10, 15), "Carnot cycle"));
        assertThatThrownBy(() -> TeacherMarker.parse("Carnot")).hasMessageContaining("such as “10:15 Carnot cycle”");
        assertThatThrownBy(() -> TeacherMarker.parse("Carnot cycle"))
                .hasMessage("“Carnot” is not a time of day such as 10:15 or 10:15:30.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "WEBVTT\\n\\nNOTE of a player\\n\\n1\\n05:00.000 --> 06:00.000 align:start\\n<c>Heat</c> &amp; work",
            "\uFEFF1\\r\\n00:05:00,000 --> 00:06:00,000\\r\\nHeat & work\\r\\n\\r\\n",
            "0:00 Intro\\n5:00 Heat & work", "00:00 - Intro\\r\\n05:00 - Heat & work\\r\\n",
            "[00:00:00] Intro\\n[00:05:00.250] Heat & work", "Intro - 00:00:00\\nHeat & work - 00:05:00",
            ";FFMETADATA1\\n[CHAPTER]\\nTIMEBASE=1/1000\\nSTART=300000\\nEND=360000\\ntitle=Heat & work"})
    void chaptersOfARecordingCountFromItsStart(String chapters) throws IOException {
        SlideTimes times = MarkerFile.read(chapters(chapters), false);

        assertThat(times.ofRecording()).isTrue();
        assertThat(times.markers(LocalTime.of(10, 2)).getLast())
                .isEqualTo(new TeacherMarker(LocalTime.of(10, 7), "Heat & work"));
    }

    @Test
    void linesThatDoNotBeginAtZeroHaveTimesOfDayUnlessTheRecordingsStartIsGiven() throws IOException {
        Path file = chapters("10:05 first law\\n10:20 second law");

        assertThat(MarkerFile.read(file, false).markers(LocalTime.NOON).getFirst().time())
                .isEqualTo(LocalTime.of(10, 5));
        assertThat(MarkerFile.read(file, true).markers(LocalTime.NOON).getFirst().time())
                .isEqualTo(LocalTime.of(12, 10, 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "0:00 Intro\\nfirst law | chapters.txt, row 2: A marker is a time and a title, such as “10:15 Carnot "
                    + "cycle”; “first law” is not.",
            "0:00 Intro\\n1:75 b | chapters.txt, row 2: “1:75” is not a time of a recording such as 12:05 or 1:02:45.",
            "WEBVTT\\n\\nsoon --> later\\nb | chapters.txt, row 3: “soon” is not a time of a recording such as 12:05 "
                    + "or 1:02:45.",
            "WEBVTT\\n\\n00:01.000 --> 00:02.000\\n\\n | chapters.txt, row 3: a time and a title are needed.",
            "\\n | chapters.txt is empty."})
    void aBrokenLineIsNamed(String chapters, String message) {
        assertThatThrownBy(() -> MarkerFile.read(chapters(chapters), false)).isInstanceOf(IOException.class)
                .hasMessage(message);
    }

    @Test
    void subtitlesAndOtherEncodingsAreSentences() throws IOException {
        Path subtitles = chapters("WEBVTT\\n" + "\\n00:01.000 --> 00:02.000\\nand so\\n".repeat(201));
        assertThatThrownBy(() -> MarkerFile.read(subtitles, false))
                .hasMessage("chapters.txt is too long for a list of markers: it has more than 200 of them.");
        Path windows = Files.write(folder.resolve("chapters.txt"), new byte[]{'0', ':', '0', '0', ' ', (byte) 0xDC});
        assertThatThrownBy(() -> MarkerFile.read(windows, false))
                .hasMessage("chapters.txt is not a text file in UTF-8.");
    }

    @Test
    void typedLinesAreReadAndAWrongOneIsNamed() {
        assertThat(TeacherMarker.parseLines("10:15 Carnot cycle\n\n 9:40:30 quiz ").stream().map(TeacherMarker::typed))
                .containsExactly("10:15 Carnot cycle", "09:40:30 quiz");
        assertThatThrownBy(() -> TeacherMarker.parseLines("10:15 Carnot cycle\n10:75 quiz"))
                .hasMessage("Line 2: “10:75” is not a time of day such as 10:15 or 10:15:30.");
    }

    private Path chapters(String text) throws IOException {
        return Files.writeString(folder.resolve("chapters.txt"), text.replace("\\n", "\n").replace("\\r", "\r"));
    }

    private List<TeacherMarker> read(String csv) throws IOException {
        return MarkerFile.read(Files.writeString(folder.resolve("slides.csv"), csv), false).markers(LocalTime.MIN);
    }
}
