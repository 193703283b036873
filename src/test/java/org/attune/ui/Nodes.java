package org.attune.ui;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** All that is on a screen. */
public final class Nodes {
    private Nodes() {}

    /** The node and everything in it, also in a scroll pane that has not been drawn yet. */
    public static Stream<Node> in(Node node) {
        Stream<Node> inside = switch (node) {
            case ScrollPane pane when pane.getSkin() == null && pane.getContent() != null ->
                Stream.of(pane.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.empty();
        };
        return Stream.concat(Stream.of(node), inside.flatMap(Nodes::in));
    }

    /** Whether it and all around it are visible. */
    public static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
