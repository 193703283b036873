package org.attune.live.mqtt;

import com.hivemq.client.mqtt.exceptions.MqttDecodeException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5DisconnectException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5PubAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5SubAckException;
import com.hivemq.client.mqtt.mqtt5.message.connect.connack.Mqtt5ConnAckReasonCode;
import com.hivemq.client.mqtt.mqtt5.message.disconnect.Mqtt5DisconnectReasonCode;
import com.hivemq.client.mqtt.mqtt5.message.publish.puback.Mqtt5PubAckReasonCode;
import io.netty.handler.codec.http.websocketx.WebSocketHandshakeException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.attune.live.LinkState;

/** What a failure of the client means to a person. */
final class Failures {
    private static final Set<Mqtt5ConnAckReasonCode> BUSY = Set.of(Mqtt5ConnAckReasonCode.SERVER_UNAVAILABLE,
            Mqtt5ConnAckReasonCode.SERVER_BUSY, Mqtt5ConnAckReasonCode.QUOTA_EXCEEDED,
            Mqtt5ConnAckReasonCode.CONNECTION_RATE_EXCEEDED, Mqtt5ConnAckReasonCode.UNSPECIFIED_ERROR);
    private static final Set<Mqtt5ConnAckReasonCode> ELSEWHERE = Set.of(Mqtt5ConnAckReasonCode.USE_ANOTHER_SERVER,
            Mqtt5ConnAckReasonCode.SERVER_MOVED, Mqtt5ConnAckReasonCode.UNSUPPORTED_PROTOCOL_VERSION,
            Mqtt5ConnAckReasonCode.MALFORMED_PACKET, Mqtt5ConnAckReasonCode.PROTOCOL_ERROR);
    private static final Set<Mqtt5PubAckReasonCode> FORBIDDEN = Set.of(Mqtt5PubAckReasonCode.NOT_AUTHORIZED,
            Mqtt5PubAckReasonCode.TOPIC_NAME_INVALID);

    private Failures() {}

    static LinkState state(Throwable failure) {
        if (has(failure, cause -> cause instanceof CertificateException
                || cause instanceof CertPathValidatorException || cause instanceof UnusableAuthorityException)) {
            return LinkState.WRONG_CERTIFICATE;
        }
        if (has(failure, Failures::isRefusal)) {
            return LinkState.REFUSED;
        }
        return has(failure, Failures::isElsewhere) ? LinkState.WRONG_ADDRESS : LinkState.AWAY;
    }

    static Outcome outcome(Throwable failure) {
        return has(failure, Failures::isRefusal) ? Outcome.REFUSED : Outcome.LOST;
    }

    private static boolean isRefusal(Throwable cause) {
        return switch (cause) {
            case Mqtt5ConnAckException refused -> !BUSY.contains(refused.getMqttMessage().getReasonCode())
                    && !ELSEWHERE.contains(refused.getMqttMessage().getReasonCode());
            case Mqtt5SubAckException _ -> true;
            case Mqtt5PubAckException refused -> FORBIDDEN.contains(refused.getMqttMessage().getReasonCode());
            case Mqtt5DisconnectException ended ->
                ended.getMqttMessage().getReasonCode() == Mqtt5DisconnectReasonCode.NOT_AUTHORIZED;
            default -> false;
        };
    }

    private static boolean isElsewhere(Throwable cause) {
        return cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException
                || cause instanceof SSLException || cause instanceof MqttDecodeException
                || cause instanceof WebSocketHandshakeException
                || cause instanceof Mqtt5ConnAckException refused
                        && ELSEWHERE.contains(refused.getMqttMessage().getReasonCode());
    }

    private static boolean has(Throwable failure, Predicate<Throwable> sought) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20).anyMatch(sought);
    }
}
