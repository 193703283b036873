package org.attune.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.attune.report.Remark;
import org.attune.report.page.WrappingLabel;
import org.attune.session.Marker;
import org.attune.session.SessionLabels;
import org.attune.session.SessionSummary;
import org.attune.ui.control.Controls;
import org.jspecify.annotations.Nullable;

/** Renames one marker, adds a note to it, or takes it out. Not there where a session has none. */
final class MarkerEditor extends VBox {
    private final ComboBox<Marker> chosen = new ComboBox<>();
    private final TextField words = field("edit-words", SessionLabels.LONGEST);
    private final TextField note = field("edit-note", Marker.LONGEST_NOTE);
    private final Consumer<UnaryOperator<SessionSummary>> change;

    /** @param change gets each change to apply */
    MarkerEditor(Consumer<UnaryOperator<SessionSummary>> change) {
        this.change = change;
        chosen.setId("edit-marker");
        chosen.setMaxWidth(Double.MAX_VALUE);
        chosen.setConverter(new Named());
        Controls.name(chosen, Messages.text("edit.marker"));
        Controls.passEscapeOn(chosen);
        chosen.valueProperty().subscribe(this::fill);
        words.setOnAction(enter -> keep());
        note.setOnAction(enter -> keep());
        List.of(words, note).forEach(field -> field.focusedProperty().subscribe((before, now) -> {
            if (before) {
                keep();
            }
        }));
        Button keep = wide(Controls.button("keep-marker", Messages.text("edit.marker.keep"), this::keep));
        keep.disableProperty().bind(Bindings.createBooleanBinding(() -> edited().equals(marker()),
                chosen.valueProperty(), words.textProperty(), note.textProperty()));
        Button take = wide(Controls.button("take-marker", Messages.text("edit.marker.take"), this::take));
        managedProperty().bind(visibleProperty());
        getStyleClass().add("stretch");
        getChildren().addAll(WrappingLabel.of("card-title", Messages.text("edit.marker")), chosen,
                named(Messages.text("edit.marker.words"), words), named(Messages.text("edit.marker.note"), note), keep,
                take);
    }

    void show(List<Marker> markers) {
        if (markers.equals(chosen.getItems()) && !markers.isEmpty()) {
            return;
        }
        Optional<Marker> same = marker().flatMap(before -> markers.stream()
                .filter(one -> one.seconds() == before.seconds()).findFirst());
        chosen.getItems().setAll(markers);
        chosen.setValue(same.orElse(markers.isEmpty() ? null : markers.getFirst()));
        setVisible(!markers.isEmpty());
    }

    private void fill(@Nullable Marker marker) {
        words.setText(marker == null ? "" : marker.text());
        note.setText(marker == null ? "" : marker.note());
    }

    private Optional<Marker> marker() {
        return Optional.ofNullable(chosen.getValue());
    }

    private Optional<Marker> edited() {
        return marker().map(before -> new Marker(before.seconds(), before.kind(), words.getText(), note.getText()));
    }

    /** What is typed, as leaving the field does by itself. */
    void keep() {
        edited().filter(after -> !marker().equals(Optional.of(after)))
                .ifPresent(after -> change.accept(whole -> whole.withMarkers(whole.markers().stream()
                        .map(one -> one.seconds() == after.seconds() ? after : one).toList())));
    }

    private void take() {
        marker().ifPresent(gone -> change.accept(whole -> whole.withMarkers(
                whole.markers().stream().filter(one -> one.seconds() != gone.seconds()).toList())));
    }

    private static TextField field(String id, int longest) {
        TextField field = new TextField();
        field.setId(id);
        field.setTextFormatter(new TextFormatter<>(typed -> {
            String text = typed.getControlNewText();
            return text.codePointCount(0, text.length()) <= longest ? typed : null;
        }));
        return field;
    }

    private static VBox named(String name, TextField field) {
        Label label = WrappingLabel.of("field-name", name);
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    private static Button wide(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    /** A list never takes typed text. */
    private static final class Named extends StringConverter<Marker> {
        @Override
        public String toString(@Nullable Marker marker) {
            return marker == null ? "" : new Remark(new Marker(marker.seconds(), marker.kind(), marker.text())).text();
        }

        @Override
        public @Nullable Marker fromString(String text) {
            return null;
        }
    }
}
