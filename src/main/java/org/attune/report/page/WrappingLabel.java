package org.attune.report.page;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A label that wraps, in every script. Where letters join, JavaFX on Linux wraps wrongly: the first line shows the
 * whole text again, because it shapes a run that was cut by what it was before the cut. So there each word is a text of
 * its own, and nothing has to be cut. Java would also begin a line with the full stop of Hindi, the danda, so the danda
 * and what it ends are a node, in which no line breaks.
 */
public class WrappingLabel extends Label {
    /** From Hebrew to Myanmar: the scripts that have to be shaped. */
    private static final int FIRST_JOINED = 0x0590;
    private static final int LAST_JOINED = 0x109F;
    private static final char DANDA = '\u0964';

    private final TextFlow words = new TextFlow();

    public WrappingLabel(String text) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        // The label reads them out as one.
        words.setAccessibleRole(AccessibleRole.NODE);
        words.textAlignmentProperty().bind(textAlignmentProperty());
        textProperty().addListener((property, before, now) -> show());
        wrapTextProperty().addListener((property, before, now) -> show());
        show();
    }

    /** One that takes its look from the style sheet. */
    public static WrappingLabel of(String style, String text) {
        WrappingLabel label = new WrappingLabel(text);
        label.getStyleClass().add(style);
        return label;
    }

    private void show() {
        String text = getText();
        boolean joined = isWrapText()
                && text.chars().anyMatch(letter -> letter >= FIRST_JOINED && letter <= LAST_JOINED);
        words.getChildren().setAll(joined ? words(text) : List.of());
        setGraphic(joined ? words : null);
        setContentDisplay(joined ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }

    private List<Node> words(String text) {
        return Arrays.stream(text.split("(?<=[ \n])")).flatMap(this::parts).toList();
    }

    private Stream<Node> parts(String word) {
        int danda = word.indexOf(DANDA);
        if (danda <= 0) {
            return Stream.of(word(word));
        }
        BreakIterator line = BreakIterator.getLineInstance(Locale.ROOT);
        line.setText(word);
        int from = line.preceding(danda);
        int to = word.stripTrailing().length();
        Stream<Node> parts = Stream.of(word(word.substring(0, from)), unbroken(word.substring(from, to)),
                word(word.substring(to)));
        // An empty text would shift what follows it.
        return parts.filter(part -> !(part instanceof Text text && text.getText().isEmpty()));
    }

    private Group unbroken(String letters) {
        Text text = word(letters);
        // A node's baseline is measured from its top.
        text.setTextOrigin(VPos.TOP);
        return new Group(text);
    }

    private Text word(String letters) {
        Text word = new Text(letters);
        word.setAccessibleRole(AccessibleRole.NODE);
        word.fontProperty().bind(fontProperty());
        word.fillProperty().bind(textFillProperty());
        return word;
    }

    /** A word that is cut would be drawn twice too, so the widest has room. */
    @Override
    protected double computeMinWidth(double height) {
        return getGraphic() == null
                ? super.computeMinWidth(height)
                : snappedLeftInset() + snapSizeX(widestWord()) + snappedRightInset();
    }

    private double widestWord() {
        return words.getChildren().stream().mapToDouble(word -> word.prefWidth(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + words.prefHeight(width < 0 ? width : width - sides) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            words.resizeRelocate(snappedLeftInset(), snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
