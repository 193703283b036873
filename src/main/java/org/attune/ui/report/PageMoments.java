package org.attune.ui.report;

import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Line;
import org.attune.report.page.TimelinePlace;
import org.attune.session.SessionSummary;
import org.attune.ui.control.Controls;
import org.attune.ui.control.FittedPage;
import org.jspecify.annotations.Nullable;

/**
 * Says what the page's chart shows at the moment that is pointed at: by mouse, or by keyboard with Left and Right, from
 * one bar to the next.
 */
final class PageMoments {
    private static final double ABOVE = 6;
    private static final int NONE = -1;

    private final FittedPage page;
    private final Line line = new Line();
    private final Label words = Controls.named("moment", "moment-words", "");
    private String description = "";
    private @Nullable SessionSummary summary;
    private @Nullable MomentWords spoken;
    private @Nullable TimelinePlace place;
    private int bin = NONE;

    PageMoments(FittedPage page) {
        this.page = page;
        line.getStyleClass().add("moment-line");
        page.cover(line, words);
        page.setOnMouseMoved(move -> page.pixel(move.getX(), move.getY())
                .ifPresentOrElse(pixel -> point(binAt(pixel.getX(), pixel.getY())), () -> point(NONE)));
        page.setOnMouseExited(exit -> point(NONE));
        page.setOnMousePressed(press -> point(NONE));
        page.focusedProperty().subscribe(focused -> point(NONE));
        page.widthProperty().subscribe(width -> point(NONE));
        page.heightProperty().subscribe(height -> point(NONE));
        page.addEventHandler(ScrollEvent.ANY, scroll -> point(NONE));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** @param description of the page, for a screen reader, while no moment is pointed at */
    void show(SessionSummary summary, String description) {
        this.summary = summary;
        this.description = description;
        spoken = new MomentWords(summary);
        place = null;
        point(NONE);
    }

    private void onKey(KeyEvent key) {
        if (key.getTarget() == page && summary != null && !summary.bins().isEmpty()) {
            int last = summary.bins().size() - 1;
            switch (key.getCode()) {
                case LEFT -> point(bin == NONE ? last : Math.max(0, bin - 1));
                case RIGHT -> point(Math.min(last, bin + 1));
                case HOME -> point(0);
                case END -> point(last);
                default -> {
                    point(NONE);
                    return;
                }
            }
            page.reveal(place().x(moment()), place().upper());
            draw();
            key.consume();
        }
    }

    private int binAt(double x, double y) {
        SessionSummary shown = summary;
        return shown == null || shown.bins().isEmpty() || !place().contains(x, y)
                ? NONE
                : Math.min((int) (place().moment(x) / SessionSummary.BIN_SECONDS), shown.bins().size() - 1);
    }

    /** Laying the page out again takes a moment, so only once somebody points at it. */
    private TimelinePlace place() {
        TimelinePlace known = place;
        if (known == null) {
            known = TimelinePlace.of(Objects.requireNonNull(summary));
            place = known;
        }
        return known;
    }

    private void point(int at) {
        bin = at;
        words.setText(at == NONE || spoken == null ? "" : spoken.of(at));
        page.describe(at == NONE ? description : words.getText());
        line.setVisible(at != NONE);
        words.setVisible(at != NONE);
        if (at != NONE) {
            draw();
        }
    }

    /** In the middle of the bar. */
    private double moment() {
        double length = Objects.requireNonNull(summary).seconds();
        double from = bin * (double) SessionSummary.BIN_SECONDS;
        return (from + Math.min(from + SessionSummary.BIN_SECONDS, length)) / 2;
    }

    private void draw() {
        Point2D top = page.place(place().x(moment()), place().upper());
        Point2D bottom = page.place(place().x(moment()), place().lower());
        line.setStartX(top.getX());
        line.setEndX(top.getX());
        line.setStartY(Math.max(0, top.getY()));
        line.setEndY(Math.clamp(bottom.getY(), line.getStartY(), Math.max(line.getStartY(), page.getHeight())));
        // It was hidden, and has no letters yet.
        words.applyCss();
        double width = Math.min(words.prefWidth(-1), page.getWidth());
        double height = words.prefHeight(width);
        words.resizeRelocate(Math.clamp(top.getX() - width / 2, 0, Math.max(0, page.getWidth() - width)),
                Math.max(0, top.getY() - height - ABOVE), width, height);
    }
}
