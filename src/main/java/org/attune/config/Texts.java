package org.attune.config;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The sentences of one package, in the language of the display ({@link Locale.Category#DISPLAY}); from the properties
 * files beside its classes. English is the file without a language, and what every other language falls back to as a
 * whole.
 */
public final class Texts {
    /** Never the language of the system that happens to run it: a sentence is in the chosen language or in English. */
    private static final Control CHOSEN_OR_ENGLISH = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String bundle;

    /**
     * @param owner a class of the package that holds the files; their name is the package's last part, such as
     * {@code ui.properties}
     */
    public Texts(Class<?> owner) {
        this(owner, owner.getPackageName().substring(owner.getPackageName().lastIndexOf('.') + 1));
    }

    /** @param name of the files, without language and ending */
    public Texts(Class<?> owner, String name) {
        this.bundle = owner.getPackageName() + "." + name;
    }

    /**
     * One sentence; asked each time, so that it follows a change of language.
     *
     * @param values for the places {0}, {1} and so on, as {@link MessageFormat} writes them
     * @throws java.util.MissingResourceException when no file has the key
     */
    public String of(String key, Object... values) {
        Locale language = language();
        String words = ResourceBundle.getBundle(bundle, language, CHOSEN_OR_ENGLISH).getString(key);
        return values.length == 0 ? words : new MessageFormat(words, language).format(values);
    }

    /** The one that the display speaks. */
    public static Locale language() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }
}
