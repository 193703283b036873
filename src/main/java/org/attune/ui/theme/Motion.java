package org.attune.ui.theme;

import javafx.scene.Node;

/**
 * Whether animations are allowed, by the system's setting. Attune has no decorative animations; a test keeps it so.
 */
public final class Motion {
    private Motion() {}

    /** @param node that would move */
    public static boolean isReduced(Node node) {
        return node.getScene() != null && node.getScene().getPreferences().isReducedMotion();
    }
}
