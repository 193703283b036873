package org.attune.report.page;

/** A sentence whose lines are about equally long, so that no word stands alone on the last one. */
final class BalancedLabel extends WrappingLabel {
    private static final double PRECISION = 2;

    private final double room;

    /** @param room the widest that it may be, in pixels */
    BalancedLabel(String text, double room) {
        super(text);
        this.room = room;
    }

    /** The narrowest in which it has no more lines than in the whole room. */
    @Override
    protected double computeMaxWidth(double height) {
        double enough = Math.min(room, super.computeMaxWidth(height));
        double lines = prefHeight(enough);
        double tooNarrow = enough / 2;
        while (prefHeight(tooNarrow) > lines && enough - tooNarrow > PRECISION) {
            double middle = (tooNarrow + enough) / 2;
            if (prefHeight(middle) > lines) {
                tooNarrow = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }
}
