package org.attune.ui.theme;

import java.util.Objects;

/** The style sheets beside the screens. */
public final class Stylesheets {
    private Stylesheets() {}

    public static String url(String name) {
        return Objects.requireNonNull(Stylesheets.class.getResource(name)).toExternalForm();
    }
}
