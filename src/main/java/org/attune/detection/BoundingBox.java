package org.attune.detection;

/**
 * A rectangle in frame pixels; the origin is at the top left.
 *
 * @param x left edge, pixels
 * @param y top edge, pixels
 * @param width pixels, not negative
 * @param height pixels, not negative
 */
public record BoundingBox(double x, double y, double width, double height) {

    public double area() {
        return width * height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
    }

    /** Intersection over union, from 0 (disjoint) to 1 (identical). */
    public double iou(BoundingBox other) {
        double wide = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        double tall = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        if (wide <= 0 || tall <= 0) {
            return 0;
        }
        double both = wide * tall;
        return both / (area() + other.area() - both);
    }

    public BoundingBox shifted(double dx, double dy) {
        return new BoundingBox(x + dx, y + dy, width, height);
    }

    /** A square with the same centre whose side is the longer side times {@code factor}. */
    public BoundingBox grownSquare(double factor) {
        double side = Math.max(width, height) * factor;
        return new BoundingBox(centerX() - side / 2, centerY() - side / 2, side, side);
    }
}
