package org.attune.i18n;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * The sentences of one package in the display language ({@link Locale.Category#DISPLAY}), from the properties files
 * next to its classes. English is the file without a language suffix; a language without a file falls back to it.
 */
public final class MessageBundle {
    private static final SentenceLookup LOOKUP = new BundleLookup();

    private final String bundle;

    /**
     * @param owner any class in the package with the files, which are named after the last part of the package, such as
     * {@code ui.properties}
     */
    public MessageBundle(Class<?> owner) {
        this(owner, packageOf(owner).substring(packageOf(owner).lastIndexOf('.') + 1));
    }

    /** @param name of the files, without language suffix and extension */
    public MessageBundle(Class<?> owner, String name) {
        this.bundle = packageOf(owner) + "." + name;
    }

    private static String packageOf(Class<?> owner) {
        return owner.getName().substring(0, owner.getName().lastIndexOf('.'));
    }

    /**
     * One sentence in the current language. Look it up again for each use, so that a change of language takes effect.
     *
     * @param values for the placeholders {0}, {1} and so on, formatted by {@link MessageFormat}
     * @throws java.util.MissingResourceException if no file has the key
     */
    public String text(String key, Object... values) {
        Locale language = language();
        String words = LOOKUP.sentence(bundle, language, key);
        return values.length == 0 ? words : new MessageFormat(words, language).format(values);
    }

    /** The display language. */
    public static Locale language() {
        return LOOKUP.language();
    }

    /** Switches the display language. Text that is already on the screen does not change. */
    static void speak(Locale language) {
        LOOKUP.speak(language);
    }
}
