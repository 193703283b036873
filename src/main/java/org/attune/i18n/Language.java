package org.attune.i18n;

import java.util.Arrays;
import java.util.Locale;

/**
 * The languages that window and page speak. Which one it is now is {@link MessageBundle#language}, which nothing else
 * sets.
 */
public enum Language {
    ENGLISH(Locale.ENGLISH, "English"), HINDI(Locale.of("hi", "IN"), "हिन्दी"), TELUGU(Locale.of("te", "IN"), "తెలుగు");

    /** What is done in a language. */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {
        T done() throws E;
    }

    /** Noted before it is changed. */
    private static final String COMPUTERS = MessageBundle.language().getLanguage();

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** The computer's own where that is one of these, else English. */
    public static Language ofComputer() {
        return ofLetters(COMPUTERS);
    }

    static Language ofLetters(String letters) {
        return Arrays.stream(values()).filter(language -> language.letters().equals(letters)).findFirst()
                .orElse(ENGLISH);
    }

    /** The one that is spoken now. */
    public static Language spoken() {
        return ofLetters(MessageBundle.language().getLanguage());
    }

    /** As its speakers write it. */
    public String ownName() {
        return ownName;
    }

    /** Two letters, as the setting has them. */
    public String letters() {
        return locale.getLanguage();
    }

    /** Something in this language alone, such as a page that a command draws, which itself speaks English. */
    public <T, E extends Exception> T during(Work<T, E> work) throws E {
        Locale before = MessageBundle.language();
        speak();
        try {
            return work.done();
        } finally {
            MessageBundle.speak(before);
        }
    }

    /** From now on; what is on the screen already stays as it is. */
    public void speak() {
        MessageBundle.speak(locale);
    }
}
