package org.attune.live.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attune.live.LiveBin;
import org.attune.session.Bin;
import org.attune.session.Marker;
import org.attune.session.MarkerKind;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.Test;

class BinFeedTest {
    private static final Bin LOOKED = new Bin(9, List.of(4.5, 3.0, 1.5), List.of(1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 2.0));

    private final List<Bin> bins = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();
    private final List<LiveBin> sent = new ArrayList<>();
    private final BinFeed feed = feed(SessionMode.EXPRESSIONS);

    private BinFeed feed(SessionMode mode) {
        return new BinFeed(mode, from -> bins.subList(Math.min(from, bins.size()), bins.size()), () -> markers,
                sent::add);
    }

    @Test
    void aBinGoesOnceAndOnlyWhenNothingMoreComesIntoIt() {
        bins.add(LOOKED);
        feed.tick(11.9);
        assertThat(sent).isEmpty();

        feed.tick(12);
        feed.tick(13);

        assertThat(sent).containsExactly(new LiveBin(0, SessionMode.EXPRESSIONS, 9000, 4500, 3000, 1500, 0, 0, 0));
    }

    @Test
    void whatIsNotMeasuredGoesTooSoThatTheLearnerIsKnownToBeThere() {
        feed.tick(22);

        assertThat(sent).extracting(LiveBin::number).containsExactly(0, 1);
        assertThat(sent).extracting(LiveBin::measuredMs).containsOnly(0);
    }

    @Test
    void marksAreCountedWhereTheyAreAndOnesOwnWordsStay() {
        bins.addAll(List.of(LOOKED, LOOKED));
        markers.addAll(List.of(new Marker(3, MarkerKind.LOST, ""), new Marker(4, MarkerKind.LOST, "entropy?"),
                new Marker(11, MarkerKind.CLEAR, ""), new Marker(12, MarkerKind.QUESTION, ""),
                new Marker(13, MarkerKind.NOTE, "a word")));

        feed.tick(22);

        assertThat(sent).extracting(LiveBin::lost).containsExactly(2, 0);
        assertThat(sent).extracting(LiveBin::clear).containsExactly(0, 1);
        assertThat(sent).extracting(LiveBin::question).containsExactly(0, 1);
    }

    @Test
    void ofPresenceThereIsOnlyTheTimeWithAFace() {
        bins.add(Bin.presence(7.2));

        feed(SessionMode.PRESENCE).tick(12);

        assertThat(sent).containsExactly(new LiveBin(0, SessionMode.PRESENCE, 7200, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void theStepsOnTheEdgesNeverMakeMoreThanTenSeconds() {
        bins.add(new Bin(10.4, List.of(5.2, 5.2, 0.0), LOOKED.expressionSeconds()));

        feed.tick(12);

        assertThat(sent).containsExactly(new LiveBin(0, SessionMode.EXPRESSIONS, 10_000, 5000, 5000, 0, 0, 0, 0));
    }

    @Test
    void afterASleepOnlyTheLastMinuteIsSent() {
        feed.tick(12);
        feed.tick(3600 + 12);

        assertThat(sent).extracting(LiveBin::number).containsExactly(0, 355, 356, 357, 358, 359, 360);
    }
}
