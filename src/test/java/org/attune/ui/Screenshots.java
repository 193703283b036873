package org.attune.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ColorScheme;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.ui.Examples.Example;
import org.attune.ui.start.SamplePage;
import org.attune.ui.theme.WindowTheme;

/**
 * Makes the start screen's sample pages, docs/screens.md and its pictures, every screen in English and both themes:
 * {@code mvn -q -Pscreens test-compile exec:exec}. With {@code -Dattune.screens.language=te} the same in another
 * language, in {@code target/screens}.
 */
public final class Screenshots {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 640;
    private static final Duration SETTLED = Duration.ofMillis(800);

    private final Path folder;
    private final Locale language;

    private Screenshots(Path folder, Locale language) {
        this.folder = folder;
        this.language = language;
    }

    /** @param arguments the language (en, hi, te), then the names of the screens if not all */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        Path read = Files.createDirectories(Path.of("target", "examples"));
        Locale language = Locale.of(arguments[0]);
        Path folder = language.equals(Locale.ENGLISH) ? Path.of("docs") : Path.of("target", "screens");
        try {
            new Screenshots(folder, language).make(new Examples(read), wanted);
        } catch (Exception | AssertionError failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private void make(Examples examples, List<String> wanted) throws Exception {
        Files.createDirectories(folder.resolve("images/screens"));
        SamplePage.drawAll();
        Locale.setDefault(Locale.Category.DISPLAY, language);
        for (Example example : examples.all()) {
            if (wanted.isEmpty() || wanted.contains(example.name())) {
                make(example);
                examples.close();
            }
        }
        Files.writeString(folder.resolve("screens.md"), page(examples.all()));
    }

    private void make(Example example) throws IOException {
        Scene scene = JavaFx.call(() -> {
            Scene made = new Scene(example.screen().call(), WIDTH, HEIGHT);
            new WindowTheme(made);
            show(made);
            return made;
        });
        Eventually.until(example.name(), () -> JavaFx.call(() -> example.isReady(scene)));
        settle();
        for (ColorScheme scheme : ColorScheme.values()) {
            JavaFx.run(() -> scene.getPreferences().setColorScheme(scheme));
            AtomicReference<BufferedImage> picture = new AtomicReference<>();
            // What moves may just be away when the picture is taken.
            Eventually.until(example.name(), () -> JavaFx.call(() -> {
                picture.set(SwingFXUtils.fromFXImage(scene.snapshot(null),
                        new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB)));
                return example.isReady(scene);
            }));
            SmallPng.write(picture.get(), folder.resolve(address(example, scheme)));
        }
        JavaFx.run(() -> scene.getWindow().hide());
    }

    /** A scene without a window is drawn as it was. */
    private static void show(Scene scene) {
        Stage window = new Stage();
        window.setX(0);
        window.setY(0);
        window.setScene(scene);
        window.show();
    }

    /** Whatever moves has come to something to look at. */
    private static void settle() {
        try {
            Thread.sleep(SETTLED);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private String address(Example example, ColorScheme scheme) {
        return "images/screens/" + example.name() + "-" + language.getLanguage() + "-"
                + scheme.name().toLowerCase(Locale.ROOT) + ".png";
    }

    private String page(List<Example> examples) {
        StringBuilder page = new StringBuilder(
                """
                        # Screens

                        Every screen in light and dark, with the built-in average faces and invented sessions. `mvn -q
                        -Pscreens test-compile exec:exec` draws this page; `-Dattune.screens="live report"` draws only
                        those two. With `-Dattune.screens.language=hi` (or `te`) it goes to `target/screens`, in Hindi
                        (or Telugu). To add a screen, add a line to `Examples`.
                        """);
        for (Example example : examples) {
            page.append("\n## ").append(example.caption()).append("\n\n").append(row(example));
        }
        return page.toString();
    }

    private String row(Example example) {
        return picture(example, ColorScheme.LIGHT) + " " + picture(example, ColorScheme.DARK) + "\n";
    }

    private String picture(Example example, ColorScheme scheme) {
        return "![" + example.caption() + ", " + scheme.name().toLowerCase(Locale.ROOT) + "]("
                + address(example, scheme) + ")";
    }
}
