package org.attune.ui;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.NodeQueryUtils;

/**
 * A robot that looks only while nothing changes, at screens that are laid out whole, and clicks on what comes a little
 * later too.
 */
public final class PatientRobot extends FxRobot {
    @Override
    public NodeQuery lookup(String query) {
        return from(onTheWindowsThread(() -> {
            Set<Node> found = super.lookup(query).queryAll();
            if (!found.isEmpty()) {
                return found;
            }
            layOut();
            return super.lookup(query).queryAll();
        }));
    }

    @Override
    public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
        AtomicReference<Optional<Point2D>> place = new AtomicReference<>(Optional.empty());
        Eventually.until(query + " to click on", () -> {
            Optional<Point2D> before = place(query);
            // Three pulses: a window that was just made smaller moves what it holds a moment later.
            sleep(50);
            place.set(place(query));
            return before.isPresent() && before.equals(place.get());
        });
        return clickOn(place.get().orElseThrow(), motion, buttons);
    }

    private Optional<Point2D> place(String query) {
        return onTheWindowsThread(() -> lookup(query).queryAll().stream().filter(NodeQueryUtils.isVisible()).findFirst()
                .map(node -> point(node).query()));
    }

    /** What a pulse would do: what scrolls has its content only once its skin is there. */
    private void layOut() {
        listTargetWindows().stream().map(Window::getScene).filter(scene -> scene != null).map(Scene::getRoot)
                .forEach(root -> {
                    root.applyCss();
                    root.layout();
                });
    }

    private static <T> T onTheWindowsThread(Callable<T> work) {
        if (!Platform.isFxApplicationThread()) {
            return JavaFx.call(work);
        }
        try {
            return work.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
