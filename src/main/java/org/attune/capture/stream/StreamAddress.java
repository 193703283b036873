package org.attune.capture.stream;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attune.error.RequestException;

/**
 * The address of a stream, and the login for it. Only {@link #place} may be shown or logged: the path and the query may
 * contain keys.
 *
 * @param uri http or https with a host; no user info, no fragment
 * @param login the user name and password that stood before the host, if any
 */
public record StreamAddress(URI uri, Optional<StreamLogin> login) {
    private static final Pattern FORM = Pattern.compile("(https?)://(?:([^/?#]*)@)?([^/?#]*)([^?#]*)([^#]*)(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String NO_STREAM = "This is not an address of a stream; it should begin with http:// or "
            + "https://."
            + " Attune reads Motion JPEG, or one JPEG after the other, over HTTP, and no RTSP.";
    private static final String UNREADABLE = "The address of the stream cannot be read. A name and a password "
            + "stand as name:password@ before the host, with"
            + " % written as %25, # as %23, / as %2F, ? as %3F and : as %3A; without them the address should be "
            + "like http://host:8080/path.";

    /**
     * Parses an address.
     *
     * @throws IllegalArgumentException if it is not a valid address; the message does not repeat it
     */
    public static StreamAddress of(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new RequestException(NO_STREAM);
        }
        Optional<StreamLogin> login = Optional.ofNullable(parts.group(2)).map(StreamAddress::login);
        if (login.isEmpty() && splitsAPassword(parts)) {
            throw new RequestException(UNREADABLE);
        }
        return new StreamAddress(uri(parts.group(1), parts.group(3) + parts.group(4) + parts.group(5)), login);
    }

    /** The host, with the port if there is one: the only part that may be shown. */
    public String place() {
        return uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    @Override
    public String toString() {
        return place();
    }

    /**
     * In {@code name:pass/word@host}, {@code name} would be taken for the host, and part of the password would be
     * shown.
     */
    private static boolean splitsAPassword(Matcher parts) {
        boolean behind = (parts.group(4) + parts.group(6)).contains("@")
                || parts.group(4).isEmpty() && parts.group(5).contains("@");
        return behind && parts.group(3).contains(":");
    }

    private static URI uri(String scheme, String rest) {
        try {
            URI uri = new URI(scheme.toLowerCase(Locale.ROOT) + "://" + rest);
            if (uri.getHost() != null) {
                return URI.create(uri.toASCIIString());
            }
        } catch (URISyntaxException told) {
            // Not used as a cause: its message contains the address.
        }
        throw new RequestException(UNREADABLE);
    }

    private static StreamLogin login(String text) {
        int colon = text.indexOf(':');
        StreamLogin login = colon < 0
                ? new StreamLogin(decoded(text), "")
                : new StreamLogin(decoded(text.substring(0, colon)), decoded(text.substring(colon + 1)));
        if ((login.name() + login.password()).chars().anyMatch(Character::isISOControl)) {
            throw new RequestException(UNREADABLE);
        }
        return login;
    }

    /** A text with a % that starts no valid escape was not encoded, and is returned unchanged. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return text;
        }
    }
}
