package org.attune.ui.control;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;

/**
 * A page, as large as fits; like paper, it is white in a dark window too. A click shows the clicked part pixel by
 * pixel, and the next click the whole page again; by keyboard Enter, + and − do so, and the arrow keys move the part.
 */
public final class FittedPage extends HBox {
    private static final double SIDES = 32;
    private static final double ENDS = 16;
    private static final double LEAST_ZOOM = 2;
    /** How far an arrow key moves, of the part that is shown. */
    private static final double STEP = 0.2;

    private final ImageView view = new ImageView();
    private Point2D dragged = Point2D.ZERO;

    public FittedPage(Image page) {
        getStyleClass().add("page-frame");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(Messages.text("page.help"));
        setFocusTraversable(true);
        view.setId("report-page");
        // What is around it is read out.
        view.setAccessibleRole(AccessibleRole.NODE);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(widthProperty().subtract(SIDES));
        view.fitHeightProperty().bind(heightProperty().subtract(ENDS));
        view.setCursor(Cursor.HAND);
        view.setOnMousePressed(press -> dragged = new Point2D(press.getX(), press.getY()));
        view.setOnMouseDragged(this::onDrag);
        view.setOnMouseClicked(this::onClick);
        setOnScroll(this::onScroll);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        setMinSize(0, 0);
        getChildren().add(view);
        show(page);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** With which the page is as wide as this. */
    @Override
    protected double computePrefHeight(double width) {
        return ENDS + Math.max(0, width - SIDES) * page().getHeight() / page().getWidth();
    }

    /** Where it is zoomed, the next page is too. */
    public void show(Image page) {
        view.setImage(page);
    }

    /** @param words for a screen reader */
    public void describe(String words) {
        setAccessibleText(words);
        view.setAccessibleText(words);
    }

    public Image page() {
        return view.getImage();
    }

    /** Lies over the page, placed by its owner with the help of {@link #place}. */
    public void cover(Node... nodes) {
        for (Node node : nodes) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        getChildren().addAll(nodes);
    }

    /**
     * @param x in this; {@code y} alike
     * @return the pixel of the page there; empty beside it
     */
    public Optional<Point2D> pixel(double x, double y) {
        Bounds on = shownAt();
        Rectangle2D part = part();
        return on.contains(x, y)
                ? Optional.of(new Point2D(part.getMinX() + (x - on.getMinX()) * part.getWidth() / on.getWidth(),
                        part.getMinY() + (y - on.getMinY()) * part.getHeight() / on.getHeight()))
                : Optional.empty();
    }

    /** Where a pixel of the page is in this; outside the page's frame where it is zoomed away. */
    public Point2D place(double pixelX, double pixelY) {
        Bounds on = shownAt();
        Rectangle2D part = part();
        return new Point2D(on.getMinX() + (pixelX - part.getMinX()) * on.getWidth() / part.getWidth(),
                on.getMinY() + (pixelY - part.getMinY()) * on.getHeight() / part.getHeight());
    }

    /** Moves a zoomed page no further than needed to show this pixel. */
    public void reveal(double pixelX, double pixelY) {
        Rectangle2D part = part();
        moveTo(Math.clamp(part.getMinX(), pixelX - part.getWidth(), pixelX),
                Math.clamp(part.getMinY(), pixelY - part.getHeight(), pixelY));
    }

    private Bounds shownAt() {
        return view.localToParent(view.getLayoutBounds());
    }

    private Rectangle2D part() {
        return isZoomed() ? view.getViewport() : new Rectangle2D(0, 0, page().getWidth(), page().getHeight());
    }

    private boolean isZoomed() {
        return view.getViewport() != null;
    }

    private void zoomTo(double pixelX, double pixelY) {
        double zoom = Math.max(LEAST_ZOOM, page().getWidth() / view.getLayoutBounds().getWidth());
        double width = page().getWidth() / zoom;
        double height = page().getHeight() / zoom;
        view.setViewport(new Rectangle2D(0, 0, width, height));
        moveTo(pixelX - width / 2, pixelY - height / 2);
        view.setCursor(Cursor.OPEN_HAND);
    }

    private void showWhole() {
        view.setViewport(null);
        view.setCursor(Cursor.HAND);
        requestLayout();
    }

    private void moveTo(double left, double top) {
        if (isZoomed()) {
            Rectangle2D part = part();
            view.setViewport(new Rectangle2D(Math.clamp(left, 0, page().getWidth() - part.getWidth()),
                    Math.clamp(top, 0, page().getHeight() - part.getHeight()), part.getWidth(), part.getHeight()));
            requestLayout();
        }
    }

    /** @param right by how many parts; {@code down} alike */
    private void move(double right, double down) {
        Rectangle2D part = part();
        moveTo(part.getMinX() + right * part.getWidth(), part.getMinY() + down * part.getHeight());
    }

    private void onDrag(MouseEvent drag) {
        move((dragged.getX() - drag.getX()) / shownAt().getWidth(), (dragged.getY() - drag.getY())
                / shownAt().getHeight());
        dragged = new Point2D(drag.getX(), drag.getY());
    }

    private void onClick(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
            requestFocus();
            if (isZoomed()) {
                showWhole();
            } else {
                Point2D at = view.localToParent(click.getX(), click.getY());
                pixel(at.getX(), at.getY()).ifPresent(pixel -> zoomTo(pixel.getX(), pixel.getY()));
            }
        }
    }

    private void onScroll(ScrollEvent scroll) {
        if (isZoomed()) {
            move(-scroll.getDeltaX() / shownAt().getWidth(), -scroll.getDeltaY() / shownAt().getHeight());
            scroll.consume();
        }
    }

    private void onKey(KeyEvent key) {
        boolean larger = key.getCode() == KeyCode.PLUS || key.getCode() == KeyCode.ADD
                || key.getCode() == KeyCode.EQUALS;
        boolean whole = key.getCode() == KeyCode.MINUS || key.getCode() == KeyCode.SUBTRACT;
        if (key.getTarget() != this || key.isShortcutDown()) {
            return;
        }
        if (isZoomed() && (whole || key.getCode() == KeyCode.ENTER)) {
            showWhole();
        } else if (!isZoomed() && (larger || key.getCode() == KeyCode.ENTER)) {
            zoomTo(page().getWidth() / 2, page().getHeight() / 2);
        } else if (isZoomed() && key.getCode().isArrowKey()) {
            onArrow(key.getCode());
        } else {
            return;
        }
        key.consume();
    }

    private void onArrow(KeyCode arrow) {
        switch (arrow) {
            case LEFT, KP_LEFT -> move(-STEP, 0);
            case RIGHT, KP_RIGHT -> move(STEP, 0);
            case UP, KP_UP -> move(0, -STEP);
            default -> move(0, STEP);
        }
    }
}
