package org.attune.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.attune.i18n.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where this fails, the page has another look now: {@code mvn -q -Pscreens test-compile exec:exec} draws it anew. */
class SamplePageTest {
    /** Of 255; the kept one has fewer colours. */
    private static final double MOST_APART = 1;

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatTheStartScreenShowsIsWhatIsDrawnNow(Language language) throws IOException {
        BufferedImage kept = ImageIO.read(
                WithSample.class.getResourceAsStream("sample_" + language.letters() + ".png"));
        BufferedImage drawn = SamplePage.drawn(language);

        assertThat(kept.getWidth()).isEqualTo(drawn.getWidth());
        assertThat(kept.getHeight()).isEqualTo(drawn.getHeight());
        assertThat(IntStream.range(0, drawn.getHeight()).flatMap(y -> IntStream.range(0, drawn.getWidth())
                .map(x -> Math.abs((kept.getRGB(x, y) >> 8 & 255) - (drawn.getRGB(x, y) >> 8 & 255)))).average()
                .orElseThrow()).isLessThan(MOST_APART);
    }
}
