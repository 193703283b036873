package org.attune.web.vision;

/** Joins overlapping hits to faces, as OpenCV's {@code groupRectangles}. */
final class BoxGroups {
    /** Sides of one group differ by at most this share of their size. */
    private static final double SAME = 0.2;
    /** A box inside a larger one with more hits than this is dropped. */
    private static final int MANY = 3;

    private final Boxes hits;
    private final int least;
    private final int[] group;
    private int groups;
    private int[] sizes = {};
    private int[] numbers = {};

    private BoxGroups(Boxes hits, int least) {
        this.hits = hits;
        this.least = least;
        this.group = new int[hits.count()];
    }

    /**
     * @param minNeighbors a face needs more hits than this; 0 returns the hits themselves
     * @return the mean of each group's hits
     */
    static Boxes of(Boxes hits, int minNeighbors) {
        return minNeighbors <= 0 || hits.count() == 0 ? hits : new BoxGroups(hits, minNeighbors).faces();
    }

    private Boxes faces() {
        divide();
        average();
        Boxes faces = new Boxes();
        for (int one = 0; one < groups; one++) {
            if (sizes[one] > least && !isWithinLarger(one)) {
                int at = one * Boxes.NUMBERS;
                faces.add(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]);
            }
        }
        return faces;
    }

    /** Hits are of one group if a chain of similar ones joins them; groups are numbered by their first hit. */
    private void divide() {
        int[] waiting = new int[group.length];
        for (int first = 0; first < group.length; first++) {
            if (group[first] == 0) {
                groups++;
                spread(first, waiting);
            }
        }
    }

    private void spread(int first, int[] waiting) {
        int count = 0;
        group[first] = groups;
        waiting[count++] = first;
        while (count > 0) {
            int hit = waiting[--count];
            for (int other = first + 1; other < group.length; other++) {
                if (group[other] == 0 && isSimilar(hit, other)) {
                    group[other] = groups;
                    waiting[count++] = other;
                }
            }
        }
    }

    private boolean isSimilar(int one, int other) {
        double most = SAME * (Math.min(hits.width(one), hits.width(other))
                + Math.min(hits.height(one), hits.height(other))) * 0.5;
        int dx = hits.x(one) - hits.x(other);
        int dy = hits.y(one) - hits.y(other);
        return Math.abs(dx) <= most && Math.abs(dy) <= most
                && Math.abs(dx + hits.width(one) - hits.width(other)) <= most
                && Math.abs(dy + hits.height(one) - hits.height(other)) <= most;
    }

    private void average() {
        sizes = new int[groups];
        numbers = new int[groups * Boxes.NUMBERS];
        for (int hit = 0; hit < group.length; hit++) {
            int at = (group[hit] - 1) * Boxes.NUMBERS;
            sizes[group[hit] - 1]++;
            numbers[at] += hits.x(hit);
            numbers[at + 1] += hits.y(hit);
            numbers[at + 2] += hits.width(hit);
            numbers[at + 3] += hits.height(hit);
        }
        for (int at = 0; at < numbers.length; at++) {
            double share = Rounding.single(1.0 / sizes[at / Boxes.NUMBERS]);
            numbers[at] = Rounding.even(Rounding.single(Rounding.single(numbers[at]) * share));
        }
    }

    private boolean isWithinLarger(int one) {
        for (int other = 0; other < groups; other++) {
            if (other != one && sizes[other] > least && (sizes[other] > Math.max(MANY, sizes[one]) || sizes[one] < MANY)
                    && isWithin(one * Boxes.NUMBERS, other * Boxes.NUMBERS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithin(int one, int other) {
        int dx = Rounding.even(numbers[other + 2] * SAME);
        int dy = Rounding.even(numbers[other + 3] * SAME);
        return numbers[one] >= numbers[other] - dx && numbers[one + 1] >= numbers[other + 1] - dy
                && numbers[one] + numbers[one + 2] <= numbers[other] + numbers[other + 2] + dx
                && numbers[one + 1] + numbers[one + 3] <= numbers[other + 1] + numbers[other + 3] + dy;
    }
}
