package org.attune.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TroubleTest {

    @Test
    void everyTroubleHasACodeOfItsOwnASentenceAndWhatToDo() {
        assertThat(Trouble.values()).allSatisfy(trouble -> {
            assertThat(trouble.code()).matches("A-[1-9][0-9]{2}");
            assertThat(trouble.sentence()).endsWith(".");
            assertThat(trouble.remedy()).matches(".*[.?]");
        });
        assertThat(Arrays.stream(Trouble.values()).map(Trouble::code)).doesNotHaveDuplicates();
    }

    @Test
    void failuresAreToldApart() {
        assertThat(Trouble.of(new NoSuchFileException("x"))).isEqualTo(Trouble.FILE_MISSING);
        assertThat(Trouble.of(new AccessDeniedException("x"))).isEqualTo(Trouble.FILE_FORBIDDEN);
        assertThat(Trouble.of(new IOException("full"))).isEqualTo(Trouble.FILE_REFUSED);
        assertThat(Trouble.of(new TroubleException(Trouble.LAB, "x"))).isEqualTo(Trouble.LAB);
        assertThat(Trouble.of(new RequestException("x"))).isEqualTo(Trouble.REQUEST);
        assertThat(Trouble.of(new InvalidPathException("x", "y"))).isEqualTo(Trouble.REQUEST);
        assertThat(Trouble.of(new NullPointerException())).isEqualTo(Trouble.OWN_FAULT);
        assertThat(Trouble.of(new IllegalArgumentException("of a library"))).isEqualTo(Trouble.OWN_FAULT);
    }

    @Test
    void theDocumentListsThemAsTheyAre() throws IOException {
        StringBuilder table = new StringBuilder("| code | what happened | what to do |\n|---|---|---|\n");
        for (Trouble trouble : Trouble.values()) {
            table.append("| ").append(trouble.code()).append(" | ").append(trouble.sentence()).append(" | ")
                    .append(trouble.remedy()).append(" |\n");
        }
        Files.writeString(Path.of("target", "errors-table.md"), table);

        assertThat(Files.readString(Path.of("docs", "errors.md"))).as("docs/errors.md ends with target/errors-table.md")
                .endsWith(table.toString());
    }
}
