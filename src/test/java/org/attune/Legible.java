package org.attune;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether what is laid out can be read. */
public final class Legible {
    private static final double ROUNDING = 1.5;
    private static final double SHORT_LINE = 0.4;

    private Legible() {}

    /**
     * @return what has less room than its words need, or is not in the font that has every script; to be called on the
     * JavaFX thread
     */
    public static List<String> faults(Parent laidOut) {
        List<String> faults = new ArrayList<>();
        all(laidOut).filter(Legible::isShown).forEach(node -> {
            if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
                if (isCut(labeled)) {
                    faults.add("cut: " + labeled.getText());
                }
                addFont(labeled.getText(), labeled.getFont(), faults);
            } else if (isWords(node) && node instanceof Text text && !text.getText().isBlank()) {
                addFont(text.getText(), text.getFont(), faults);
            }
        });
        return faults;
    }

    /**
     * @return labels that reach out of their card or of the whole page; to be called on the JavaFX thread
     */
    public static List<String> outside(Parent page) {
        return all(page).filter(node -> node instanceof Labeled && isShown(node)).map(Labeled.class::cast)
                .filter(label -> reachesOut(label, page)).map(label -> "outside: " + label.getText()).toList();
    }

    /**
     * @return headlines whose last line is one short word; to be called on the JavaFX thread
     */
    public static List<String> orphans(Parent page) {
        return all(page).filter(node -> node.getStyleClass().contains("headline")).map(Labeled.class::cast)
                .filter(headline -> {
                    List<Double> lines = lines(headline);
                    return lines.getLast() < SHORT_LINE * Collections.max(lines);
                }).map(headline -> "orphan: " + headline.getText()).toList();
    }

    private static List<Double> lines(Labeled wrapped) {
        return wrapped.getChildrenUnmodifiable().stream()
                .map(child -> child instanceof Text text ? text.getLayoutInfo() : ((TextFlow) child).getLayoutInfo())
                .flatMap(laidOut -> laidOut.getTextLines(false).stream()).map(line -> line.bounds().getWidth())
                .toList();
    }

    private static boolean reachesOut(Labeled label, Parent page) {
        Node around = label;
        while (around != page && !around.getStyleClass().contains("card")) {
            around = around.getParent();
        }
        Bounds room = around.localToScene(around.getLayoutBounds());
        Bounds taken = label.localToScene(label.getLayoutBounds());
        return taken.getMinX() + ROUNDING < room.getMinX() || taken.getMaxX() > room.getMaxX() + ROUNDING
                || taken.getMinY() + ROUNDING < room.getMinY() || taken.getMaxY() > room.getMaxY() + ROUNDING;
    }

    /** Text with less room than it wants is shown with an ellipsis; words that stand for themselves only overflow. */
    private static boolean isCut(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .anyMatch(child -> isWords(child) && !((Text) child).getText().equals(labeled.getText()))
                || labeled.isWrapText() && labeled.getHeight() + ROUNDING < labeled.prefHeight(labeled.getWidth());
    }

    private static boolean isWords(Node node) {
        return node instanceof Text && !(node instanceof FontIcon);
    }

    private static void addFont(String words, Font font, List<String> faults) {
        if (!font.getFamily().equals("Attune Sans")) {
            faults.add("in " + font.getFamily() + ": " + words);
        }
    }

    /** What is typed or copied is not a screen's own sentence. */
    private static boolean isShown(Node node) {
        return node.isVisible() && !(node instanceof TextInputControl)
                && (node.getParent() == null || isShown(node.getParent()));
    }

    static Stream<Node> all(Node node) {
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Legible::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }
}
