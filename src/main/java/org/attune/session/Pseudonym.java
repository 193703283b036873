package org.attune.session;

import java.util.List;
import java.util.random.RandomGenerator;

/** Offers a name that says nothing about the learner, and is easy to remember. */
public final class Pseudonym {
    private static final List<String> ADJECTIVES = List.of("quiet", "bright", "calm", "brave", "gentle", "swift", "merry", "patient", "curious", "golden",
            "silver", "misty", "sunny", "nimble", "steady", "wandering");
    private static final List<String> ANIMALS = List.of("heron", "otter", "lynx", "finch", "badger", "dolphin", "falcon", "hedgehog", "kingfisher", "marten",
            "owl", "panda", "robin", "seal", "turtle", "wren");

    private Pseudonym() {
    }

    /** One of 256, such as "quiet heron". */
    public static String offer(RandomGenerator random) {
        return ADJECTIVES.get(random.nextInt(ADJECTIVES.size())) + " " + ANIMALS.get(random.nextInt(ANIMALS.size()));
    }
}
