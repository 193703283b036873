package org.attune.capture.stream;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * Answers an HTTP Digest challenge (RFC 7616), which proves knowledge of a password without sending it. Most network
 * cameras require it, and Java's client does not support it. Supports the quality of protection "auth", and none, which
 * older cameras use.
 */
final class DigestAnswer {
    private static final Map<String, String> ALGORITHMS = Map.of("", "MD5", "MD5", "MD5", "SHA-256", "SHA-256",
            "SHA-512-256", "SHA-512/256");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SESSION = "-SESS";

    private final HttpChallenge challenge;
    private final StreamLogin login;
    private int count;

    DigestAnswer(HttpChallenge challenge, StreamLogin login) {
        this.challenge = challenge;
        this.login = login;
    }

    static boolean isPossible(HttpChallenge challenge) {
        boolean quality = offersAuth(challenge) || challenge.parameter("qop").isEmpty() && !isSession(challenge);
        return challenge.scheme().equals("digest") && quality && ALGORITHMS.containsKey(algorithm(challenge));
    }

    /**
     * The value of the Authorization header; different for every request.
     *
     * @param target the target of the GET request: path and query
     */
    String to(String target) {
        return to(target, HexFormat.of().toHexDigits(RANDOM.nextLong()));
    }

    /** @param clientNonce the client nonce; must be unpredictable */
    String to(String target, String clientNonce) {
        String number = String.format(Locale.ROOT, "%08x", ++count);
        boolean auth = offersAuth(challenge);
        String suffix = auth ? ", qop=auth, nc=" + number + ", cnonce=\"" + clientNonce + '"' : "";
        String request = hash("GET:" + target);
        String response = hash(
                secret(clientNonce) + ':' + nonce() + ':' + (auth ? number + ':' + clientNonce + ":auth:" : "")
                        + request);
        return "Digest " + name() + ", realm=\"" + challenge.parameter("realm") + "\", nonce=\"" + nonce()
                + "\", uri=\"" + target
                + "\", response=\"" + response + '"' + echoed("algorithm", "") + echoed("opaque", "\"") + suffix;
    }

    private String secret(String clientNonce) {
        String plain = hash(login.name() + ':' + challenge.parameter("realm") + ':' + login.password());
        return isSession(challenge) ? hash(plain + ':' + nonce() + ':' + clientNonce) : plain;
    }

    private String nonce() {
        return challenge.parameter("nonce");
    }

    /** Header values are limited to ASCII. */
    private String name() {
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(login.name());
        return plain
                ? "username=\"" + login.name().replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : "username*=UTF-8''" + URLEncoder.encode(login.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String echoed(String parameter, String quote) {
        return challenge.parameters().containsKey(parameter)
                ? ", " + parameter + '=' + quote + challenge.parameter(parameter) + quote
                : "";
    }

    private static boolean isSession(HttpChallenge challenge) {
        return challenge.parameter("algorithm").toUpperCase(Locale.ROOT).endsWith(SESSION);
    }

    private static String algorithm(HttpChallenge challenge) {
        String said = challenge.parameter("algorithm").toUpperCase(Locale.ROOT);
        return said.endsWith(SESSION) ? said.substring(0, said.length() - SESSION.length()) : said;
    }

    private static boolean offersAuth(HttpChallenge challenge) {
        return Arrays.asList(challenge.parameter("qop").toLowerCase(Locale.ROOT).split("[\\s,]+")).contains("auth");
    }

    private String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance(ALGORITHMS.getOrDefault(algorithm(challenge), ""));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException incomplete) {
            throw new IllegalStateException("every Java has it", incomplete);
        }
    }
}
