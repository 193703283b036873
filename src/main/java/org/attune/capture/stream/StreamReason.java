package org.attune.capture.stream;

import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.IIOException;
import javax.net.ssl.SSLException;
import org.attune.capture.CameraState;
import org.attune.capture.Messages;

/**
 * Explains why a stream delivers no images and what to do about it. Messages of libraries and servers are not repeated,
 * because they may contain the address.
 *
 * @param place the stream's host and port
 */
record StreamReason(String place) {
    private static final Pattern VIDEO = Pattern
            .compile("(?:video|audio)/.*|application/(?:dash\\+xml|(?:vnd\\.apple\\.|x-)mpegurl)");
    private static final Pattern VIDEO_BEGIN = Pattern.compile("(?s)#EXTM3U.*|<MPD.*|<\\?xml.*<MPD.*|.{4}ftyp.*");

    /** @param signedIn whether a user name and password were sent */
    StreamException status(int status, boolean signedIn) {
        String message = "status " + status + (signedIn ? ", with a name and a password" : "");
        if (status == 401) {
            return signedIn
                    ? new StreamException(CameraState.REFUSED, Messages.text("stream.login-refused", place), message)
                    : unreachable(Messages.text("stream.login", place), message);
        }
        String sentence = switch (status) {
            case 403 -> Messages.text("stream.forbidden", place);
            case 404, 410 -> Messages.text("stream.not-there", place);
            case 301, 302, 303, 307, 308 -> Messages.text("stream.elsewhere", place);
            default -> Messages.text("stream.status", place, String.valueOf(status));
        };
        return unreachable(sentence, message);
    }

    StreamException unknownLogin() {
        return unreachable(Messages.text("stream.login-unknown", place),
                "it asks for another login than Basic and Digest");
    }

    /**
     * @param type the media type in lower case; empty if none
     * @param begin the first bytes of the response, decoded as ISO 8859-1
     */
    StreamException content(String type, String begin) {
        String message = "content type " + (type.matches("[\\w.+-]+/[\\w.+-]+") ? type : "nothing");
        if (VIDEO.matcher(type).matches() || VIDEO_BEGIN.matcher(begin).matches()) {
            return unreachable(Messages.text("stream.video", place), message);
        }
        boolean page = type.contains("html") || begin.startsWith("<");
        return unreachable(page ? Messages.text("stream.page", place) : Messages.text("stream.other", place), message);
    }

    StreamException large(int width, int height) {
        return unreachable(Messages.text("stream.large", place, width + "x" + height),
                "its pictures of " + width + "x" + height + " are larger than 4K");
    }

    StreamException unreadable() {
        return unreachable(Messages.text("stream.unreadable", place), "none of its pictures could be read for a while");
    }

    /** @param stopped whether images had arrived before */
    StreamException failure(Exception failure, boolean stopped) {
        if (failure instanceof StreamException known) {
            return known;
        }
        if (failure instanceof IIOException endless) {
            return unreachable(Messages.text("stream.unreadable", place), String.valueOf(endless.getMessage()));
        }
        boolean brokeOff = stopped && !(failure instanceof ConnectException);
        return unreachable(brokeOff ? Messages.text("stream.stopped", place) : sentence(failure),
                (brokeOff ? "it stopped: " : "it did not begin: ") + kinds(failure));
    }

    private String sentence(Exception failure) {
        return switch (failure) {
            case SSLException untrusted when has(untrusted, CertificateException.class) ->
                Messages.text("stream.certificate", place);
            case SSLException none -> Messages.text("stream.no-tls", place);
            case ConnectException unknown when has(unknown, UnresolvedAddressException.class)
                    || has(unknown, UnknownHostException.class) ->
                Messages.text("stream.unknown-host", place);
            case ConnectException refused -> Messages.text("stream.refused", place);
            case ProtocolException other -> Messages.text("stream.no-http", place);
            default -> Messages.text("stream.late", place);
        };
    }

    private StreamException unreachable(String sentence, String message) {
        return new StreamException(CameraState.UNREACHABLE, sentence, message);
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        return chain(failure).anyMatch(kind::isInstance);
    }

    /** The class names of the failure and its causes. */
    private static String kinds(Throwable failure) {
        return chain(failure).map(kind -> kind.getClass().getSimpleName()).distinct()
                .collect(Collectors.joining(" by "));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(10);
    }
}
