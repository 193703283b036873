package org.attune.session;

import java.util.random.RandomGenerator;
import org.attune.i18n.MessageBundle;

/** Suggests names that are easy to remember and reveal nothing about the learner. */
public final class Pseudonym {
    private static final MessageBundle MESSAGES = new MessageBundle(Pseudonym.class);

    private Pseudonym() {}

    /** One of 256 names, such as "quiet heron". */
    public static String offer(RandomGenerator random) {
        return MESSAGES.text("pseudonym", oneOf("pseudonym.adjectives", random), oneOf("pseudonym.animals", random));
    }

    private static String oneOf(String key, RandomGenerator random) {
        String[] words = MESSAGES.text(key).split(",");
        return words[random.nextInt(words.length)];
    }
}
