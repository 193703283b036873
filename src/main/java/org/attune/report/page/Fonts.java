package org.attune.report.page;

import java.util.Objects;
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
