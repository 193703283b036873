package org.attune.ui.theme;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import org.attune.JavaFx;
import org.attune.analysis.FrameResult;
import org.attune.analysis.TrackedFace;
import org.attune.analysis.Verdict;
import org.attune.classification.EmotionScores;
import org.attune.detection.BoundingBox;
import org.attune.ui.Nodes;
import org.attune.ui.preview.RestingFaceCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nothing glides for its looks, and what fills up while one waits does it in steps for who asked the system for less
 * motion.
 */
class MotionTest {
    /** A question has an empty time line, in the place of the one that AtlantaFX would play. */
    @Test
    void nothingIsAnimated() {
        DescribedPredicate<JavaClass> moving = DescribedPredicate.describe("move something",
                type -> type.isAssignableTo(Animation.class) && !type.isAssignableTo(PauseTransition.class));
        noClasses().that().resideInAPackage("org.attune.ui..").and().haveNameNotMatching(".*Question\\$\\d+")
                .should().accessClassesThat(moving)
                .check(new ClassFileImporter().importPath("target/classes/org/attune/ui"));
    }

    @Test
    void noSheetHasATransition() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/attune/ui"))) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
            assertThat(sheets).isNotEmpty()
                    .allSatisfy(sheet -> assertThat(Files.readString(sheet)).doesNotContain("transition", "animation"));
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 0.3", "true, 0.2"})
    void theRestingFaceFillsItsBarBySecondsWhereMotionIsReduced(boolean reduced, double shown) {
        JavaFx.run(() -> {
            RestingFaceCard card = new RestingFaceCard(() -> {});
            new Scene(card).getPreferences().setReducedMotion(reduced);
            for (long half = 1; half <= 4; half++) {
                card.add(seen(half * 500_000_000L));
            }
            card.pull();

            assertThat(((ProgressBar) Nodes.in(card).filter(ProgressBar.class::isInstance).findFirst().orElseThrow())
                    .getProgress()).isCloseTo(shown, within(0.01));
        });
    }

    private static FrameResult seen(long nanos) {
        EmotionScores scores = EmotionScores.of(new double[]{0, 0, 0, 0, 0, 0, 1});
        return new FrameResult(nanos,
                List.of(new TrackedFace(1, new BoundingBox(0, 0, 100, 100), scores, Verdict.INTERESTED, true)));
    }
}
