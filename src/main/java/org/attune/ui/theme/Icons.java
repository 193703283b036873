package org.attune.ui.theme;

import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Labeled;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icon of each button, by what it does. Icons accompany words, never replace them. */
public final class Icons {
    /** In multiples of the font size. */
    private static final double SIZE = 1.2;
    private static final Map<String, Feather> OF = Map.ofEntries(
            Map.entry("start", Feather.PLAY),
            Map.entry("again", Feather.PLAY),
            Map.entry("done", Feather.CHECK),
            Map.entry("my-sessions", Feather.LIST),
            Map.entry("class-view", Feather.USERS),
            Map.entry("settings", Feather.SETTINGS),
            Map.entry("language", Feather.GLOBE),
            Map.entry("help", Feather.HELP_CIRCLE),
            Map.entry("back", Feather.ARROW_LEFT),
            Map.entry("quit", Feather.LOG_OUT),
            Map.entry("take-back.undo", Feather.ROTATE_CCW),
            Map.entry("end", Feather.CHECK_CIRCLE),
            Map.entry("pause", Feather.PAUSE),
            Map.entry("pause.undo", Feather.PLAY),
            Map.entry("lost", Feather.LIFE_BUOY),
            Map.entry("clear", Feather.CHECK),
            Map.entry("question", Feather.HELP_CIRCLE),
            Map.entry("mark", Feather.FLAG),
            Map.entry("hide", Feather.EYE_OFF),
            Map.entry("explain", Feather.SEARCH),
            Map.entry("compact", Feather.MINIMIZE_2),
            Map.entry("compact.undo", Feather.MAXIMIZE_2),
            Map.entry("leave", Feather.LOG_OUT),
            Map.entry("keys", Feather.COMMAND),
            Map.entry("keys-close", Feather.X),
            Map.entry("close-fault", Feather.X),
            Map.entry("start-session", Feather.PLAY),
            Map.entry("save", Feather.SAVE),
            Map.entry("save-as", Feather.DOWNLOAD),
            Map.entry("copy", Feather.COPY),
            Map.entry("print", Feather.PRINTER),
            Map.entry("class-print", Feather.PRINTER),
            Map.entry("open-folder", Feather.FOLDER),
            Map.entry("delete", Feather.TRASH_2),
            Map.entry("delete-chosen", Feather.TRASH_2),
            Map.entry("delete-all", Feather.TRASH_2),
            Map.entry("take-stretch", Feather.SCISSORS),
            Map.entry("take-name", Feather.USER_X),
            Map.entry("take-markers", Feather.FLAG),
            Map.entry("take-marker", Feather.X),
            Map.entry("undo", Feather.ROTATE_CCW),
            Map.entry("reset-all", Feather.ROTATE_CCW),
            Map.entry("browse", Feather.FOLDER),
            Map.entry("fold", Feather.CHEVRON_DOWN),
            Map.entry("fold.undo", Feather.CHEVRON_UP),
            Map.entry("class-choose", Feather.FOLDER),
            Map.entry("class-choose-zip", Feather.ARCHIVE),
            Map.entry("class-save-png", Feather.IMAGE),
            Map.entry("class-export", Feather.FILE_TEXT),
            Map.entry("class-copy", Feather.COPY),
            Map.entry("class-compare", Feather.LAYERS),
            Map.entry("class-markers", Feather.FLAG),
            Map.entry("class-cancel", Feather.X),
            Map.entry("class-back", Feather.ARROW_LEFT),
            Map.entry("live-class", Feather.RADIO),
            Map.entry("copy-code", Feather.COPY),
            Map.entry("copy-link", Feather.LINK),
            Map.entry("strip", Feather.MINIMIZE_2),
            Map.entry("strip-back", Feather.MAXIMIZE_2),
            Map.entry("dip-sign", Feather.TRENDING_DOWN),
            Map.entry("end-class", Feather.CHECK_CIRCLE));

    private Icons() {}

    /** Adds the icon of the control's id, if there is one, beside its text. */
    public static <L extends Labeled> L beside(L words) {
        show(words, String.valueOf(words.getId()));
        return words;
    }

    /** @param what the button does now, when that changes: the id, or the id and {@code .undo} */
    public static void show(Labeled words, String what) {
        Feather icon = OF.get(what);
        if (icon != null) {
            words.setGraphic(silent(icon, words));
        }
    }

    /** Sized to the text, and hidden from screen readers, which would read its glyph. */
    private static FontIcon silent(Feather icon, Labeled words) {
        FontIcon drawn = new FontIcon(icon);
        String font = drawn.getStyle();
        // As a style, because the theme would override a set value; appended, because the icon keeps its font there.
        words.fontProperty().subscribe(
                letters -> drawn.setStyle(font + " -fx-icon-size: " + Math.round(SIZE * letters.getSize()) + "px;"));
        drawn.setAccessibleRole(AccessibleRole.NODE);
        return drawn;
    }
}
