package org.attune.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.text.Font;
import org.attune.platform.Environment;

/**
 * The font of window and page, {@code Attune Sans}: it has every script that Attune speaks, so that no machine has to.
 */
public final class Fonts {
    static {
        load("Regular");
        load("Bold");
    }

    private Fonts() {}

    /** Once is enough: style sheets then find it by its name. */
    public static void load() {}

    /** The file of its regular or bold letters; to be closed. */
    public static InputStream open(boolean bold) throws IOException {
        String file = "AttuneSans-" + (bold ? "Bold" : "Regular") + ".ttf";
        Optional<Path> folder = Environment.fonts();
        return folder.isPresent()
                ? Files.newInputStream(folder.get().resolve(file))
                : Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file);
    }

    private static void load(String style) {
        String file = "AttuneSans-" + style + ".ttf";
        // The size is only that of the returned object.
        Objects.requireNonNull(Font.loadFont(address(file), 12), file);
    }

    /** JavaFX copies a font that is not a file, as one inside a jar, into the temporary folder. */
    private static String address(String file) {
        return Environment.fonts().map(folder -> folder.resolve(file).toUri().toString())
                .orElseGet(() -> String.valueOf(Fonts.class.getResource("fonts/" + file)));
    }
}
