package org.attune.ui;

import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import org.controlsfx.control.RangeSlider;

/** What a screen reader is told of a screen. */
public final class Spoken {
    /** What has a value of its own: its text is the value, and only a label is its name. */
    private static final Set<AccessibleRole> WITH_VALUE = Set.of(AccessibleRole.TEXT_FIELD, AccessibleRole.TEXT_AREA,
            AccessibleRole.COMBO_BOX);

    private Spoken() {}

    /** All that is shown and means something; the parts that a control is drawn with are the control's. */
    static Stream<Node> in(Node node) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return Stream.empty();
        }
        boolean whole = node instanceof Labeled && !(node instanceof ListCell) || node instanceof ComboBoxBase
                || node instanceof TextInputControl || node instanceof Spinner
                || node instanceof Slider || node instanceof RangeSlider || node instanceof ProgressIndicator;
        return whole || !(node instanceof Parent parent)
                ? Stream.of(node)
                : Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Spoken::in));
    }

    /** Whether it is there for a screen reader at all. */
    static boolean isTold(Node node) {
        return node.getAccessibleRole() != AccessibleRole.NODE && node.getAccessibleRole() != AccessibleRole.PARENT;
    }

    /** By the rule of JavaFX's bridge to Windows, the stricter one; empty when there is none. */
    public static String name(Node node) {
        String own = hasValue(node) ? "" : text(node);
        return !own.isEmpty() || !(node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label)
                ? own
                : text(label);
    }

    static boolean hasValue(Node node) {
        return WITH_VALUE.contains(node.getAccessibleRole());
    }

    private static String text(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text ? text.strip() : "";
    }
}
