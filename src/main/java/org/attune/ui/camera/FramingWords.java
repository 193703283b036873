package org.attune.ui.camera;

import java.util.Locale;
import org.attune.analysis.FramingHint;

/** What a hint says to the learner. */
public final class FramingWords {
    private FramingWords() {}

    public static String of(FramingHint hint) {
        return Messages.text("hint." + hint.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
