package org.attune.app;

import org.attune.config.Environment;
import org.attune.config.Settings;

/** The kiosk's parts for those who measure them. */
public final class Compositions {
    private Compositions() {}

    /** As the kiosk puts them together with these settings and its own model. */
    public static Composition of(Settings settings) {
        return new Composition(settings, Environment.models().resolve("mini_xception.onnx"));
    }
}
