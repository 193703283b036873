package org.attune.ui.theme;

import javafx.scene.Node;

/**
 * Whether things may glide; the system's setting. Nothing of ours glides for its looks, so there is little to ask: a
 * test keeps it so.
 */
public final class Motion {
    private Motion() {}

    /** @param node that would move; in a window */
    public static boolean isReduced(Node node) {
        return node.getScene() != null && node.getScene().getPreferences().isReducedMotion();
    }
}
