package org.attune.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.attune.platform.AtomicFile;
import org.attune.ui.control.Background;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Size and place of the window, kept in a small file for the next start. */
public final class WindowMemory {
    private static final Logger LOG = LoggerFactory.getLogger(WindowMemory.class);
    /** While a window is dragged it is somewhere else all the time. */
    private static final Duration SETTLED = Duration.millis(300);

    private final Path file;
    private final PauseTransition settling = new PauseTransition(SETTLED);
    private final boolean onTop;
    private @Nullable KeptPlace kept;

    /** @param before what is in the file; what is no place is as none */
    public WindowMemory(Path file, String before) {
        this(file, before, false);
    }

    /** @param onTop whether the window is always on top */
    public WindowMemory(Path file, String before, boolean onTop) {
        this.file = file;
        this.onTop = onTop;
        this.kept = KeptPlace.parse(before).orElse(null);
    }

    /** As it was, if a screen still shows that place. Call before the window is shown, on the JavaFX thread. */
    public void restore(Stage window) {
        Optional.ofNullable(kept)
                .flatMap(place -> place.on(Screen.getScreens().stream().map(Screen::getVisualBounds).toList()))
                .ifPresent(place -> place.give(window));
    }

    /** As {@link #restore}, of a window that has a size of its own. */
    public void restorePlace(Stage window) {
        double width = window.getScene().getWidth();
        double height = window.getScene().getHeight();
        Optional.ofNullable(kept).map(place -> place.sized((int) width, (int) height))
                .flatMap(place -> place.on(Screen.getScreens().stream().map(Screen::getVisualBounds).toList()))
                .ifPresent(place -> place.giveCorner(window));
    }

    /** Keeps it from now on. Call on the JavaFX thread. */
    public void follow(Stage window) {
        settling.setOnFinished(settled -> keep(window));
        Stream.<ObservableValue<?>>of(window.xProperty(), window.yProperty(), window.widthProperty(),
                window.heightProperty(), window.maximizedProperty())
                .forEach(part -> part.addListener((property, before, now) -> settling.playFromStart()));
    }

    private void keep(Stage window) {
        KeptPlace now = KeptPlace.of(window, kept);
        if (window.isShowing() && !isPassing(window) && !now.equals(kept)) {
            kept = now;
            Background.run("keep-window", () -> write(now), written -> {},
                    unwritable -> LOG.warn("the window's place cannot be kept", unwritable));
        }
    }

    /** The small window beside a lecture is always on top, and the learner's own is none of them. */
    private boolean isPassing(Stage window) {
        return window.isAlwaysOnTop() != onTop || window.isFullScreen() || window.isIconified();
    }

    private Path write(KeptPlace place) throws IOException {
        AtomicFile.write(file, place.text().getBytes(StandardCharsets.US_ASCII));
        return file;
    }
}
