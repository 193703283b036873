package org.attune.web.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.attune.i18n.Language;

/** The probes on the desktop's Java. */
public final class ProbeProgram {
    private ProbeProgram() {}

    /** @param arguments a folder that has {@code sentences} and {@code zones}; there the answers are written */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.writeString(folder.resolve("desktop-plain"), Probes.plain(Files.readAllLines(folder.resolve("sentences")),
                Files.readAllLines(folder.resolve("zones")), (name, moment) -> ZoneId.of(name)));
        for (Language language : Language.values()) {
            Files.writeString(folder.resolve("desktop-" + language.letters()),
                    language.during(() -> Probes.spoken(language.letters())));
        }
    }
}
