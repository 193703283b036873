package org.attune.ui.sessions;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.attune.report.page.WrappingLabel;
import org.attune.storage.StoredReport;
import org.attune.ui.control.Controls;
import org.jspecify.annotations.Nullable;

/** The learner's own shares by session, course by course; hidden where there is none. */
final class TrendView extends VBox {
    /** Letters at 100 %, in pixels. */
    private static final double USUAL = 15;

    private final Label words = Controls.named("trend-words", "hint", "");
    private final Label pointed = Controls.named("trend-pointed", "trend-pointed", "");
    private final ComboBox<Trend> courses = new ComboBox<>();
    private final TrendPlane plane;
    private List<Trend> trends = List.of();

    TrendView(Consumer<StoredReport> open) {
        plane = new TrendPlane(Bindings.createDoubleBinding(() -> words.getFont().getSize() / USUAL,
                words.fontProperty()), open);
        plane.managedProperty().bind(plane.visibleProperty());
        plane.pointed().addListener((property, before, now) -> say(now));
        pointed.managedProperty().bind(pointed.visibleProperty());
        pointed.visibleProperty().bind(plane.visibleProperty());
        courses.setId("trend-course");
        courses.setConverter(new Names());
        courses.managedProperty().bind(courses.visibleProperty());
        courses.valueProperty().subscribe(this::choose);
        Controls.name(courses, Messages.text("sessions.trend.course"));
        Controls.passEscapeOn(courses);
        FlowPane head = new FlowPane(WrappingLabel.of("card-title", Messages.text("sessions.trend.title")), courses);
        head.getStyleClass().add("trend-head");
        getStyleClass().add("trend");
        getChildren().addAll(head, plane, pointed, words);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** @param reports newest first */
    void show(List<StoredReport> reports) {
        trends = Trend.of(reports);
        setVisible(!trends.isEmpty());
        courses.setVisible(trends.size() > 1);
        courses.getItems().setAll(trends);
        courses.setValue(trends.isEmpty() ? null : trends.getFirst());
    }

    private void choose(@Nullable Trend trend) {
        plane.setVisible(trend != null && trend.way().isPresent());
        if (trend != null) {
            words.setText(TrendWords.of(trend));
            if (plane.isVisible()) {
                plane.show(trend);
            }
        }
        say(null);
    }

    private void say(@Nullable StoredReport session) {
        pointed.setText(session == null ? Messages.text("sessions.trend.keys") : TrendWords.of(session));
        plane.setAccessibleText(session == null
                ? Messages.text("sessions.trend.title") + ". " + words.getText()
                : pointed.getText());
    }

    /** A name is said only where there are pages under several. */
    private final class Names extends StringConverter<Trend> {
        @Override
        public String toString(@Nullable Trend trend) {
            return trend == null
                    ? ""
                    : Stream.of(orElse(trend.course(), "sessions.trend.no-course"), severalNames() ? name(trend) : "")
                            .filter(part -> !part.isEmpty()).collect(Collectors.joining("  ·  "));
        }

        private boolean severalNames() {
            return trends.stream().map(Trend::learner).distinct().count() > 1;
        }

        private static String name(Trend trend) {
            return orElse(trend.learner(), "sessions.trend.no-name");
        }

        private static String orElse(String label, String key) {
            return label.isEmpty() ? Messages.text(key) : label;
        }

        @Override
        public Trend fromString(String name) {
            throw new UnsupportedOperationException();
        }
    }
}
