package org.attune.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attune.i18n.MessageBundle;

/** What a marker says. Only a {@link #NOTE} begins a part of the session; the others are moments. */
public enum MarkerKind {
    /** A free marker, with or without words. */
    NOTE,
    /** The learner could no longer follow. */
    LOST,
    /** The learner has understood. */
    CLEAR,
    /** The learner has a question. */
    QUESTION;

    /** Those with which the learner says how it goes. */
    public static final List<MarkerKind> SAID = List.of(LOST, CLEAR, QUESTION);

    private static final MessageBundle MESSAGES = new MessageBundle(MarkerKind.class);

    /** The text for screens and reports, in the display language. */
    public String words() {
        return MESSAGES.text("marker." + id());
    }

    /** Its name in reports, journals and tables. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name; a free marker for a name that only a later version knows. */
    public static MarkerKind named(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst().orElse(NOTE);
    }
}
