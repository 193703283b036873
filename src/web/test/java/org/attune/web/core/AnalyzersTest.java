package org.attune.web.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.attune.analysis.Baseline;
import org.attune.config.Setting;
import org.junit.jupiter.api.Test;

class AnalyzersTest {

    @Test
    void browserAnalysesWithTheKiosksDefaults() {
        assertThat(Analyzers.RATE).isEqualTo(Setting.ANALYSIS_RATE.defaultValue());
        assertThat(Analyzers.SMOOTHING_SECONDS).isEqualTo(Setting.SMOOTHING_SECONDS.defaultValue());
        assertThat(Analyzers.PARAMETERS.scaleFactor()).isEqualTo(Setting.SCALE_FACTOR.defaultValue());
        assertThat(Analyzers.PARAMETERS.minNeighbors()).isEqualTo(Setting.MIN_NEIGHBORS.defaultValue());
        assertThat(Analyzers.PARAMETERS.minSize()).isEqualTo(Setting.MIN_SIZE.defaultValue());
        assertThat(Analyzers.CYCLE_LENGTH).isEqualTo((int) (0.8 * Setting.ANALYSIS_RATE.defaultValue()));
    }

    @Test
    void expressionsNeedAModel() {
        assertThatThrownBy(() -> new Analyzers(Path.of("cascade"), null).loaded())
                .isInstanceOf(IllegalStateException.class).hasMessage("the expression model is not loaded");
        assertThatThrownBy(() -> new Analyzers(Path.of("models/haarcascade_frontalface_default.xml"), null)
                .forSession(true, false, Baseline.NONE)).isInstanceOf(IllegalStateException.class);
    }
}
