package org.attune.live;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets tests stretch codes in a moment, unless they ask for all rounds: both sides of each class do it, twice. */
public final class FewRounds implements BeforeAllCallback {
    private static final int NUMBER = 1000;

    @Override
    public void beforeAll(ExtensionContext context) {
        Stretched.rounds(NUMBER);
    }

    /** For the tests of one class that are about the rounds, or that meet a program of their own, which takes all. */
    public static void allRounds() {
        Stretched.rounds(Stretched.ROUNDS);
    }
}
