package org.attune.ui.start;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.attune.ui.control.Controls;

/**
 * A line of text for which earlier ones are offered: all of them by its arrow, and while the learner types those that
 * contain what is typed.
 */
final class EarlierField extends ComboBox<String> {
    private static final int ROWS = 6;
    private static final int NONE = -1;

    private List<String> earlier = List.of();
    private List<String> wanted = List.of();

    /** @param id of the text field in it */
    EarlierField(String id) {
        setEditable(true);
        setPromptText("");
        setVisibleRowCount(ROWS);
        getEditor().setId(id);
        getStyleClass().add("earlier");
        Controls.passEscapeOn(this);
        // The key has changed the text only afterwards.
        addEventFilter(KeyEvent.KEY_TYPED, key -> Platform.runLater(this::offerMatching));
        // On from there, as after typing it.
        valueProperty().subscribe(chosen -> Platform.runLater(getEditor()::end));
        skinProperty().subscribe(skin -> lines().ifPresent(
                lines -> lines.addEventFilter(KeyEvent.KEY_PRESSED, key -> onEnter(key, lines))));
        // Not once it is hidden: lines without a window would be styled without its theme.
        setOnShowing(showing -> show(wanted));
        setOnHidden(hidden -> wanted = earlier);
    }

    /** @param lines the latest first */
    void offer(List<String> lines) {
        earlier = lines;
        wanted = lines;
        show(lines);
    }

    String typed() {
        return getEditor().getText();
    }

    void type(String line) {
        setValue(line);
        getEditor().setText(line);
    }

    private void offerMatching() {
        String typed = small(typed().strip());
        List<String> matching = earlier.stream()
                .filter(line -> small(line).contains(typed) && !small(line).equals(typed)).toList();
        if (typed.isEmpty() || matching.isEmpty() || !isFocused()) {
            hide();
        } else {
            wanted = matching;
            show(matching);
            show();
            pointAtNone();
        }
    }

    /** Else Enter would take the first line in place of what is typed. */
    private void pointAtNone() {
        lines().filter(lines -> getSelectionModel().isEmpty()).ifPresent(lines -> lines.getFocusModel().focus(NONE));
    }

    private void onEnter(KeyEvent key, ListView<?> lines) {
        if (key.getCode() == KeyCode.ENTER && lines.getFocusModel().getFocusedIndex() == NONE) {
            hide();
            key.consume();
        }
    }

    private Optional<ListView<?>> lines() {
        return getSkin() instanceof ComboBoxListViewSkin<?> skin && skin.getPopupContent() instanceof ListView<?> lines
                ? Optional.of(lines)
                : Optional.empty();
    }

    /** Changing the lines must not change what is typed. */
    private void show(List<String> lines) {
        if (!getItems().equals(lines)) {
            String typed = typed();
            int caret = getEditor().getCaretPosition();
            getItems().setAll(lines);
            getEditor().setText(typed);
            getEditor().positionCaret(caret);
        }
    }

    private static String small(String line) {
        return line.toLowerCase(Locale.ROOT);
    }
}
