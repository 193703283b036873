package org.attune.ui.live;

import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;

/** A session in a small window beside the lecture: a small picture, the lamp, the time, and a few buttons. */
final class CompactLayout extends VBox {
    private static final double PICTURE_WIDTH = 160;
    private static final double PICTURE_HEIGHT = 120;

    private final LiveParts parts;
    private final LiveMode mode;

    CompactLayout(LiveParts parts, LiveMode mode) {
        this.parts = parts;
        this.mode = mode;
        getStyleClass().add("compact");
        parts.sign().showWords(false);
        HBox.setHgrow(parts.marker(), Priority.ALWAYS);
        getChildren().addAll(parts.message(), middle(),
                row(buttons(LiveKey.LOST, LiveKey.CLEAR, LiveKey.QUESTION)),
                new ClassRow(parts, mode),
                row(buttons(LiveKey.HIDE, LiveKey.COMPACT, LiveKey.KEYS)),
                row(Stream.concat(buttons(LiveKey.MARK), Stream.of(parts.marker()))),
                row(buttons(LiveKey.PAUSE, LiveKey.END)));
    }

    private HBox middle() {
        HBox middle = row(Stream.of(time()));
        if (mode.showsPicture()) {
            parts.picture().setPrefSize(PICTURE_WIDTH, PICTURE_HEIGHT);
            middle.getChildren().addFirst(parts.picture());
        }
        return middle;
    }

    private VBox time() {
        VBox time = new VBox(row(Stream.of(parts.sign(), parts.clock())), parts.noted());
        if (mode.paused()) {
            Node paused = WrappingLabel.of("hint", Messages.text("pause.title"));
            paused.setId("paused");
            time.getChildren().add(paused);
        }
        HBox.setHgrow(time, Priority.ALWAYS);
        return time;
    }

    private Stream<Node> buttons(LiveKey... keys) {
        return parts.buttons().offered(mode, keys).stream();
    }

    private static HBox row(Stream<Node> nodes) {
        HBox row = new HBox();
        row.getStyleClass().add("compact-row");
        nodes.forEach(row.getChildren()::add);
        return row;
    }
}
