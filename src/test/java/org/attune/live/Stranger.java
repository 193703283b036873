package org.attune.live;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;

/** Somebody with another program than Attune. */
final class Stranger {
    private Stranger() {}

    /** Lays messages down at a broker, each in the place of the one before. */
    static void writes(Mosquitto broker, String topic, byte[]... messages) {
        Mqtt5BlockingClient client = MqttClient.builder().useMqttVersion5()
                .serverHost("127.0.0.1").serverPort(broker.port()).buildBlocking();
        client.connect();
        for (byte[] message : messages) {
            client.publishWith().topic(topic).qos(MqttQos.AT_LEAST_ONCE).retain(true).payload(message).send();
        }
        client.disconnect();
    }
}
