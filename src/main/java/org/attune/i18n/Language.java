package org.attune.i18n;

import java.util.Arrays;
import java.util.Locale;

/**
 * The languages of the user interface and the reports. {@link MessageBundle#language} is the current one; only this
 * class changes it.
 */
public enum Language {
    ENGLISH(Locale.ENGLISH, "English"), HINDI(Locale.of("hi", "IN"), "हिन्दी"), TELUGU(Locale.of("te", "IN"), "తెలుగు");

    /** A task that runs in a certain language. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /** The computer's language, saved before {@link #speak} changes the locale. */
    private static final String COMPUTERS = MessageBundle.language().getLanguage();

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The computer's language if it is one of these, otherwise English. */
    public static Language ofComputer() {
        return ofLetters(COMPUTERS);
    }

    static Language ofLetters(String letters) {
        return Arrays.stream(values()).filter(language -> language.letters().equals(letters)).findFirst()
                .orElse(ENGLISH);
    }

    /** The current language. */
    public static Language spoken() {
        return ofLetters(MessageBundle.language().getLanguage());
    }

    /** The language's name for itself. */
    public String ownName() {
        return ownName;
    }

    /** The two-letter code that the settings file uses. */
    public String letters() {
        return locale.getLanguage();
    }

    /**
     * Runs a task in this language and then switches back, such as drawing a report for a command that prints English.
     */
    public <T, E extends Exception> T during(Work<T, E> work) throws E {
        Locale before = MessageBundle.language();
        speak();
        try {
            return work.done();
        } finally {
            MessageBundle.speak(before);
        }
    }

    /** Switches to this language. Text that is already on the screen does not change. */
    public void speak() {
        MessageBundle.speak(locale);
    }
}
