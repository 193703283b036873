package org.attune.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.attune.BuiltInFaces;
import org.attune.Eventually;
import org.attune.analysis.Baseline;
import org.attune.analysis.FramingAnalyzer;
import org.attune.analysis.FramingHint;
import org.attune.capture.Frame;
import org.attune.capture.VideoSource;
import org.attune.classification.ModelException;
import org.attune.config.Setting;
import org.attune.config.Settings;
import org.attune.pipeline.LiveSession;
import org.attune.platform.Environment;
import org.attune.session.SessionLabels;
import org.attune.session.SessionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompositionRootTest {
    @TempDir
    Path folder;

    /** A session that is closed without a report leaves its journal, which the next start would recover. */
    @BeforeEach
    void notInTheDataFolderOfWhoeverTests() {
        System.setProperty("attune.data", folder.toString());
    }

    @AfterEach
    void restore() {
        System.clearProperty("attune.data");
    }

    @Test
    void presenceNeedsNoExpressionModelSoItIsNeverLoaded() {
        try (CompositionRoot composition = new CompositionRoot(Settings.defaults(), folder.resolve("no-model.onnx"));
                LiveSession session = composition.start(DemoClip.source(), SessionLabels.NONE, SessionMode.PRESENCE,
                        Baseline.NONE)) {
            Eventually.until("a face in view", () -> session.inViewSeconds() > 0.5);
            assertThat(session.hasExpressions()).isFalse();
        }
    }

    @Test
    void aSessionThatCountsEveryoneSaysSo() {
        Path model = Environment.models().resolve("mini_xception.onnx");
        try (CompositionRoot one = new CompositionRoot(Settings.defaults(), model);
                CompositionRoot all = new CompositionRoot(Settings.defaults().with(Setting.COUNT_EVERYONE, true),
                        model)) {
            assertThat(one.info("clip", false, SessionLabels.NONE).everyone()).isFalse();
            assertThat(all.info("clip", false, SessionLabels.NONE).everyone()).isTrue();
        }
    }

    @Test
    void theSetUpOfPresenceNeedsNoExpressionModelEither() {
        Frame face = Frame.copyOf(BuiltInFaces.of("neutral", 0), 0, 0);
        try (CompositionRoot composition = new CompositionRoot(Settings.defaults(), folder.resolve("no-model.onnx"));
                FramingAnalyzer analyzer = composition.framing(SessionMode.PRESENCE)) {
            assertThat(analyzer.analyze(face).boxes()).hasSize(1);
            assertThat(analyzer.hint()).contains(FramingHint.GOOD);
            assertThatThrownBy(() -> composition.framing(SessionMode.EXPRESSIONS)).isInstanceOf(ModelException.class);
        }
    }

    @Test
    void ofSeveralPeopleItDependsOnTheSessionWhetherAllOfThemCount() {
        Frame two = Frame.copyOf(
                BuiltInFaces.paste(BuiltInFaces.paste(BuiltInFaces.wall(), BuiltInFaces.of("neutral", 0), 60, 80, 240),
                        BuiltInFaces.of("neutral", 0),
                        420, 200, 120),
                0, 0);
        Path model = Environment.models().resolve("mini_xception.onnx");
        assertThat(hint(Settings.defaults(), model, SessionMode.EXPRESSIONS, two)).isEqualTo(FramingHint.SEVERAL);
        assertThat(hint(Settings.defaults().with(Setting.COUNT_EVERYONE, true), model, SessionMode.EXPRESSIONS, two))
                .isEqualTo(FramingHint.EVERYONE);
        assertThat(hint(Settings.defaults(), model, SessionMode.PRESENCE, two)).as("any face is presence")
                .isEqualTo(FramingHint.EVERYONE);
    }

    private static FramingHint hint(Settings settings, Path model, SessionMode mode, Frame frame) {
        try (CompositionRoot composition = new CompositionRoot(settings, model);
                FramingAnalyzer analyzer = composition.framing(mode)) {
            analyzer.analyze(frame);
            return analyzer.hint().orElseThrow();
        }
    }

    @Test
    void aSessionWithABaselineSaysSo() {
        Baseline baseline = new Baseline(List.of(-1.0, 0.0, 0.0, 0.0, -1.0, 0.0, 0.0));
        try (CompositionRoot composition = new CompositionRoot(Settings.defaults(),
                Environment.models().resolve("mini_xception.onnx"));
                LiveSession session = composition.start(DemoClip.source(), SessionLabels.NONE,
                        SessionMode.EXPRESSIONS, baseline);
                LiveSession without = composition.start(DemoClip.source(), SessionLabels.NONE,
                        SessionMode.EXPRESSIONS, Baseline.NONE)) {
            assertThat(session.hasBaseline()).isTrue();
            assertThat(without.hasBaseline()).isFalse();
        }
    }

    @Test
    void withExpressionsTheMissingModelIsTold() {
        VideoSource source = DemoClip.source();
        try (CompositionRoot composition = new CompositionRoot(Settings.defaults(), folder.resolve("no-model.onnx"))) {
            assertThatThrownBy(
                    () -> composition.start(source, SessionLabels.NONE, SessionMode.EXPRESSIONS, Baseline.NONE))
                    .isInstanceOf(ModelException.class);
        }
    }
}
