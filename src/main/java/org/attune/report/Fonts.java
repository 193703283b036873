package org.attune.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javafx.scene.text.Font;

/** The font of window and page, {@code Attune Sans}: it has every script that Attune speaks, so that no machine has to. */
public final class Fonts {
    static {
        load("Regular");
        load("Bold");
    }

    private Fonts() {
    }

    /** Once is enough: style sheets then find it by its name. */
    public static void load() {
    }

    private static void load(String style) {
        String file = "fonts/AttuneSans-" + style + ".ttf";
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            // The size is only that of the returned object.
            Objects.requireNonNull(Font.loadFont(in, 12), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own font cannot be read", unreadable);
        }
    }
}
