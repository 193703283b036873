package org.attune.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.attune.app.ProcessAge;
import org.attune.error.RequestException;
import org.attune.platform.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * {@code attune rehearse}: the kiosk clicks through a session over the built-in clip by itself, and says how long it
 * took. Packaging trains the AOT cache with it, and measures.
 */
@Command(name = "rehearse", hidden = true, mixinStandardHelpOptions = true,
        description = "Click through a session over the built-in clip, and say how long the start took.")
final class RehearseCommand implements Callable<Integer> {
    private static final Path MEMORY = Path.of("/proc/self/status");
    private static final Duration PATIENCE = Duration.ofMillis(5);

    @ParentCommand
    AttuneCommand attune = new AttuneCommand();

    @Option(names = "--seconds", description = "How long the session takes (default: ${DEFAULT-VALUE}).")
    int seconds = 5;

    @Override
    public Integer call() throws Exception {
        if (!Environment.hasDisplay()) {
            throw new RequestException("There is no display to rehearse on.");
        }
        attune.source.demoOnly = true;
        Thread.ofPlatform().daemon().name("rehearsal").start(this::clickThrough);
        return attune.call();
    }

    private void clickThrough() {
        try {
            Button start = until(scene -> find(scene, "#start", Button.class));
            sayTimes("window");
            Platform.runLater(start::fire);
            until(scene -> find(scene, "#picture", ImageView.class).filter(picture -> picture.getImage() != null));
            sayTimes("first picture");
            Thread.sleep(Duration.ofSeconds(seconds));
            sayMemory();
            Platform.runLater(until(scene -> find(scene, "#end", Button.class))::fire);
            until(scene -> find(scene, ".report-screen", Parent.class));
            Platform.runLater(() -> Window.getWindows().stream().map(Stage.class::cast).toList().forEach(Stage::close));
        } catch (Exception stopped) {
            System.err.println("The rehearsal stopped: " + stopped);
            System.exit(ExitCode.SOFTWARE);
        }
    }

    /** What the window's scene gives, as soon as it gives something. */
    private static <T> T until(Function<Scene, Optional<T>> found) throws Exception {
        while (true) {
            Optional<T> node = now(found);
            if (node.isPresent()) {
                return node.get();
            }
            Thread.sleep(PATIENCE);
        }
    }

    private static <T> Optional<T> now(Function<Scene, Optional<T>> found) throws Exception {
        CompletableFuture<Optional<T>> answer = new CompletableFuture<>();
        try {
            Platform.runLater(() -> answer.complete(Window.getWindows().stream().filter(Window::isShowing)
                    .map(Window::getScene).filter(Objects::nonNull).findFirst().flatMap(found)));
        } catch (IllegalStateException notStarted) {
            return Optional.empty();
        }
        return answer.get();
    }

    private static <T extends Node> Optional<T> find(Scene scene, String selector, Class<T> type) {
        return Optional.ofNullable(scene.lookup(selector)).filter(type::isInstance).map(type::cast);
    }

    /** On a busy machine the processor's time says more. */
    private static void sayTimes(String what) throws IOException {
        long wall = ProcessAge.now().toMillis();
        say("%s after %d ms, %d ms of processor time", what, wall,
                ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L));
    }

    private static void sayMemory() throws IOException {
        if (Files.exists(MEMORY)) {
            Files.readAllLines(MEMORY).stream().filter(line -> line.startsWith("VmRSS"))
                    .forEach(line -> say("resident %d MB", Long.parseLong(line.replaceAll("\\D", "")) / 1024));
        }
    }

    private static void say(String text, Object... values) {
        System.out.printf(Locale.ROOT, text + "%n", values);
    }
}
