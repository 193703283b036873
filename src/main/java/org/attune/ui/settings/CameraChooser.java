package org.attune.ui.settings;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.attune.ui.control.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cameras by name, and the first one, whichever that is. The list is refreshed when it is opened. The camera of the
 * settings stays in it when it is not plugged in.
 */
final class CameraChooser extends ComboBox<String> {
    private static final Logger LOG = LoggerFactory.getLogger(CameraChooser.class);

    private final Supplier<List<String>> cameras;

    /** @param cameras runs on its own thread */
    CameraChooser(Supplier<List<String>> cameras, StringProperty value) {
        this.cameras = cameras;
        getItems().setAll(Stream.of("", value.get()).distinct().toList());
        setConverter(new Shown());
        valueProperty().bindBidirectional(value);
        setOnShowing(opened -> refresh());
        refresh();
    }

    private void refresh() {
        Background.run("list-cameras", cameras::get, this::offer,
                unlisted -> LOG.warn("the cameras cannot be listed", unlisted));
    }

    /** Adds only, because the box can only show items of its list. */
    private void offer(List<String> names) {
        getItems().addAll(names.stream().filter(name -> !getItems().contains(name)).toList());
    }

    private static final class Shown extends StringConverter<String> {
        @Override
        public String toString(String name) {
            return name == null || name.isEmpty() ? Messages.text("settings.camera.first") : name;
        }

        @Override
        public String fromString(String name) {
            return name;
        }
    }
}
