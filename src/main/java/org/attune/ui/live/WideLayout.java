package org.attune.ui.live;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.FitScrollPane;

/**
 * A session in the whole window: the sign above, the picture in the middle, the estimates beside it, the buttons below.
 */
final class WideLayout extends BorderPane {
    private static final Insets INSIDE = new Insets(10);

    private final LiveParts parts;

    WideLayout(LiveParts parts, LiveMode mode) {
        this.parts = parts;
        parts.sign().showWords(true);
        getStyleClass().addAll("live-screen", "wide");
        setTop(header());
        setCenter(new FitScrollPane(middle(mode)));
        if (!mode.hidden()) {
            setRight(parts.cards().with(parts.clock(), parts.noted()));
        }
        setBottom(footer(mode));
    }

    private HBox header() {
        Label name = new Label("Attune");
        name.getStyleClass().add("app-name");
        name.setMinWidth(USE_PREF_SIZE);
        Label promise = WrappingLabel.of("quiet", "· " + Messages.text("live.promise"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox header = new HBox(name, gap, parts.sign(), promise);
        header.getStyleClass().add("header");
        return header;
    }

    private VBox middle(LiveMode mode) {
        StackPane centre = new StackPane(mode.showsPicture() ? parts.picture() : words(mode));
        if (mode.showsExplanation()) {
            centre.getChildren().add(legend());
        }
        VBox.setVgrow(centre, Priority.ALWAYS);
        VBox middle = new VBox(parts.message(), centre,
                row(mode, LiveKey.LOST, LiveKey.CLEAR, LiveKey.QUESTION),
                row(mode, LiveKey.EXPLAIN, LiveKey.HIDE, LiveKey.COMPACT, LiveKey.KEYS),
                new ClassRow(parts, mode));
        middle.getStyleClass().addAll("picture", mode.hidden() ? "alone" : "beside");
        return middle;
    }

    /** Over the picture, because it must not move what the learner looks at. */
    private Label legend() {
        Label legend = parts.legend();
        StackPane.setAlignment(legend, Pos.BOTTOM_CENTER);
        StackPane.setMargin(legend, INSIDE);
        return legend;
    }

    /** In the picture's place. */
    private VBox words(LiveMode mode) {
        VBox words = new VBox();
        words.getStyleClass().add("in-place-of-picture");
        if (mode.hidden()) {
            words.getChildren().addAll(parts.clock(), parts.noted());
        }
        if (mode.paused()) {
            Label heading = WrappingLabel.of("heading", Messages.text("pause.title"));
            heading.setId("paused");
            words.getChildren().addAll(heading, WrappingLabel.of("hint", Messages.text("pause.words")));
        } else {
            words.getChildren().add(WrappingLabel.of("hint", Messages.text("hide.words")));
        }
        return words;
    }

    private FlowPane row(LiveMode mode, LiveKey... keys) {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("live-tools");
        row.getChildren().addAll(parts.buttons().offered(mode, keys));
        return row;
    }

    private FlowPane footer(LiveMode mode) {
        FlowPane footer = new FlowPane();
        footer.getStyleClass().addAll("footer", "actions");
        footer.getChildren().addAll(parts.buttons().offered(mode, LiveKey.MARK));
        footer.getChildren().add(parts.marker());
        footer.getChildren().addAll(parts.buttons().offered(mode, LiveKey.PAUSE, LiveKey.END));
        return footer;
    }
}
