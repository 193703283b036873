package org.attune.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Where a window is when it fills no screen, in the units of the screens, and whether it fills one.
 *
 * @param x of the left upper corner; {@code y} alike
 */
record KeptPlace(int x, int y, int width, int height, boolean maximized) {
    /** The least of its upper edge that has to be seen, by which a window can be moved. */
    private static final double EDGE = 40;
    private static final double LEAST_SEEN = 100;
    private static final List<String> KEYS = List.of("x", "y", "width", "height");

    /** @param before gives the place of one that fills its screen now */
    static KeptPlace of(Stage window, @Nullable KeptPlace before) {
        return window.isMaximized() && before != null
                ? new KeptPlace(before.x, before.y, before.width, before.height, true)
                : new KeptPlace((int) window.getX(), (int) window.getY(), (int) window.getWidth(),
                        (int) window.getHeight(), window.isMaximized());
    }

    String text() {
        return "x=" + x + "\ny=" + y + "\nwidth=" + width + "\nheight=" + height + "\nmaximized=" + maximized + "\n";
    }

    /** Empty when it is none, whatever it is. */
    static Optional<KeptPlace> parse(String text) {
        List<String> lines = text.lines().toList();
        boolean whole = lines.size() > KEYS.size() && IntStream.range(0, KEYS.size())
                .allMatch(line -> lines.get(line).matches(KEYS.get(line) + "=-?\\d{1,6}"));
        if (!whole) {
            return Optional.empty();
        }
        int[] numbers = lines.stream().limit(KEYS.size())
                .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf('=') + 1))).toArray();
        return Optional.of(new KeptPlace(numbers[0], numbers[1], numbers[2], numbers[3],
                lines.get(KEYS.size()).equals("maximized=true")));
    }

    /**
     * As much of it as fits on the screen that shows most of its upper edge.
     *
     * @return empty when no screen shows enough of it
     */
    Optional<KeptPlace> on(List<Rectangle2D> screens) {
        return screens.stream().filter(screen -> seenOn(screen) >= LEAST_SEEN).max(Comparator.comparing(this::seenOn))
                .map(this::within);
    }

    private double seenOn(Rectangle2D screen) {
        boolean high = y < screen.getMaxY() - EDGE && y + EDGE > screen.getMinY();
        return high ? Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX()) : 0;
    }

    private KeptPlace within(Rectangle2D screen) {
        int wide = (int) Math.min(width, screen.getWidth());
        int high = (int) Math.min(height, screen.getHeight());
        return new KeptPlace((int) Math.clamp(x, screen.getMinX(), screen.getMaxX() - wide),
                (int) Math.clamp(y, screen.getMinY(), screen.getMaxY() - high), wide, high, maximized);
    }

    KeptPlace sized(int wide, int high) {
        return new KeptPlace(x, y, wide, high, false);
    }

    void giveCorner(Stage window) {
        window.setX(x);
        window.setY(y);
    }

    void give(Stage window) {
        window.setX(x);
        window.setY(y);
        window.setWidth(width);
        window.setHeight(height);
        window.setMaximized(maximized);
    }
}
