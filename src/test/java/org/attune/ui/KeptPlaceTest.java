package org.attune.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.attune.Eventually;
import org.attune.JavaFx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeptPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 28, 1366, 740);
    private static final Rectangle2D BESIDE = new Rectangle2D(-1920, 0, 1920, 1080);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"100, 80, 900, 600, 100, 80, 900, 600", "-1800, 10, 1200, 900, -1800, 10, 1200, 900",
            "1200, 700, 900, 600, 466, 168, 900, 600", "-100, 100, 900, 600, 0, 100, 900, 600",
            "10, 40, 3000, 2000, 0, 28, 1366, 740", "-700, 0, 800, 500, -800, 0, 800, 500"})
    void aWindowIsPutBackWhollyOntoTheScreenThatShowsMostOfIt(int x, int y, int width, int height, int left, int top,
            int wide, int high) {
        assertThat(new KeptPlace(x, y, width, height, true).on(List.of(LAPTOP, BESIDE)))
                .contains(new KeptPlace(left, top, wide, high, true));
    }

    @ParameterizedTest
    @CsvSource({"-1800, 10", "100, 760", "1300, 100", "100, -600"})
    void aPlaceThatNoScreenShowsIsForgotten(int x, int y) {
        assertThat(new KeptPlace(x, y, 900, 600, false).on(List.of(LAPTOP))).isEmpty();
    }

    @Test
    void whatIsWrittenIsRead() {
        KeptPlace place = new KeptPlace(-1800, 10, 1200, 900, true);

        assertThat(KeptPlace.parse(place.text())).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x=1", "x=1\ny=2\nwidth=3\nheight=", "x=1\ny=2\nwidth=3\nheight=99999999999\nm",
            "y=1\nx=2\nwidth=3\nheight=4\nmaximized=true"})
    void whatIsNoPlaceIsNone(String text) {
        assertThat(KeptPlace.parse(text)).isEmpty();
    }

    @Test
    void aStripComesBackToItsCornerAndKeepsItsOwnSize() throws Exception {
        Path file = folder.resolve("strip.properties");
        WindowMemory memory = new WindowMemory(file, text(file), true);
        Stage stage = JavaFx.call(() -> strip(memory));
        JavaFx.run(() -> stage.setX(60));
        Eventually.until("it is kept", () -> text(file).startsWith("x=60\ny=0\n"));
        JavaFx.run(stage::close);

        WindowMemory read = new WindowMemory(file, text(file).replace("width=420", "width=999"), true);
        Stage next = JavaFx.call(() -> strip(read));
        assertThat(JavaFx.call(next::getX)).isEqualTo(60);
        assertThat(JavaFx.call(() -> next.getScene().getWidth())).isEqualTo(420);
        JavaFx.run(next::close);
    }

    private static Stage strip(WindowMemory memory) {
        Stage window = new Stage(StageStyle.UNDECORATED);
        window.setAlwaysOnTop(true);
        window.setScene(new Scene(new Group(), 420, 64));
        window.setX(0);
        window.setY(0);
        memory.restorePlace(window);
        window.show();
        memory.follow(window);
        return window;
    }

    @Test
    void theNextWindowIsWhereTheLastOneWas() throws Exception {
        Path file = folder.resolve("data").resolve("window.properties");
        WindowMemory memory = new WindowMemory(file, text(file));
        Stage stage = JavaFx.call(() -> {
            Stage window = new Stage();
            window.setX(0);
            window.setY(0);
            memory.restore(window);
            window.show();
            memory.follow(window);
            window.setWidth(700);
            window.setHeight(500);
            return window;
        });
        String kept = "x=0\ny=0\nwidth=700\nheight=500\nmaximized=false\n";
        Eventually.until("it is kept", () -> text(file).equals(kept));
        JavaFx.run(() -> stage.setAlwaysOnTop(true));
        JavaFx.run(() -> stage.setWidth(300));
        JavaFx.run(stage::close);

        WindowMemory read = new WindowMemory(file, text(file));
        Stage next = JavaFx.call(() -> {
            Stage window = new Stage();
            read.restore(window);
            return window;
        });
        assertThat(JavaFx.call(() -> List.of(next.getX(), next.getY(), next.getWidth(), next.getHeight())))
                .as("the small window beside a lecture is not kept").containsExactly(0.0, 0.0, 700.0, 500.0);
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
