package org.attune.session;

import java.util.random.RandomGenerator;
import org.attune.config.Texts;

/** Offers a name that says nothing about the learner, and is easy to remember. */
public final class Pseudonym {
    private static final Texts TEXTS = new Texts(Pseudonym.class);

    private Pseudonym() {}

    /** One of 256, such as "quiet heron". */
    public static String offer(RandomGenerator random) {
        return TEXTS.of("pseudonym", oneOf("pseudonym.adjectives", random), oneOf("pseudonym.animals", random));
    }

    private static String oneOf(String key, RandomGenerator random) {
        String[] words = TEXTS.of(key).split(",");
        return words[random.nextInt(words.length)];
    }
}
