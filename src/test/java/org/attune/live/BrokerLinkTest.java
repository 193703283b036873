package org.attune.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attune.live.mqtt.BrokerLink;
import org.attune.live.mqtt.LinkThread;
import org.attune.live.mqtt.Outcome;
import org.attune.live.mqtt.Side;
import org.attune.live.mqtt.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class BrokerLinkTest {
    private static final String CONNECTED = "connected";

    @TempDir
    private Path folder;

    private final States<String> told = new States<>();
    private final LinkThread thread = new LinkThread();

    @Test
    void aHugeMessageNeverComesAndTheLinkGoesOn() throws Exception {
        try (Mosquitto broker = Mosquitto.start(folder)) {
            BrokerLink link = open(broker.address());
            Stranger.writes(broker, "class", new byte[100_000]);
            Stranger.writes(broker, "class", new byte[60]);
            told.awaitCount(2);
            thread.execute(link::close);
        }
        assertThat(told.told()).startsWith(CONNECTED, "60");
    }

    @ParameterizedTest
    @CsvSource({"0x87, REFUSED", "0x90, REFUSED", "0x80, LOST", "0x83, LOST", "0x91, LOST", "0x97, LOST", "0x99, LOST"})
    void onlyWhoMayNotSendThereIsRefused(String code, Outcome expected) throws Exception {
        States<Outcome> outcomes = new States<>();
        try (BareBroker broker = new BareBroker(Integer.decode(code))) {
            BrokerLink link = open(broker.address());
            thread.execute(() -> link.publish("class", new byte[1], false, 0, outcomes));
            assertThat(outcomes.awaitCount(1)).containsExactly(expected);
            thread.execute(link::close);
        }
    }

    private BrokerLink open(BrokerAddress address) throws InterruptedException {
        BrokerLink link = new BrokerLink(address, new Visit(List.of("class"), Optional.empty(), 30), side(), thread,
                BrokerLink.usualPauses());
        thread.execute(link::open);
        told.await(CONNECTED);
        return link;
    }

    private Side side() {
        return new Side() {
            @Override
            public void connected() {
                told.accept(CONNECTED);
            }

            @Override
            public void heard(String topic, byte[] payload) {
                told.accept(String.valueOf(payload.length));
            }

            @Override
            public void lost(LinkState why) {
                told.accept(why.name());
            }
        };
    }
}
