package org.attune.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void everyTroubleHasACodeOfItsOwnASentenceAndWhatToDo() {
        assertThat(ErrorCode.values()).allSatisfy(errorCode -> {
            assertThat(errorCode.code()).matches("A-[1-9][0-9]{2}");
            assertThat(errorCode.sentence()).endsWith(".");
            assertThat(errorCode.remedy()).matches(".*[.?]");
        });
        assertThat(Arrays.stream(ErrorCode.values()).map(ErrorCode::code)).doesNotHaveDuplicates();
    }

    @Test
    void failuresAreToldApart() {
        assertThat(ErrorCode.of(new NoSuchFileException("x"))).isEqualTo(ErrorCode.FILE_MISSING);
        assertThat(ErrorCode.of(new AccessDeniedException("x"))).isEqualTo(ErrorCode.FILE_FORBIDDEN);
        assertThat(ErrorCode.of(new IOException("full"))).isEqualTo(ErrorCode.FILE_REFUSED);
        assertThat(ErrorCode.of(new UserFacingException(ErrorCode.LAB, "x"))).isEqualTo(ErrorCode.LAB);
        assertThat(ErrorCode.of(new RequestException("x"))).isEqualTo(ErrorCode.REQUEST);
        assertThat(ErrorCode.of(new InvalidPathException("x", "y"))).isEqualTo(ErrorCode.REQUEST);
        assertThat(ErrorCode.of(new NullPointerException())).isEqualTo(ErrorCode.OWN_FAULT);
        assertThat(ErrorCode.of(new IllegalArgumentException("of a library"))).isEqualTo(ErrorCode.OWN_FAULT);
    }

    @Test
    void theDocumentListsThemAsTheyAre() throws IOException {
        StringBuilder table = new StringBuilder("| code | what happened | what to do |\n|---|---|---|\n");
        for (ErrorCode errorCode : ErrorCode.values()) {
            table.append("| ").append(errorCode.code()).append(" | ").append(errorCode.sentence()).append(" | ")
                    .append(errorCode.remedy()).append(" |\n");
        }
        Files.writeString(Path.of("target", "errors-table.md"), table);

        assertThat(Files.readString(Path.of("docs", "errors.md"))).as("docs/errors.md ends with target/errors-table.md")
                .endsWith(table.toString());
    }
}
