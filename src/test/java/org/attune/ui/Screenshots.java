package org.attune.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.attune.ui.Examples.Example;

/**
 * Makes docs/screens.md and its pictures, every screen in both themes and all languages:
 * {@code mvn -q -Pscreens test-compile exec:exec}.
 */
public final class Screenshots {
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 640;
    private static final Duration SETTLED = Duration.ofMillis(800);
    private static final List<Locale> LANGUAGES = Stream.of("en", "hi", "te").filter(Screenshots::isSpoken)
            .map(Locale::of).toList();

    private final Path docs;

    private Screenshots(Path docs) {
        this.docs = docs;
    }

    /** @param arguments the folder of the documents, then the names of the screens if not all */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        Path folder = Files.createDirectories(Path.of("target", "screens"));
        try {
            new Screenshots(Path.of(arguments[0])).make(new Examples(folder), wanted);
        } catch (Exception | AssertionError failed) {
            failed.printStackTrace();
            System.exit(1);
        }
        System.exit(0);
    }

    private static boolean isSpoken(String language) {
        return language.equals("en") || Kiosk.class.getResource("ui_" + language + ".properties") != null;
    }

    private void make(Examples examples, List<String> wanted) throws Exception {
        Files.createDirectories(docs.resolve("images/screens"));
        for (Locale language : LANGUAGES) {
            Locale.setDefault(Locale.Category.DISPLAY, language);
            for (Example example : examples.all()) {
                if (wanted.isEmpty() || wanted.contains(example.name())) {
                    make(example, language);
                    examples.close();
                }
            }
        }
        Files.writeString(docs.resolve("screens.md"), page(examples.all()));
    }

    private void make(Example example, Locale language) throws IOException {
        Scene scene = JavaFx.call(() -> {
            Scene made = new Scene(example.screen().call(), WIDTH, HEIGHT);
            new Look(made);
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
            SmallPng.write(picture.get(), docs.resolve(address(example, language, scheme)));
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

    private static String address(Example example, Locale language, ColorScheme scheme) {
        return "images/screens/" + example.name() + "-" + language.getLanguage() + "-"
                + scheme.name().toLowerCase(Locale.ROOT) + ".png";
    }

    /** The whole of docs/screens.md. */
    static String page(List<Example> examples) {
        StringBuilder page = new StringBuilder(
                """
                        # Screens

                        Every screen in light and dark and in all languages, over the built-in average faces
                        and invented sessions. This page and its pictures are made by
                        `mvn -q -Pscreens test-compile exec:exec`; a new screen is one line in `Examples`.
                        """);
        for (Example example : examples) {
            page.append("\n## ").append(example.caption()).append("\n\n");
            LANGUAGES.forEach(language -> page.append(row(example, language)));
        }
        return page.toString();
    }

    private static String row(Example example, Locale language) {
        String alternative = example.caption() + ", " + language.getDisplayLanguage(Locale.ENGLISH);
        return "![" + alternative + ", light](" + address(example, language, ColorScheme.LIGHT) + ") ![" + alternative
                + ", dark](" + address(example, language, ColorScheme.DARK) + ")\n";
    }
}
