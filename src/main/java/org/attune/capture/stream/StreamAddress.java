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
 * Where a stream is, and who may see it. Nothing but {@link #place} is for a screen or a log: the path and what stands
 * behind a question mark may be keys, too.
 *
 * @param uri http or https with a host, without a name, a password and a fragment
 * @param login the name and the password that stood before the host, if any
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
     * Takes it apart.
     *
     * @throws IllegalArgumentException with a sentence that does not repeat it, when it is no such address
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

    /** The host, with its port where it has one: all of it that is shown. */
    public String place() {
        return uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    @Override
    public String toString() {
        return place();
    }

    /** Of {@code name:pass/word@host} the host would be the name, so that a part of the password would be shown. */
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
            // Its message repeats the address.
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

    /** One that was written as it is, with a % that begins no number, stays as it is. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return text;
        }
    }
}
