package org.attune.ui.sessions;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.transform.Scale;
import org.attune.chart.TimePlot;
import org.attune.report.page.ChartView;
import org.attune.storage.StoredReport;
import org.jspecify.annotations.Nullable;

/**
 * The chart, on which a session is pointed at and opened. By keyboard Left, Right, Home and End point at one, and Enter
 * opens it.
 */
final class TrendPlane extends Region {
    private static final double RING = 8;

    private final ReadOnlyObjectWrapper<@Nullable StoredReport> pointed = new ReadOnlyObjectWrapper<>(this, "pointed");
    private final ObservableDoubleValue letters;
    private final Consumer<StoredReport> open;
    private final Circle ring = new Circle();
    private List<StoredReport> sessions = List.of();
    private @Nullable TrendChart chart;
    private @Nullable ChartView view;

    /** @param letters factor by which the learner has everything larger */
    TrendPlane(ObservableDoubleValue letters, Consumer<StoredReport> open) {
        this.letters = letters;
        this.open = open;
        setId("trend");
        getStyleClass().add("trend-plane");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setCursor(Cursor.HAND);
        ring.getStyleClass().add("pointed");
        ring.setMouseTransparent(true);
        letters.addListener(change -> requestLayout());
        setOnMouseMoved(move -> point(nearest(move.getX())));
        setOnMouseExited(exit -> pointAt(null));
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                point(nearest(click.getX()));
                openPointed();
            }
        });
        setOnKeyPressed(this::onKey);
        focusedProperty().subscribe(focused -> {
            if (focused && pointed.get() == null) {
                point(sessions.size() - 1);
            }
        });
    }

    /** @param trend with enough sessions */
    void show(Trend trend) {
        sessions = trend.sessions();
        chart = new TrendChart(trend);
        view = new ChartView(chart, "trend-chart");
        view.setMouseTransparent(true);
        getChildren().setAll(view, ring);
        pointAt(isFocused() ? sessions.getLast() : null);
    }

    /** Null while none is. */
    ReadOnlyObjectProperty<@Nullable StoredReport> pointed() {
        return pointed.getReadOnlyProperty();
    }

    private void onKey(KeyEvent key) {
        int now = sessions.indexOf(pointed.get());
        switch (key.getCode()) {
            case LEFT -> point(now - 1);
            case RIGHT -> point(now + 1);
            case HOME -> point(0);
            case END -> point(sessions.size() - 1);
            case ENTER -> openPointed();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void openPointed() {
        StoredReport session = pointed.get();
        if (session != null) {
            open.accept(session);
        }
    }

    private void point(int index) {
        if (!sessions.isEmpty()) {
            pointAt(sessions.get(Math.clamp(index, 0, sessions.size() - 1)));
        }
    }

    private void pointAt(@Nullable StoredReport session) {
        pointed.set(session);
        requestLayout();
    }

    private int nearest(double x) {
        TimePlot plot = plot();
        return plot == null ? 0 : (int) Math.round((x / letters.get() - plot.x(0)) / (plot.x(1) - plot.x(0)));
    }

    private @Nullable TimePlot plot() {
        return chart == null ? null : chart.plot(getWidth() / letters.get(), getHeight() / letters.get());
    }

    @Override
    protected void layoutChildren() {
        if (view != null) {
            view.getTransforms().setAll(new Scale(letters.get(), letters.get()));
            view.resizeRelocate(0, 0, getWidth() / letters.get(), getHeight() / letters.get());
            placeRing();
        }
    }

    private void placeRing() {
        StoredReport session = pointed.get();
        TimePlot plot = plot();
        ring.setVisible(session != null && plot != null);
        if (session != null && plot != null) {
            ring.setRadius(RING * letters.get());
            ring.setCenterX(letters.get() * plot.x(sessions.indexOf(session)));
            ring.setCenterY(letters.get() * plot.y(session.share()));
        }
    }
}
