package org.attune.capture.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An authentication challenge from a server (RFC 9110, 11.3).
 *
 * @param scheme in lower case, such as "basic"
 * @param parameters keyed by lower-case name
 */
record HttpChallenge(String scheme, Map<String, String> parameters) {
    static final HttpChallenge BASIC = new HttpChallenge("basic", Map.of());
    /** A word, optionally followed by an equals sign and a value; a word without a value starts the next challenge. */
    private static final Pattern WORD = Pattern.compile("([^\\s,=\"]+)(?:\\s*=\\s*(?:\"([^\"]*)\"|([^\\s,\"]*)))?");

    /** @param headers values of WWW-Authenticate; each may hold several challenges */
    static List<HttpChallenge> of(List<String> headers) {
        List<HttpChallenge> challenges = new ArrayList<>();
        for (String header : headers) {
            for (Matcher word = WORD.matcher(header); word.find();) {
                read(word, challenges);
            }
        }
        return challenges;
    }

    private static void read(Matcher word, List<HttpChallenge> challenges) {
        String name = word.group(1).toLowerCase(Locale.ROOT);
        String value = word.group(2) != null ? word.group(2) : word.group(3);
        if (value == null) {
            challenges.add(new HttpChallenge(name, new HashMap<>()));
        } else if (!challenges.isEmpty()) {
            challenges.getLast().parameters.put(name, value);
        }
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /**
     * The challenge to answer: Digest before Basic, because it does not reveal the password. A server that sends no
     * challenge means Basic. Empty if none of the challenges is supported.
     */
    static Optional<HttpChallenge> best(List<String> headers) {
        List<HttpChallenge> challenges = of(headers);
        return challenges.isEmpty()
                ? Optional.of(BASIC)
                : challenges.stream().filter(DigestAnswer::isPossible).findFirst()
                        .or(() -> challenges.stream().filter(challenge -> challenge.scheme.equals("basic"))
                                .findFirst());
    }
}
