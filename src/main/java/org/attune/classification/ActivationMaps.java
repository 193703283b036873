package org.attune.classification;

/**
 * Where on one face a model found what speaks for each expression: a coarse grid over the picture that it was given.
 */
public final class ActivationMaps {
    private final int columns;
    private final int rows;
    private final float[] values;

    /** @param values one grid after the other in the order of {@link Emotion}, each by rows from the top; taken over */
    public ActivationMaps(int columns, int rows, float[] values) {
        this.columns = columns;
        this.rows = rows;
        this.values = values;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /**
     * The model's own number there, of any sign; only the differences within one expression's grid tell anything.
     *
     * @param column from the left of the picture
     * @param row from the top
     */
    public float at(Emotion expression, int column, int row) {
        return values[(expression.ordinal() * rows + row) * columns + column];
    }
}
