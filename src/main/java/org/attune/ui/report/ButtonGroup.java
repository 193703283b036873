package org.attune.ui.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Buttons, or groups of them, in one row; in more where there is too little room. */
class ButtonGroup extends FlowPane {

    /** @param style of a group or of groups */
    ButtonGroup(String style) {
        getStyleClass().add(style);
    }

    /** One within another, which is never wider than that. */
    static ButtonGroup within(Region around, String style, List<? extends Node> members) {
        ButtonGroup group = new ButtonGroup(style);
        group.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> around.getWidth() - around.getInsets().getLeft() - around.getInsets().getRight(),
                around.widthProperty(), around.insetsProperty()));
        group.getChildren().addAll(members);
        return group;
    }

    /** A flow pane itself wants its whole wrap length, however little is in it. */
    @Override
    protected double computePrefWidth(double height) {
        return sides() + getHgap() * Math.max(0, getChildren().size() - 1)
                + members(member -> snapSizeX(member.prefWidth(-1))).sum();
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides() + members(member -> member.minWidth(-1)).max().orElse(0);
    }

    private DoubleStream members(ToDoubleFunction<Node> width) {
        return getChildren().stream().mapToDouble(width);
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }
}
