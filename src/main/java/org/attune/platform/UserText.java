package org.attune.platform;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attune.i18n.MessageBundle;

/** A text that a user brings: UTF-8 with or without its mark, or UTF-16 with it. */
public final class UserText {
    private static final MessageBundle MESSAGES = new MessageBundle(UserText.class);

    private UserText() {}

    /** @throws IOException with a sentence, when it is no text */
    public static List<String> lines(Path file) throws IOException {
        RegularFile.require(file);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
                BufferedReader text = new BufferedReader(new InputStreamReader(bytes,
                        CsvForm.charset(bytes).newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
            return text.readAllLines();
        } catch (CharacterCodingException noText) {
            throw new IOException(MESSAGES.text("csv.text", file.getFileName()), noText);
        }
    }
}
