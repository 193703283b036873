package org.attune.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.attune.Eventually;
import org.attune.analysis.Baseline;
import org.attune.capture.Source;
import org.attune.classification.ModelException;
import org.attune.config.Settings;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.attune.ui.LiveSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompositionTest {
    @TempDir
    Path folder;

    @Test
    void presenceNeedsNoExpressionModelSoItIsNeverLoaded() {
        try (Composition composition = new Composition(Settings.defaults(), folder.resolve("no-model.onnx"));
                LiveSession session = composition.start(SourceOptions.demo(""), SessionLabels.NONE, SessionMode.PRESENCE, Baseline.NONE)) {
            Eventually.until("a face in view", () -> session.inViewSeconds() > 0.5);
            assertThat(session.hasExpressions()).isFalse();
        }
    }

    @Test
    void withExpressionsTheMissingModelIsTold() {
        Source source = SourceOptions.demo("");
        try (Composition composition = new Composition(Settings.defaults(), folder.resolve("no-model.onnx"))) {
            assertThatThrownBy(() -> composition.start(source, SessionLabels.NONE, SessionMode.EXPRESSIONS, Baseline.NONE)).isInstanceOf(ModelException.class);
        }
    }
}
