package org.attune.capture.stream;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sends requests to a stream's address, and to no other. Signs in by Digest or Basic, but only after the server has
 * asked for it.
 */
final class StreamClient implements AutoCloseable {
    private final StreamAddress address;
    private final StreamReason reason;
    private final Duration patience;
    private final HttpClient client;
    /** Computes the Authorization header for a request target; set once the server has asked for a login. */
    private Optional<Function<String, String>> answer = Optional.empty();

    /** @param patience how long the server may take to start responding */
    StreamClient(StreamAddress address, Duration patience) {
        this.address = address;
        this.reason = new StreamReason(address.place());
        this.patience = patience;
        // Small servers do not support HTTP/2, and some fail on the upgrade request.
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /**
     * Sends a request and returns the response; the caller reads and closes its body.
     *
     * @throws StreamException if the server responds with a refusal
     */
    HttpResponse<InputStream> ask() throws IOException, InterruptedException {
        HttpResponse<InputStream> response = send();
        if (response.statusCode() == 401 && address.login().isPresent()) {
            response.body().close();
            answer = Optional.of(answer(response, address.login().get()));
            response = send();
        }
        if (response.statusCode() != 200) {
            response.body().close();
            throw reason.status(response.statusCode(), answer.isPresent());
        }
        return response;
    }

    private HttpResponse<InputStream> send() throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.uri()).timeout(patience);
        answer.ifPresent(known -> request.header("Authorization", known.apply(target(address.uri()))));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private Function<String, String> answer(HttpResponse<?> response, StreamLogin login) throws StreamException {
        HttpChallenge challenge = HttpChallenge.best(response.headers().allValues("WWW-Authenticate"))
                .orElseThrow(reason::unknownLogin);
        return DigestAnswer.isPossible(challenge) ? new DigestAnswer(challenge, login)::to : path -> basic(login);
    }

    private static String basic(StreamLogin login) {
        return "Basic " + Base64.getEncoder()
                .encodeToString((login.name() + ':' + login.password()).getBytes(StandardCharsets.UTF_8));
    }

    private static String target(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + '?' + uri.getRawQuery();
    }

    /** Also aborts pending requests. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
