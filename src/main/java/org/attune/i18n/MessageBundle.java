package org.attune.i18n;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * The sentences of one package, in the language of the display ({@link Locale.Category#DISPLAY}); from the properties
 * files next to its classes. English is the file without a language, and what every other language falls back to as a
 * whole.
 */
public final class MessageBundle {
    private static final SentenceLookup LOOKUP = new BundleLookup();

    private final String bundle;

    /**
     * @param owner a class of the package that holds the files; their name is the package's last part, such as
     * {@code ui.properties}
     */
    public MessageBundle(Class<?> owner) {
        this(owner, packageOf(owner).substring(packageOf(owner).lastIndexOf('.') + 1));
    }

    /** @param name of the files, without language and ending */
    public MessageBundle(Class<?> owner, String name) {
        this.bundle = packageOf(owner) + "." + name;
    }

    private static String packageOf(Class<?> owner) {
        return owner.getName().substring(0, owner.getName().lastIndexOf('.'));
    }

    /**
     * One sentence; asked each time, so that it follows a change of language.
     *
     * @param values for the places {0}, {1} and so on, as {@link MessageFormat} writes them
     * @throws java.util.MissingResourceException when no file has the key
     */
    public String text(String key, Object... values) {
        Locale language = language();
        String words = LOOKUP.sentence(bundle, language, key);
        return values.length == 0 ? words : new MessageFormat(words, language).format(values);
    }

    /** The one that the display speaks. */
    public static Locale language() {
        return LOOKUP.language();
    }

    /** From now on; what is on the screen already stays as it is. */
    static void speak(Locale language) {
        LOOKUP.speak(language);
    }
}
