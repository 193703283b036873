package org.attune.ui.classroom;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.attune.classroom.SlideTimes;
import org.attune.classroom.TeacherMarker;
import org.attune.classroom.io.MarkerFile;
import org.attune.report.page.WrappingLabel;
import org.attune.ui.control.Background;
import org.attune.ui.control.Controls;
import org.attune.ui.control.FitScrollPane;

/**
 * Where the teacher types when the slides began, or takes it from a file. In a low window only what is typed scrolls,
 * so that the buttons never do.
 */
final class SlideTimesPanel extends VBox {
    private final TextArea lines = new TextArea();
    private final TextField recording = new TextField();
    private final Consumer<List<TeacherMarker>> mark;
    private final Consumer<String> say;

    /**
     * @param file asks for a file, which then goes to {@link #read}
     * @param mark gets the times
     * @param say gets a sentence about what was done, or what is wrong
     */
    SlideTimesPanel(Runnable file, Consumer<List<TeacherMarker>> mark, Consumer<String> say) {
        this.mark = mark;
        this.say = say;
        getStyleClass().add("class-slides");
        lines.setId("class-slides-lines");
        lines.setPrefRowCount(4);
        Controls.passTabOn(lines);
        recording.setId("class-recording");
        recording.setPromptText("10:02");
        recording.setPrefColumnCount(6);
        Label title = WrappingLabel.of("class-side-title", Messages.text("class.slides.title"));
        title.setLabelFor(lines);
        Label began = new Label(Messages.text("class.slides.recording"));
        began.setLabelFor(recording);
        Button use = Controls.button("class-slides-use", Messages.text("class.slides.use"), this::use);
        use.getStyleClass().add(Styles.ACCENT);
        FlowPane actions = new FlowPane(use,
                Controls.button("class-slides-file", Messages.text("class.slides.file"), file), began, recording,
                Controls.button("class-slides-close", Messages.text("class.slides.close"), this::close));
        actions.getStyleClass().add("actions");
        actions.setMinHeight(USE_PREF_SIZE);
        VBox typed = new VBox(title, lines);
        typed.getStyleClass().add("class-slides-typed");
        setVgrow(lines, Priority.ALWAYS);
        FitScrollPane scroll = new FitScrollPane(typed);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, actions);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void open() {
        setVisible(true);
        lines.requestFocus();
    }

    void close() {
        setVisible(false);
    }

    private void use() {
        try {
            List<TeacherMarker> typed = TeacherMarker.parseLines(lines.getText());
            mark.accept(typed);
            say.accept(Messages.text(typed.isEmpty() ? "class.slides.none" : "class.slides.typed"));
            close();
        } catch (IllegalArgumentException wrong) {
            say.accept(wrong.getMessage());
        }
    }

    /**
     * Reads a file off the JavaFX thread, and shows its times as lines that can be changed.
     *
     * @param lecture when it began, if there is one
     */
    void read(Path file, Optional<LocalTime> lecture, Consumer<Throwable> failed) {
        if (isUnclear()) {
            return;
        }
        Optional<LocalTime> began = began();
        Background.run("read-slides", () -> MarkerFile.read(file, began.isPresent()),
                times -> show(times, file, began, lecture), failed);
    }

    /** Whether what is typed as the recording's begin is no time; then says so. */
    boolean isUnclear() {
        boolean unclear = began().isEmpty() && !recording.getText().isBlank();
        if (unclear) {
            say.accept(Messages.text("class.slides.no-time", recording.getText().strip()));
        }
        return unclear;
    }

    /** When a recording began, if that is typed. */
    Optional<LocalTime> began() {
        try {
            return Optional.of(TeacherMarker.of(recording.getText(), "").time());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private void show(SlideTimes times, Path file, Optional<LocalTime> began, Optional<LocalTime> lecture) {
        if (times.ofRecording() && began.isEmpty() && lecture.isEmpty()) {
            say.accept(Messages.text("class.slides.unknown", file));
            return;
        }
        List<TeacherMarker> markers = times.markers(began.or(() -> lecture).orElse(LocalTime.MIDNIGHT));
        lines.setText(markers.stream().map(TeacherMarker::typed).collect(Collectors.joining("\n")));
        mark.accept(markers);
        say.accept(times.ofRecording() && began.isEmpty()
                ? Messages.text("class.slides.read.recording", file, lecture.orElse(LocalTime.MIDNIGHT))
                : Messages.text("class.slides.read", file));
    }
}
