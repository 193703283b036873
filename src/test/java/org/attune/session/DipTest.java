package org.attune.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attune.report.Sessions;
import org.junit.jupiter.api.Test;

class DipTest {

    @Test
    void theCurveIsTheMinuteAround() {
        List<Bin> bins = new ArrayList<>(Sessions.interested(200, 1).bins());
        bins.set(10, Sessions.interested(10, 0).bins().getFirst());

        List<Double> curve = Curve.through(bins);

        assertThat(curve.get(10)).as("one bin of the six in a minute").isCloseTo(5 / 6.0, within(1e-9));
        assertThat(curve.get(13)).as("half of it in the minute").isCloseTo(5.5 / 6.0, within(1e-9));
        assertThat(curve.get(14)).isEqualTo(1);
    }

    @Test
    void thereIsNoCurveWhereNothingOrLittleWasMeasured() {
        List<Bin> bins = new ArrayList<>(Collections.nCopies(30, Bin.EMPTY));
        bins.set(15, Sessions.interested(10, 1).bins().getFirst());

        assertThat(Curve.through(bins)).hasSize(30).allMatch(share -> share.isNaN());
    }

    @Test
    void theUsualHeightIsTheMedianAlsoOfAnEvenNumber() {
        List<Double> curve = new ArrayList<>(Collections.nCopies(4, 0.5));
        curve.addAll(Collections.nCopies(4, 0.7));

        assertThat(Dip.of(curve, 3)).as("0.6 less 0.15 is under 0.5").isEmpty();
    }

    @Test
    void aLectureDipsWhereItDips() {
        List<Dip> dips = Dip.of(Curve.through(Sessions.lecture(3).bins()), 3);

        assertThat(dips).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(dips).anySatisfy(dip -> {
            assertThat(dip.from()).isBetween(118, 130);
            assertThat(dip.to()).isBetween(140, 152);
            assertThat(dip.lowest()).isBetween(dip.from(), dip.to() - 1);
        });
    }

    @Test
    void aPartCountsBinsByTheirShareOfIt() {
        SessionSummary session = Sessions.interested(39, 0.5);
        SessionSummary marked = new SessionSummary(session.info(), 39, session.bins(),
                List.of(new Marker(12, "a"), new Marker(20, MarkerKind.LOST, ""), new Marker(34.5, "b")));

        List<Part> parts = Part.of(marked);

        assertThat(parts).extracting(part -> part.marker().text()).as("only a free marker begins one")
                .containsExactly("", "a", "b");
        assertThat(parts.get(0).measured().measuredSeconds()).as("before the first marker").isCloseTo(12, within(1e-9));
        assertThat(parts.get(1).measured().measuredSeconds()).isCloseTo(22.5, within(1e-9));
        assertThat(parts.get(2).measured().measuredSeconds()).as("the last bin has nine seconds").isCloseTo(4.5,
                within(1e-9));
        assertThat(parts.get(2).measured().verdictPercentages()).containsExactly(50, 50, 0);
    }

    @Test
    void threeOfManyAndInOrder() {
        List<Double> curve = new ArrayList<>(Collections.nCopies(100, 0.8));
        for (int dip = 0; dip < 5; dip++) {
            for (int index = 0; index < 4; index++) {
                curve.set(10 + 15 * dip + index, 0.5 - 0.05 * dip);
            }
        }

        assertThat(Dip.of(curve, 3)).extracting(Dip::from).containsExactly(40, 55, 70);
        assertThat(Dip.of(curve, 5)).isEmpty();
        assertThat(Dip.of(Collections.nCopies(5, Double.NaN), 1)).isEmpty();
    }
}
