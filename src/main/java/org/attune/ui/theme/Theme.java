package org.attune.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.ColorScheme;

/** How controls are drawn, and Attune's colours for them. */
enum Theme {
    LIGHT(new PrimerLight(), "light.css"),
    DARK(new PrimerDark(), "dark.css");

    private final atlantafx.base.theme.Theme controls;
    private final String colors;

    Theme(atlantafx.base.theme.Theme controls, String colors) {
        this.controls = controls;
        this.colors = colors;
    }

    static Theme of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    /** URL of AtlantaFX's style sheet. */
    String controls() {
        return controls.getUserAgentStylesheet();
    }

    /** URL of Attune's style sheet. */
    String colors() {
        return Stylesheets.url(colors);
    }
}
