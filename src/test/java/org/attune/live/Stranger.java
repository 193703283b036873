package org.attune.live;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;

/** Somebody with another program than Attune. */
final class Stranger {
    private Stranger() {}

    /** Lays a message down at a broker. */
    static void writes(Mosquitto broker, String topic, byte[] message) {
        Mqtt5BlockingClient client = MqttClient.builder().useMqttVersion5()
                .serverHost("127.0.0.1").serverPort(broker.port()).buildBlocking();
        client.connect();
        client.publishWith().topic(topic).qos(MqttQos.AT_LEAST_ONCE).retain(true).payload(message).send();
        client.disconnect();
    }
}
