package org.attune.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attune.platform.UserCsv.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserCsvTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"name,town\nAnu,Hyderabad\n", "\uFEFFname,town\r\nAnu,Hyderabad\r\n",
            " Name , TOWN \n Anu , Hyderabad \n", "\"name\";\"town\"\n\"Anu\";\"Hyderabad\"\n",
            "name\ttown\rAnu\tHyderabad\r",
            ",town,name\n0,Hyderabad,Anu\n", "\n\nname,town\n\n,\nAnu,Hyderabad\n\n",
            "\"name, first\";town;name\nx;Hyderabad;Anu", "name, \"town\" \nAnu, \"Hyderabad\" ,more\n"})
    void columnsAreFoundByTheirNamesInTheUsualForms(String text) throws IOException {
        try (UserCsv csv = UserCsv.open(file(text, StandardCharsets.UTF_8))) {
            Row row = csv.next();

            assertThat(row).isNotNull();
            assertThat(row.cell(csv.column("name"))).contains("Anu");
            assertThat(row.cell(csv.column("city", "town"))).contains("Hyderabad");
            assertThat(csv.find("street")).isEmpty();
            assertThat(csv.next()).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
    void wideTextOfSpreadsheetsIsRead(String charset) throws IOException {
        assertThat(rows(UserCsv.open(file("name\ttown\nఅను\tहैदराबाद\n", Charset.forName(charset)))))
                .containsExactly(new Row(2, List.of("అను", "हैदराबाद")));
    }

    @Test
    void aCellMayHaveSeveralLinesAndRowsKnowWhereTheyBegin() throws IOException {
        assertThat(rows(UserCsv.open(file("a,b\n1,\"two\nlines\"\n3\n", StandardCharsets.UTF_8))))
                .containsExactly(new Row(2, List.of("1", "two\nlines")), new Row(4, List.of("3")));
    }

    @Test
    void aColumnThatIsMissingIsNamedWithTheLineThatWasFound() throws IOException {
        try (UserCsv csv = UserCsv.open(file("0," + "254 ".repeat(2304) + "\n", StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> csv.column("emotion", "label")).isInstanceOf(IOException.class)
                    .hasMessage("data.csv has no column “emotion”; its first line is “"
                            + ("0," + "254 ".repeat(2304)).substring(0, 80) + "…”.");
        }
    }

    @Test
    void whatIsNoCsvIsASentence() {
        assertThatThrownBy(() -> UserCsv.open(file("", StandardCharsets.UTF_8)))
                .hasMessage("data.csv is empty; its first line should name its columns.");
        assertThatThrownBy(() -> UserCsv.open(file("name,Größe\n", StandardCharsets.ISO_8859_1)))
                .hasMessage("data.csv is not a text file in UTF-8.");
        assertThatThrownBy(() -> rows(UserCsv.open(file("a,b\n1,2\n1,\"2\n3,4\n", StandardCharsets.UTF_8))))
                .hasMessage("data.csv cannot be read from line 3 on: its quotation marks do not match.");
        assertThatThrownBy(() -> UserCsv.open(folder.resolve("none.csv"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void bytesThatAreNoTextCostTheirRowOnlyWhereThatIsAsked() throws IOException {
        Path file = file("a,b\n1,ü\n3,4\n", StandardCharsets.ISO_8859_1);

        assertThat(rows(UserCsv.openDamaged(file))).containsExactly(new Row(2, List.of("1", "\uFFFD")),
                new Row(3, List.of("3", "4")));
        assertThatThrownBy(() -> rows(UserCsv.open(file))).hasMessage("data.csv is not a text file in UTF-8.");
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("data.csv"), text.getBytes(charset));
    }

    private static List<Row> rows(UserCsv csv) throws IOException {
        try (csv) {
            List<Row> rows = new ArrayList<>();
            for (Row row = csv.next(); row != null; row = csv.next()) {
                rows.add(row);
            }
            return rows;
        }
    }
}
