package org.attune.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.attune.capture.CameraState;
import org.attune.error.ErrorCode;
import org.attune.pipeline.CameraAccess;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cameras by name. The list is refreshed when it is opened and while there is no picture, so that a camera plugged
 * in later appears.
 */
final class CameraChooser extends VBox {
    private static final Logger LOG = LoggerFactory.getLogger(CameraChooser.class);

    private final CameraAccess cameras;
    private final Consumer<String> open;
    private final ComboBox<String> box = new NameBox();
    private String chosen = "";
    private boolean listing;
    private CameraState state = CameraState.OPENING;

    /** @param open gets the camera to show: the preferred one, then each that the learner chooses */
    CameraChooser(CameraAccess cameras, Consumer<String> open) {
        this.cameras = cameras;
        this.open = open;
        getStyleClass().add("card");
        Label title = WrappingLabel.of("card-title", Messages.text("preview.camera"));
        title.setLabelFor(box);
        box.setId("camera");
        box.setPromptText(Messages.text("preview.no-camera"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnShowing(opened -> refresh());
        box.valueProperty().addListener((property, before, now) -> choose(now));
        getChildren().addAll(title, box);
    }

    /** As high as the whole chosen name needs. */
    private static final class NameBox extends ComboBox<String> {
        /** The width of the arrow, in multiples of the font size. */
        private static final double ARROW = 2;

        NameBox() {
            setButtonCell(new NameCell());
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(
                    width < 0 ? width : width - ARROW * getButtonCell().getFont().getSize());
        }
    }

    private static final class NameCell extends ListCell<String> {
        NameCell() {
            setWrapText(true);
        }

        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty ? null : name);
        }
    }

    /** The state while no camera is shown: the driver is being asked, has none, or does not answer. */
    CameraState state() {
        return state;
    }

    /** Asks the driver again; returns at once. */
    void refresh() {
        if (!listing) {
            listing = true;
            Background.run("list-cameras", this::list, found -> show(found, CameraState.MISSING),
                    failed -> show(new Listed(List.of(), Optional.empty()), CameraState.LOST));
        }
    }

    /** The driver's cameras, and which one to open first. */
    private record Listed(List<String> names, Optional<String> first) {
    }

    private Listed list() {
        List<String> names = cameras.names();
        return new Listed(names, cameras.preferred(names).or(() -> names.stream().findFirst()));
    }

    /** @param withoutAny the state if there is no camera */
    private void show(Listed found, CameraState withoutAny) {
        listing = false;
        if (chosen.isEmpty()) {
            found.first.ifPresent(name -> {
                chosen = name;
                open.accept(name);
            });
        }
        state = chosen.isEmpty() ? withoutAny : CameraState.OPENING;
        offer(found.names);
    }

    /**
     * A lost camera stays chosen, because it may come back, and stays in the list, because the box can only show items
     * of its list.
     */
    private void offer(List<String> names) {
        List<String> shown = chosen.isEmpty() || names.contains(chosen)
                ? names
                : Stream.concat(names.stream(), Stream.of(chosen)).toList();
        if (!box.getItems().equals(shown)) {
            box.getItems().setAll(shown);
        }
        box.setValue(chosen.isEmpty() ? null : chosen);
    }

    private void choose(String name) {
        if (name != null && !name.equals(chosen)) {
            chosen = name;
            Background.run("keep-camera", () -> {
                cameras.remember(name);
                return name;
            }, kept -> {}, unkept -> LOG.warn("{} the choice of camera cannot be kept",
                    ErrorCode.SETTINGS_UNSAVED.code(), unkept));
            open.accept(name);
        }
    }
}
