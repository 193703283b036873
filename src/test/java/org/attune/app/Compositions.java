package org.attune.app;

import org.attune.config.Settings;
import org.attune.platform.Environment;

/** The kiosk's parts for those who measure them. */
public final class Compositions {
    private Compositions() {}

    /** As the kiosk puts them together with these settings and its own model. */
    public static CompositionRoot of(Settings settings) {
        return new CompositionRoot(settings, Environment.models().resolve("mini_xception.onnx"));
    }
}
