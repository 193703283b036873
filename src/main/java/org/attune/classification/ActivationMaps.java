package org.attune.classification;

/** Shows which parts of a face speak for each expression: one coarse grid per expression over the model's input. */
public final class ActivationMaps {
    private final int columns;
    private final int rows;
    private final float[] values;

    /**
     * @param values one grid after the other in the order of {@link Emotion}, each row by row from the top; not copied
     */
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
     * The model's raw value, which may be negative. Only differences within one expression's grid are meaningful.
     *
     * @param column from the left of the picture
     * @param row from the top
     */
    public float at(Emotion expression, int column, int row) {
        return values[(expression.ordinal() * rows + row) * columns + column];
    }
}
